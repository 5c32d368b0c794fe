// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/lookup.h"
#include "testkit_backend/typed_parameters.h"

namespace testkit
{

namespace
{

using TransactionPointer = std::shared_ptr<TransactionEntry>;

void run(Peer &peer, const TransactionPointer &entry, const QJsonObject &data)
{
    const std::string cypher = data[QLatin1String("cypher")].toString().toStdString();
    auto stream = entry->transaction->run(cypher, encodeTypedMap(data[QLatin1String("params")]));
    entry->results.push_back(answerResult(peer, std::move(stream), entry->batch, data));
}

void answerTransaction(Peer &peer, const QJsonObject &data)
{
    peer.answerWithId(QStringLiteral("Transaction"), data[QLatin1String("txId")].toString());
}

bolt::Transaction::Handler answerOutcome(Peer &peer, const QJsonObject &data)
{
    return [&peer, data](const std::optional<bolt::Error> &error) {
        error ? peer.fail(*error) : answerTransaction(peer, data);
    };
}

void commit(Peer &peer, const TransactionPointer &entry, const QJsonObject &data)
{
    entry->closeResults();
    entry->transaction->commit(answerOutcome(peer, data));
}

void rollback(Peer &peer, const TransactionPointer &entry, const QJsonObject &data)
{
    entry->closeResults();
    entry->transaction->rollback(answerOutcome(peer, data));
}

void close(Peer &peer, const TransactionPointer &entry, const QJsonObject &data)
{
    if (entry->transaction->isOpen())
        return rollback(peer, entry, data);
    entry->closeResults();
    entry->transaction->close([&peer, data] { answerTransaction(peer, data); });
}

template <typename Handler>
RequestHandler onTransaction(Handler handler)
{
    return withObject(&Peer::transactions, "txId", handler);
}

} // namespace

void addTransactionRequests(RequestTable &table)
{
    table[QStringLiteral("TransactionRun")] = onTransaction(run);
    table[QStringLiteral("TransactionCommit")] = onTransaction(commit);
    table[QStringLiteral("TransactionRollback")] = onTransaction(rollback);
    table[QStringLiteral("TransactionClose")] = onTransaction(close);
}

} // namespace testkit
