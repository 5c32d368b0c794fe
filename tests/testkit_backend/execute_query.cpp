// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/lookup.h"
#include "testkit_backend/summary_json.h"
#include "testkit_backend/typed_parameters.h"

#include <utility>

namespace testkit
{

namespace
{

/// One ExecuteQuery: a session of its own, a managed transaction, one statement read whole.
class QueryExecution : public std::enable_shared_from_this<QueryExecution>
{
public:
    QueryExecution(Peer &peer, DriverEntry &driver, const QJsonObject &request);

    void start(const QJsonObject &config);

private:
    using AttemptDone = std::function<void(std::optional<bolt::Error>)>;

    void work(bolt::Transaction &transaction, AttemptDone done);
    void finish(const std::optional<bolt::Error> &error);
    bolt::Result<QJsonObject> resultJson() const;

    Peer &m_peer;
    const QJsonObject m_request;
    const std::int64_t m_batch;
    std::shared_ptr<bolt::Session> m_session;
    std::shared_ptr<RecordCursor> m_cursor; ///< of the last attempt
};

bolt::SessionOptions sessionOptions(const QJsonObject &config)
{
    bolt::SessionOptions options;
    options.database = optionalText(config[QLatin1String("database")]).value_or(std::string());
    options.impersonatedUser = optionalText(config[QLatin1String("impersonatedUser")]);
    options.auth = optionalAuthToken(config[QLatin1String("authorizationToken")]);
    if (config[QLatin1String("routing")].toString() == QLatin1String("r"))
        options.mode = bolt::AccessMode::Read;
    return options;
}

QueryExecution::QueryExecution(Peer &peer, DriverEntry &driver, const QJsonObject &request)
    : m_peer(peer)
    , m_request(request)
    , m_batch(driver.driver.options().fetchSize)
    , m_session(driver.driver.session(sessionOptions(request[QLatin1String("config")].toObject())))
{
}

void QueryExecution::start(const QJsonObject &config)
{
    bolt::WorkOptions options = workOptions(config);
    options.api = bolt::TelemetryApi::ExecuteQuery;
    m_session->execute(
        options,
        [self = shared_from_this()](const std::shared_ptr<bolt::Transaction> &transaction,
                                    AttemptDone done) {
            self->work(*transaction, std::move(done));
        },
        [self = shared_from_this()](const std::optional<bolt::Error> &error) {
            self->m_session->close([self, error] { self->finish(error); });
        });
}

void QueryExecution::work(bolt::Transaction &transaction, AttemptDone done)
{
    const std::string cypher = m_request[QLatin1String("cypher")].toString().toStdString();
    m_cursor = RecordCursor::over(
        transaction.run(cypher, encodeTypedMap(m_request[QLatin1String("params")])), m_batch);
    m_cursor->whenOver(
        [cursor = m_cursor.get(), done = std::move(done)] { done(cursor->stream().error()); });
}

void QueryExecution::finish(const std::optional<bolt::Error> &error)
{
    if (error)
        return m_peer.fail(*error);
    const auto result = resultJson();
    result ? m_peer.answer(QStringLiteral("EagerResult"), result.value())
           : m_peer.fail(result.error());
}

bolt::Result<QJsonObject> QueryExecution::resultJson() const
{
    const bolt::ResultStream &stream = m_cursor->stream();
    const auto summary = summaryJson(*stream.summary(), stream.server(), queryOf(m_request));
    if (!summary)
        return summary.error();
    const auto records = takeRecords(*m_cursor);
    if (!records)
        return records.error();
    return QJsonObject{{QStringLiteral("keys"), keysOf(stream)},
                       {QStringLiteral("records"), records.value()},
                       {QStringLiteral("summary"), summary.value()}};
}

void executeQuery(Peer &peer, const std::shared_ptr<DriverEntry> &entry, const QJsonObject &data)
{
    std::make_shared<QueryExecution>(peer, *entry, data)
        ->start(data[QLatin1String("config")].toObject());
}

} // namespace

void addExecuteQueryRequest(RequestTable &table)
{
    table[QStringLiteral("ExecuteQuery")] = withObject(&Peer::drivers, "driverId", executeQuery);
}

} // namespace testkit
