// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transaction_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::Transaction)
};

QStringList partsOf(const bolt::Counters &counters)
{
    const std::array<std::pair<std::int64_t, QString>, 12> named{{
        {counters.nodesCreated, Text::tr("nodes created: %1")},
        {counters.nodesDeleted, Text::tr("nodes deleted: %1")},
        {counters.relationshipsCreated, Text::tr("relationships created: %1")},
        {counters.relationshipsDeleted, Text::tr("relationships deleted: %1")},
        {counters.propertiesSet, Text::tr("properties set: %1")},
        {counters.labelsAdded, Text::tr("labels added: %1")},
        {counters.labelsRemoved, Text::tr("labels removed: %1")},
        {counters.indexesAdded, Text::tr("indexes added: %1")},
        {counters.indexesRemoved, Text::tr("indexes removed: %1")},
        {counters.constraintsAdded, Text::tr("constraints added: %1")},
        {counters.constraintsRemoved, Text::tr("constraints removed: %1")},
        {counters.systemUpdates, Text::tr("system updates: %1")},
    }};
    QStringList parts;
    for (const auto &[count, pattern] : named) {
        if (count != 0)
            parts << pattern.arg(QLocale().toString(qlonglong(count)));
    }
    return parts;
}

QString changesText(const model::PendingWrites &writes)
{
    const std::int64_t count = writes.changeCount();
    return count == 1 ? Text::tr("1 change")
                      : Text::tr("%1 changes").arg(QLocale().toString(qlonglong(count)));
}

TransactionNotice lostNotice(const model::TransactionEnd &end)
{
    TransactionNotice notice{MessageBanner::Severity::Error,
                             Text::tr("The connection was lost with a transaction open."),
                             QString(),
                             Text::tr("It was not committed; the server rolls it back. The next "
                                      "statement opens a new connection.")};
    if (!end.writes.isEmpty())
        notice.detail = Text::tr("Gone with it: %1").arg(pendingText(end.writes));
    return notice;
}

} // namespace

QString pendingText(const model::PendingWrites &writes)
{
    if (writes.changeCount() == 0)
        return writes.silentStatements > 0
                   ? Text::tr(
                         "statements that may have written, of which the server counted nothing")
                   : Text::tr("no changes");
    return Text::tr("%1 (%2)").arg(changesText(writes),
                                   partsOf(writes.counters).join(QStringLiteral(", ")));
}

TransactionNotice noticeOf(const model::TransactionEnd &end)
{
    using Outcome = model::TransactionEnd::Outcome;
    const QString words = end.error ? QString::fromStdString(end.error->message) : QString();
    switch (end.outcome) {
    case Outcome::Committed:
        if (end.writes.isEmpty())
            return {};
        return {MessageBanner::Severity::Success,
                Text::tr("Committed: %1").arg(pendingText(end.writes)),
                {},
                {}};
    case Outcome::RolledBack:
        return {MessageBanner::Severity::Information,
                Text::tr("Rolled back: %1").arg(pendingText(end.writes)),
                {},
                {}};
    case Outcome::Aborted:
        if (end.writes.isEmpty())
            return {};
        return {MessageBanner::Severity::Warning,
                Text::tr("The server has rolled back the transaction, because a statement in it "
                         "failed or was stopped."),
                Text::tr("Gone with it: %1").arg(pendingText(end.writes)),
                {}};
    case Outcome::NotBegun:
        return {
            MessageBanner::Severity::Error, Text::tr("The transaction was not begun."), words, {}};
    case Outcome::NotCommitted:
        return {MessageBanner::Severity::Error,
                Text::tr("The server refused the commit; nothing was written."), words,
                Text::tr("Gone with it: %1").arg(pendingText(end.writes))};
    case Outcome::Lost:
        return lostNotice(end);
    case Outcome::InDoubt:
        return {
            MessageBanner::Severity::Error,
            Text::tr("The connection was lost while the commit was under way."),
            Text::tr("It may or may not have been carried out: %1").arg(pendingText(end.writes)),
            Text::tr("Look at the data before you run the statements again.")};
    }
    return {};
}

} // namespace ui
