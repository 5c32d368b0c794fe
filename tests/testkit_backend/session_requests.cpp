// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/lookup.h"
#include "testkit_backend/typed_parameters.h"
#include "testkit_backend/typed_values.h"

#include "driver/session/errors.h"

#include <QJsonArray>

#include <utility>

namespace testkit
{

namespace
{

using SessionPointer = std::shared_ptr<SessionEntry>;

void newSession(Peer &peer, const std::shared_ptr<DriverEntry> &entry, const QJsonObject &data)
{
    bolt::SessionOptions options;
    options.database = optionalText(data[QLatin1String("database")]).value_or(std::string());
    options.mode = data[QLatin1String("accessMode")].toString() == QLatin1String("r")
                       ? bolt::AccessMode::Read
                       : bolt::AccessMode::Write;
    options.bookmarks = textList(data[QLatin1String("bookmarks")]);
    options.impersonatedUser = optionalText(data[QLatin1String("impersonatedUser")]);
    options.auth = optionalAuthToken(data[QLatin1String("authorizationToken")]);
    options.notifications = notificationFilter(data);
    const QJsonValue fetchSize = data[QLatin1String("fetchSize")];
    if (fetchSize.isDouble())
        options.fetchSize = fetchSize.toInteger();

    auto session = std::make_shared<SessionEntry>();
    session->batch = options.fetchSize.value_or(entry->driver.options().fetchSize);
    session->session = entry->driver.session(std::move(options));
    peer.answerWithId(QStringLiteral("Session"), peer.sessions().add(std::move(session)));
}

/// The suite wants to hear of a roll-back that fails.
void closeSession(Peer &peer, const SessionPointer &entry, const QJsonObject &data)
{
    const QString id = data[QLatin1String("sessionId")].toString();
    const auto close = [&peer, entry, id](const std::optional<bolt::Error> &error) {
        entry->session->close([&peer, id, error] {
            error ? peer.fail(*error) : peer.answerWithId(QStringLiteral("Session"), id);
        });
    };
    if (!entry->transaction || !entry->transaction->transaction->isOpen())
        return close(std::nullopt);
    entry->transaction->closeResults();
    entry->transaction->transaction->rollback(close);
}

void run(Peer &peer, const SessionPointer &entry, const QJsonObject &data)
{
    const std::string cypher = data[QLatin1String("cypher")].toString().toStdString();
    entry->session->run(cypher, encodeTypedMap(data[QLatin1String("params")]), workOptions(data),
                        std::nullopt, [&peer, data, batch = entry->batch](auto outcome) {
                            if (!outcome)
                                return peer.fail(outcome.error());
                            answerResult(peer, outcome.takeValue(), batch, data);
                        });
}

std::shared_ptr<TransactionEntry> entryOf(std::shared_ptr<bolt::Transaction> transaction,
                                          std::int64_t batch)
{
    auto entry = std::make_shared<TransactionEntry>();
    entry->transaction = std::move(transaction);
    entry->batch = batch;
    return entry;
}

void begin(Peer &peer, const SessionPointer &entry, const QJsonObject &data)
{
    entry->session->begin(workOptions(data), [&peer, entry](auto outcome) {
        if (!outcome)
            return peer.fail(outcome.error());
        entry->transaction = entryOf(outcome.takeValue(), entry->batch);
        peer.answerWithId(QStringLiteral("Transaction"),
                          peer.transactions().add(entry->transaction));
    });
}

void managedEnded(Peer &peer, SessionEntry &entry, const std::optional<bolt::Error> &error)
{
    if (std::exchange(entry.hasSuiteFailed, false)) {
        return peer.answer(QStringLiteral("FrontendError"),
                           {{QStringLiteral("msg"), QStringLiteral("the test gave up")}});
    }
    error ? peer.fail(*error) : peer.answer(QStringLiteral("RetryableDone"));
}

/// Begins a managed transaction. Each attempt is answered by RetryableTry; the suite works on it
/// and says by RetryablePositive or RetryableNegative how it went.
void manage(Peer &peer, const SessionPointer &entry, const QJsonObject &data, bolt::AccessMode mode)
{
    bolt::WorkOptions options = workOptions(data);
    options.mode = mode;
    entry->session->execute(
        options,
        [&peer, entry](std::shared_ptr<bolt::Transaction> transaction,
                       std::function<void(std::optional<bolt::Error>)> done) {
            entry->attempt = entryOf(std::move(transaction), entry->batch);
            entry->endAttempt = std::move(done);
            peer.answerWithId(QStringLiteral("RetryableTry"),
                              peer.transactions().add(entry->attempt));
        },
        [&peer, entry](const std::optional<bolt::Error> &error) {
            managedEnded(peer, *entry, error);
        });
}

/// Says how an attempt went.
void endAttempt(Peer &peer, SessionEntry &entry, const std::optional<bolt::Error> &error)
{
    if (!entry.endAttempt)
        return peer.refuse(QStringLiteral("no managed transaction"));
    entry.attempt->closeResults();
    std::exchange(entry.endAttempt, nullptr)(error);
}

void attemptSucceeded(Peer &peer, const SessionPointer &entry, const QJsonObject &)
{
    endAttempt(peer, *entry, std::nullopt);
}

void attemptFailed(Peer &peer, const SessionPointer &entry, const QJsonObject &data)
{
    const QString id = data[QLatin1String("errorId")].toString();
    if (const auto error = peer.errors().find(id))
        return endAttempt(peer, *entry, *error);
    entry->hasSuiteFailed = true;
    endAttempt(
        peer, *entry,
        bolt::makeError(bolt::ErrorKind::Cancelled, bolt::Step::Rollback, bolt::Reason::Cancelled));
}

void lastBookmarks(Peer &peer, const SessionPointer &entry, const QJsonObject &)
{
    QJsonArray bookmarks;
    for (const std::string &bookmark : entry->session->bookmarks())
        bookmarks.append(textOf(bookmark));
    peer.answer(QStringLiteral("Bookmarks"), {{QStringLiteral("bookmarks"), bookmarks}});
}

template <typename Handler>
RequestHandler onSession(Handler handler)
{
    return withObject(&Peer::sessions, "sessionId", handler);
}

} // namespace

void addSessionRequests(RequestTable &table)
{
    table[QStringLiteral("NewSession")] = withObject(&Peer::drivers, "driverId", newSession);
    table[QStringLiteral("SessionClose")] = onSession(closeSession);
    table[QStringLiteral("SessionRun")] = onSession(run);
    table[QStringLiteral("SessionBeginTransaction")] = onSession(begin);
    table[QStringLiteral("SessionReadTransaction")] =
        onSession([](Peer &peer, const SessionPointer &entry, const QJsonObject &data) {
            manage(peer, entry, data, bolt::AccessMode::Read);
        });
    table[QStringLiteral("SessionWriteTransaction")] =
        onSession([](Peer &peer, const SessionPointer &entry, const QJsonObject &data) {
            manage(peer, entry, data, bolt::AccessMode::Write);
        });
    table[QStringLiteral("RetryablePositive")] = onSession(attemptSucceeded);
    table[QStringLiteral("RetryableNegative")] = onSession(attemptFailed);
    table[QStringLiteral("SessionLastBookmarks")] = onSession(lastBookmarks);
}

bolt::WorkOptions workOptions(const QJsonObject &data)
{
    bolt::WorkOptions options;
    const QJsonValue timeout = data[QLatin1String("timeout")];
    if (timeout.isDouble())
        options.timeoutMs = timeout.toInteger();
    options.metadata = encodeTypedMap(data[QLatin1String("txMeta")]);
    return options;
}

} // namespace testkit
