// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/lookup.h"
#include "testkit_backend/summary_json.h"
#include "testkit_backend/typed_values.h"

#include "driver/session/errors.h"

#include <QJsonArray>

#include <utility>

namespace testkit
{

namespace
{

using ResultPointer = std::shared_ptr<ResultEntry>;

bolt::Error resultOver()
{
    return bolt::makeError(bolt::ErrorKind::FixQuery, bolt::Step::Pull, bolt::Reason::ResultOver,
                           "the result is consumed, or its transaction is over");
}

bolt::Error notSingle(std::string words)
{
    return bolt::makeError(bolt::ErrorKind::FixQuery, bolt::Step::Pull, bolt::Reason::ResultOver,
                           std::move(words));
}

/// Calls `then` when `count` records can be read, or there will be no more. Answers the failure of
/// a result that cannot be read on.
void readAhead(Peer &peer, const ResultPointer &entry, std::uint64_t count,
               std::function<void(RecordCursor &)> then)
{
    RecordCursor &cursor = *entry->cursor;
    if (cursor.isClosed())
        return peer.fail(resultOver());
    cursor.whenReadable(count, [&peer, entry, then = std::move(then)] {
        RecordCursor &ready = *entry->cursor;
        if (ready.readable() == 0 && ready.stream().error())
            return peer.fail(*ready.stream().error());
        then(ready);
    });
}

bolt::Result<QJsonObject> recordJson(const RecordCursor &cursor)
{
    const auto values = typedValues(cursor.record());
    if (!values)
        return values.error();
    return QJsonObject{{QStringLiteral("values"), values.value()}};
}

void answerRecord(Peer &peer, const RecordCursor &cursor)
{
    if (cursor.readable() == 0)
        return peer.answer(QStringLiteral("NullRecord"));
    const auto record = recordJson(cursor);
    record ? peer.answer(QStringLiteral("Record"), record.value()) : peer.fail(record.error());
}

void next(Peer &peer, const ResultPointer &entry, const QJsonObject &)
{
    readAhead(peer, entry, 1, [&peer](RecordCursor &cursor) {
        answerRecord(peer, cursor);
        if (cursor.readable() > 0)
            cursor.advance();
    });
}

void peek(Peer &peer, const ResultPointer &entry, const QJsonObject &)
{
    readAhead(peer, entry, 1, [&peer](RecordCursor &cursor) { answerRecord(peer, cursor); });
}

void list(Peer &peer, const ResultPointer &entry, const QJsonObject &)
{
    if (entry->cursor->isClosed())
        return peer.fail(resultOver());
    entry->cursor->whenOver([&peer, entry] {
        if (const auto &error = entry->cursor->stream().error())
            return peer.fail(*error);
        const auto records = takeRecords(*entry->cursor);
        if (!records)
            return peer.fail(records.error());
        peer.answer(QStringLiteral("RecordList"), {{QStringLiteral("records"), records.value()}});
    });
}

/// Gives up the rest of the result, then calls `then`; answers a failure on the way.
void giveUpRest(Peer &peer, const ResultPointer &entry, std::function<void()> then)
{
    entry->cursor->discard([&peer, entry, then = std::move(then)] {
        if (const auto &error = entry->cursor->stream().error())
            return peer.fail(*error);
        then();
    });
}

/// The first record of at least one, and how many there were: 1, or 2 for more.
using FirstRecord = std::function<void(const QJsonObject &record, std::uint64_t count)>;

/// Takes the first record and gives up the others. Without any, `then` gets an empty one and 0.
void takeFirst(Peer &peer, const ResultPointer &entry, FirstRecord then)
{
    readAhead(peer, entry, 2, [&peer, entry, then = std::move(then)](RecordCursor &cursor) {
        const std::uint64_t count = std::min<std::uint64_t>(cursor.readable(), 2);
        QJsonObject first;
        if (count > 0) {
            const auto record = recordJson(cursor);
            if (!record)
                return peer.fail(record.error());
            first = record.value();
        }
        giveUpRest(peer, entry, [first, count, then] { then(first, count); });
    });
}

void single(Peer &peer, const ResultPointer &entry, const QJsonObject &)
{
    takeFirst(peer, entry, [&peer](const QJsonObject &record, std::uint64_t count) {
        if (count == 1)
            return peer.answer(QStringLiteral("Record"), record);
        peer.fail(notSingle(count == 0 ? "the result has no record"
                                       : "the result has more than one record"));
    });
}

void singleOptional(Peer &peer, const ResultPointer &entry, const QJsonObject &)
{
    takeFirst(peer, entry, [&peer](const QJsonObject &record, std::uint64_t count) {
        QJsonArray warnings;
        if (count > 1)
            warnings.append(QStringLiteral("there are multiple records"));
        peer.answer(QStringLiteral("RecordOptional"),
                    {{QStringLiteral("record"),
                      count == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(record)},
                     {QStringLiteral("warnings"), warnings}});
    });
}

void answerSummary(Peer &peer, const ResultEntry &entry)
{
    const bolt::ResultStream &stream = entry.cursor->stream();
    const auto summary = summaryJson(*stream.summary(), stream.server(), entry.query);
    summary ? peer.answer(QStringLiteral("Summary"), summary.value()) : peer.fail(summary.error());
}

void consume(Peer &peer, const ResultPointer &entry, const QJsonObject &)
{
    giveUpRest(peer, entry, [&peer, entry] {
        entry->cursor->close();
        answerSummary(peer, *entry);
    });
}

template <typename Handler>
RequestHandler onResult(Handler handler)
{
    return withObject(&Peer::results, "resultId", handler);
}

} // namespace

void addResultRequests(RequestTable &table)
{
    table[QStringLiteral("ResultNext")] = onResult(next);
    table[QStringLiteral("ResultPeek")] = onResult(peek);
    table[QStringLiteral("ResultList")] = onResult(list);
    table[QStringLiteral("ResultSingle")] = onResult(single);
    table[QStringLiteral("ResultSingleOptional")] = onResult(singleOptional);
    table[QStringLiteral("ResultConsume")] = onResult(consume);
}

std::shared_ptr<RecordCursor> answerResult(Peer &peer, std::shared_ptr<bolt::ResultStream> stream,
                                           std::int64_t batch, const QJsonObject &data)
{
    auto entry = std::make_shared<ResultEntry>();
    entry->cursor = RecordCursor::over(std::move(stream), batch);
    entry->query = queryOf(data);
    entry->cursor->whenStarted([&peer, entry] {
        const bolt::ResultStream &started = entry->cursor->stream();
        if (!started.result())
            return peer.fail(*started.error());
        peer.answer(QStringLiteral("Result"), {{QStringLiteral("id"), peer.results().add(entry)},
                                               {QStringLiteral("keys"), keysOf(started)}});
    });
    return entry->cursor;
}

bolt::Result<QJsonArray> takeRecords(RecordCursor &cursor)
{
    QJsonArray records;
    for (; cursor.readable() > 0; cursor.advance()) {
        const auto record = recordJson(cursor);
        if (!record)
            return record.error();
        records.append(record.value());
    }
    return records;
}

QJsonArray keysOf(const bolt::ResultStream &stream)
{
    QJsonArray keys;
    for (const std::string &field : stream.result()->fields())
        keys.append(textOf(field));
    return keys;
}

QJsonObject queryOf(const QJsonObject &data)
{
    return {{QStringLiteral("text"), data[QLatin1String("cypher")]},
            {QStringLiteral("parameters"), data[QLatin1String("params")].toObject()}};
}

} // namespace testkit
