// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_entry.h"

#include <QList>
#include <QStringList>

#include <limits>
#include <optional>

namespace model
{

/// What is looked for in the history. A plain value.
struct HistoryFilter {
    QString words; ///< each of them, anywhere in the statement; empty: all entries
    QString uri;   ///< empty: of all servers
    std::optional<RunOutcome> outcome;

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// How an entry fits the words: it contains them, or only their letters close together.
enum class HistoryFit : quint8 { Contains, Similar };

/// Where a search goes on: first through what contains the words, then through what is similar, both
/// from the latest entry back.
struct HistoryCursor {
    HistoryFit fit = HistoryFit::Contains;
    qint64 before = std::numeric_limits<qint64>::max(); ///< an entry's id
};

enum class HistoryStep : quint8 { Older, Newer };

/// Some entries that were found, all of the same fit. Of their texts and errors only the beginnings.
struct HistoryPage {
    HistoryFit fit = HistoryFit::Contains;
    QList<HistoryEntry> entries;
    std::optional<HistoryCursor> next; ///< none: this was the last
};

/// The words to look for, of which there are not too many, nor too long ones.
QStringList searchWords(const QString &text);

/// Whether the letters of the word stand in the text in their order and close together, the first
/// one at the beginning of a word: "mper" in "MATCH (p:Person)". In any case.
bool isSimilar(QStringView word, QStringView text);

} // namespace model
