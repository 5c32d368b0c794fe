// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/scan.h"
#include "driver/session/server_identity.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace model
{

/// What a kept result's file tells besides the rows: where they came from, when, and how the
/// statement ended. A plain value.
struct ResultDescription {
    QString statement;
    QString database;            ///< empty: not known
    bolt::ServerIdentity server; ///< address, agent and version alone are kept
    bolt::PackStreamVersion packStream = bolt::PackStreamVersion::V1;
    QDateTime startedAt;
    std::vector<std::string> fields;
    std::uint64_t rows = 0;
    bool isComplete = false; ///< the server had no more rows
    qint64 firstRowMs = -1;
    qint64 totalMs = -1;
    std::vector<std::uint8_t> summary; ///< metadata of the last SUCCESS, a PackStream map; or empty
};

} // namespace model
