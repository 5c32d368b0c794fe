// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/message_channel.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace testkit
{

MessageChannel::MessageChannel(QTcpSocket *socket)
    : m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &MessageChannel::readLines);
    connect(m_socket, &QTcpSocket::disconnected, this, &MessageChannel::closed);
}

void MessageChannel::send(const QString &name, const QJsonObject &data)
{
    const QJsonObject message{{QStringLiteral("name"), name}, {QStringLiteral("data"), data}};
    m_socket->write("#response begin\n" + QJsonDocument(message).toJson(QJsonDocument::Compact) +
                    "\n#response end\n");
}

void MessageChannel::readLines()
{
    while (m_socket->canReadLine()) {
        const QByteArray line = m_socket->readLine().trimmed();
        if (line == "#request begin") {
            m_isInRequest = true;
            m_request.clear();
        } else if (line == "#request end") {
            m_isInRequest = false;
            takeRequest();
        } else if (m_isInRequest) {
            m_request += line;
        }
    }
}

void MessageChannel::takeRequest()
{
    const QJsonObject request = QJsonDocument::fromJson(m_request).object();
    const QString name = request[QLatin1String("name")].toString();
    if (name.isEmpty())
        return m_socket->abort();
    Q_EMIT requestArrived(name, request[QLatin1String("data")].toObject());
}

} // namespace testkit
