// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

class QTcpSocket;

namespace testkit
{

/// The suite's framing on a socket: a line that begins a message, lines of JSON, a line that ends
/// it. Owned by a Peer; owns the socket.
class MessageChannel : public QObject
{
    Q_OBJECT

public:
    explicit MessageChannel(QTcpSocket *socket);

    void send(const QString &name, const QJsonObject &data);

Q_SIGNALS:
    void requestArrived(const QString &name, const QJsonObject &data);
    /// The suite has hung up, or speaks something else.
    void closed();

private:
    void readLines();
    void takeRequest();

    QTcpSocket *const m_socket;
    QByteArray m_request;
    bool m_isInRequest = false;
};

} // namespace testkit
