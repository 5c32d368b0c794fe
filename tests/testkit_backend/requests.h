// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace bolt
{
class ResultStream;
struct WorkOptions;
} // namespace bolt

namespace testkit
{

class Peer;
class RecordCursor;

/// What the requests of the suite do, by their names.
using RequestHandler = std::function<void(Peer &peer, const QJsonObject &data)>;
using RequestTable = QHash<QString, RequestHandler>;

void addTestRequests(RequestTable &table);
void addDriverRequests(RequestTable &table);
void addSessionRequests(RequestTable &table);
void addTransactionRequests(RequestTable &table);
void addResultRequests(RequestTable &table);
void addExecuteQueryRequest(RequestTable &table);

/// Answers Result as soon as the statement has begun, or its failure. `data` is the request's, with
/// the statement in it.
std::shared_ptr<RecordCursor> answerResult(Peer &peer, std::shared_ptr<bolt::ResultStream> stream,
                                           std::int64_t batch, const QJsonObject &data);
/// The columns of a result that has started.
QJsonArray keysOf(const bolt::ResultStream &stream);
/// The records that have arrived, as the suite writes them, from the cursor's place on.
bolt::Result<QJsonArray> takeRecords(RecordCursor &cursor);
/// Time-out and metadata of a request that runs something.
bolt::WorkOptions workOptions(const QJsonObject &data);
/// {text, parameters} of a request with a statement in it.
QJsonObject queryOf(const QJsonObject &data);

} // namespace testkit
