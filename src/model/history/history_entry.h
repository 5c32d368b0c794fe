// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace model
{

enum class RunOutcome : quint8 { Ok, Failed, Cancelled };

// One run of one statement, as the history keeps it. A plain value.
struct HistoryEntry {
    qint64 id = 0; // given by the history; grows with time
    QString text;
    QString parameters; // those that it named, as a Cypher map; empty: none
    QDateTime startedAt;
    QString uri;
    QString database;
    std::chrono::milliseconds duration{0};
    qint64 rows = 0;
    RunOutcome outcome = RunOutcome::Ok;
    QString error;
    bool isRedacted = false; // strings were left out: it cannot be run as it stands
    bool isCut = false;      // only the beginning of the text is here
};

} // namespace model
