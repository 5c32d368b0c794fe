// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/peer.h"

#include "testkit_backend/error_json.h"
#include "testkit_backend/requests.h"

#include <utility>

namespace testkit
{

namespace
{

const RequestTable &requestTable()
{
    static const RequestTable table = [] {
        RequestTable requests;
        addTestRequests(requests);
        addDriverRequests(requests);
        addSessionRequests(requests);
        addTransactionRequests(requests);
        addResultRequests(requests);
        addExecuteQueryRequest(requests);
        return requests;
    }();
    return table;
}

} // namespace

Peer::Peer(QTcpSocket *socket)
    : m_channel(socket)
    , m_drivers(QLatin1Char('d'))
    , m_sessions(QLatin1Char('s'))
    , m_transactions(QLatin1Char('t'))
    , m_results(QLatin1Char('r'))
    , m_errors(QLatin1Char('e'))
{
    connect(&m_channel, &MessageChannel::requestArrived, this, &Peer::serve);
    connect(&m_channel, &MessageChannel::closed, this, &Peer::leave);
}

Peer::~Peer()
{
    leave();
}

void Peer::answer(const QString &name, const QJsonObject &data)
{
    if (!m_isLeaving)
        m_channel.send(name, data);
}

void Peer::answerWithId(const QString &name, const QString &id)
{
    answer(name, {{QStringLiteral("id"), id}});
}

void Peer::fail(const bolt::Error &error)
{
    const QString id = m_errors.add(std::make_shared<bolt::Error>(error));
    answer(QStringLiteral("DriverError"), errorJson(error, id));
}

void Peer::refuse(const QString &why)
{
    answer(QStringLiteral("BackendError"), {{QStringLiteral("msg"), why}});
}

void Peer::ask(const QString &name, QJsonObject data, Answered handler)
{
    const QString id = QLatin1Char('q') + QString::number(++m_questionCount);
    m_questions.insert(id, std::move(handler));
    data[QLatin1String("id")] = id;
    answer(name, data);
}

void Peer::takeAnswer(const QJsonObject &data)
{
    if (const Answered handler = m_questions.take(data[QLatin1String("requestId")].toString()))
        handler(data);
}

void Peer::serve(const QString &name, const QJsonObject &data)
{
    const RequestHandler handler = requestTable().value(name);
    if (!handler)
        return refuse(QStringLiteral("unknown request ") + name);
    handler(*this, data);
}

void Peer::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    for (const auto &entry : m_drivers.objects())
        entry->driver.close();
    deleteLater();
}

} // namespace testkit
