// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

namespace test
{

/// Stands between a client and the server at a port of this machine, and is the bad line between
/// them: every connection has the same fault. Lives on the test's thread.
class FaultProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit FaultProxy(quint16 upstreamPort);

    void setFault(const Fault &fault) { m_fault = fault; }

private:
    void accept();

    const quint16 m_upstreamPort;
    Fault m_fault;
};

/// One connection through the proxy. Deletes itself when both ends are gone.
class FaultyConnection : public QObject
{
    Q_OBJECT

public:
    FaultyConnection(QTcpSocket *client, quint16 upstreamPort, const Fault &fault);

private:
    /// One direction.
    struct Way {
        QTcpSocket *from;
        QTcpSocket *to;
        FaultyLine line;
        std::deque<FaultyLine::Piece> waiting;
        bool isPaused = false;
    };

    void join(Way &way);
    void forward(Way &way);
    void cut();

    QTcpSocket *const m_client;
    QTcpSocket *const m_server;
    Way m_toServer;
    Way m_toClient;
};

} // namespace test
