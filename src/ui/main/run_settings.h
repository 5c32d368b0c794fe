// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/requests.h"
#include "ui/transactions/transaction_texts.h"

#include <QMap>
#include <QString>

#include <cstdint>
#include <optional>

namespace ui
{

/// How an editor's statements are run. A plain value.
struct RunSettings {
    TransactionMode transactions = TransactionMode::Auto;
    bolt::AccessMode access = bolt::AccessMode::Write;
    enum class OnError : std::uint8_t { Stop, GoOn };
    OnError onError = OnError::Stop;       ///< of several statements
    std::optional<std::int64_t> timeoutMs; ///< none: the server's own
    QMap<QString, QString> metadata;       ///< of transactions; the connection's
};

} // namespace ui
