// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <cstdint>
#include <optional>

namespace model
{

/// How statements are run on a connection, until a tab says otherwise. A plain value.
struct WorkSettings {
    enum class Access : std::uint8_t { Write, Read };
    Access access = Access::Write;
    std::optional<std::int64_t> timeoutMs; ///< of a transaction; none: the server's own
    QMap<QString, QString> metadata;       ///< the server lists it with each transaction

    friend bool operator==(const WorkSettings &, const WorkSettings &) = default;
};

} // namespace model
