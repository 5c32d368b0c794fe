// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/plain_connection.h"

#include "driver/net/socket_transport.h"

#include <QTest>

namespace matrix
{

namespace
{

constexpr int kAnswerLimitMs = 30'000;

} // namespace

PlainConnection::PlainConnection(const bolt::ConnectionOptions &options)
    : m_connection(std::make_unique<bolt::Connection>(
          options, std::make_unique<bolt::SocketTransport>(options.endpoint)))
{
    using bolt::Connection;
    bolt::Connection *connection = m_connection.get();
    const auto failed = [this](const bolt::Error &error) { answer(error); };
    QObject::connect(connection, &Connection::opened, connection,
                     [this](const bolt::ServerIdentity &) { answer({}); });
    QObject::connect(connection, &Connection::lost, connection, failed);
    QObject::connect(connection, &Connection::runFinished, connection,
                     [this](quint64, const bolt::Summary &summary) {
                         m_bookmark = summary.bookmark;
                         answer({});
                     });
    QObject::connect(connection, &Connection::runFailed, connection,
                     [failed](quint64, const bolt::Error &error) { failed(error); });
    QObject::connect(connection, &Connection::transactionChanged, connection,
                     [this](bolt::Request, const std::string &bookmark) {
                         m_bookmark = bookmark;
                         answer({});
                     });
    QObject::connect(connection, &Connection::transactionFailed, connection,
                     [failed](bolt::Request, const bolt::Error &error) { failed(error); });
}

std::optional<bolt::Error> PlainConnection::open()
{
    m_connection->open();
    return awaitAnswer();
}

std::optional<bolt::Error> PlainConnection::begin(const bolt::TransactionOptions &options)
{
    m_connection->begin(options);
    return awaitAnswer();
}

std::optional<bolt::Error> PlainConnection::run(const char *query,
                                                const bolt::TransactionOptions &options)
{
    bolt::RunRequest request;
    request.id = 1;
    request.query = query;
    request.transaction = options;
    m_connection->run(request);
    return awaitAnswer();
}

std::optional<bolt::Error> PlainConnection::commit()
{
    m_connection->commit();
    return awaitAnswer();
}

std::optional<bolt::Error> PlainConnection::rollback()
{
    m_connection->rollback();
    return awaitAnswer();
}

void PlainConnection::answer(std::optional<bolt::Error> error)
{
    m_isAnswered = true;
    m_error = std::move(error);
}

std::optional<bolt::Error> PlainConnection::awaitAnswer()
{
    if (!QTest::qWaitFor([this] { return m_isAnswered; }, kAnswerLimitMs)) {
        m_error.emplace();
        m_error->reason = bolt::Reason::TimedOut;
    }
    m_isAnswered = false;
    return std::exchange(m_error, std::nullopt);
}

} // namespace matrix
