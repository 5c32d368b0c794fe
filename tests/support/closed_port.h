// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connection_target.h"

#include <QHostAddress>
#include <QTcpServer>

namespace test
{

/// A server that is not there: nobody listens on that port of this machine.
inline ui::ConnectionTarget closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    ui::ConnectionTarget target;
    target.name = QStringLiteral("closed");
    target.uri = QStringLiteral("bolt://127.0.0.1:%1").arg(server.serverPort());
    target.options.endpoint.host = QStringLiteral("127.0.0.1");
    target.options.endpoint.port = server.serverPort();
    return target;
}

} // namespace test
