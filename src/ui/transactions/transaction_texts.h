// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/session.h"
#include "ui/widgets/message_banner.h"

#include <QString>

namespace ui
{

/// When statements are committed.
enum class TransactionMode : quint8 {
    Auto,   ///< each by itself
    Manual, ///< when the person says so
    Smart,  ///< those that change nothing by themselves, the others when the person says so
};

/// "3 changes: 2 nodes created, 1 property set", or that nothing was changed.
QString pendingText(const model::PendingWrites &writes);

/// What to tell of the end of a transaction; an empty title when there is nothing to tell.
struct TransactionNotice {
    MessageBanner::Severity severity = MessageBanner::Severity::Information;
    QString title;
    QString detail;
    QString advice;
};
TransactionNotice noticeOf(const model::TransactionEnd &end);

} // namespace ui
