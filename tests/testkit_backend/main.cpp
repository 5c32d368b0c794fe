// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/peer.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>

#include <cstdio>
#include <cstdlib>

namespace
{

/// Every connection of the suite gets a peer, which deletes itself.
void greet(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection())
        new testkit::Peer(socket);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const quint16 port = arguments.value(1).toUShort(&isNumber);
    if (arguments.size() != 2 || !isNumber) {
        std::fputs("usage: testkit_backend PORT\n", stderr);
        return EXIT_FAILURE;
    }
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] { greet(server); });
    if (!server.listen(QHostAddress::LocalHost, port)) {
        std::fprintf(stderr, "testkit_backend: %s\n", qPrintable(server.errorString()));
        return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}
