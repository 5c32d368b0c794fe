// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_proxy.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>
#include <sys/socket.h>

namespace test
{

namespace
{

constexpr auto kPause = std::chrono::milliseconds(30);
/// So that single bytes don't meet again in the receiver's buffer.
constexpr auto kBetweenPieces = std::chrono::milliseconds(0);

FaultyLine lineFor(const Fault &fault, Fault::Side side)
{
    return FaultyLine(fault.side == side ? fault : Fault{});
}

} // namespace

FaultProxy::FaultProxy(quint16 upstreamPort)
    : m_upstreamPort(upstreamPort)
{
    connect(this, &QTcpServer::newConnection, this, &FaultProxy::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the fault proxy cannot listen");
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection())
        (new FaultyConnection(client, m_upstreamPort, m_fault))->setParent(this);
}

FaultyConnection::FaultyConnection(QTcpSocket *client, quint16 upstreamPort, const Fault &fault)
    : m_client(client)
    , m_server(new QTcpSocket(this))
    , m_toServer{client, m_server, lineFor(fault, Fault::Side::Client), {}}
    , m_toClient{m_server, client, lineFor(fault, Fault::Side::Server), {}}
{
    client->setParent(this);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    join(m_toServer);
    join(m_toClient);
    for (QTcpSocket *socket : {m_client, m_server})
        connect(socket, &QTcpSocket::disconnected, this, &FaultyConnection::cut);
    connect(m_server, &QTcpSocket::connected, this, [this] { forward(m_toServer); });
    m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), upstreamPort);
}

void FaultyConnection::join(Way &way)
{
    connect(way.from, &QTcpSocket::readyRead, this, [this, &way] {
        const QByteArray read = way.from->readAll();
        for (auto &piece : way.line.pass(Bytes(read.begin(), read.end())))
            way.waiting.push_back(std::move(piece));
        forward(way);
    });
}

void FaultyConnection::forward(Way &way)
{
    const bool isReady = way.to->state() == QAbstractSocket::ConnectedState;
    if (!isReady || way.isPaused || way.waiting.empty())
        return;
    const FaultyLine::Piece piece = std::move(way.waiting.front());
    way.waiting.pop_front();
    way.to->write(reinterpret_cast<const char *>(piece.bytes.data()),
                  static_cast<qint64>(piece.bytes.size()));
    way.to->flush();
    if (piece.after == FaultyLine::After::Cut)
        return cut();
    if (piece.after == FaultyLine::After::HalfClose) {
        ::shutdown(static_cast<int>(way.to->socketDescriptor()), SHUT_WR);
        return;
    }
    way.isPaused = true;
    QTimer::singleShot(piece.after == FaultyLine::After::Pause ? kPause : kBetweenPieces, this,
                       [this, &way] {
                           way.isPaused = false;
                           forward(way);
                       });
}

void FaultyConnection::cut()
{
    for (QTcpSocket *socket : {m_client, m_server}) {
        socket->disconnect(this);
        socket->disconnectFromHost();
    }
    deleteLater();
}

} // namespace test
