// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxy_server.h"

#include <QTcpSocket>

#include <memory>

namespace test
{

namespace
{

constexpr char kNoMethod[] = "\x05\xFF";
constexpr char kNoPassword[] = "\x05\x00";
constexpr char kWantPassword[] = "\x05\x02";
constexpr char kWelcome[] = "\x01\x00";
constexpr char kWrongPassword[] = "\x01\x01";

QByteArray socksReply(char code)
{
    return QByteArray("\x05", 1) + code + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
}

/// Bytes go both ways from now on.
void join(QTcpSocket *one, QTcpSocket *other)
{
    other->setParent(one);
    QObject::connect(one, &QTcpSocket::readyRead, other,
                     [one, other] { other->write(one->readAll()); });
    QObject::connect(other, &QTcpSocket::readyRead, one,
                     [one, other] { one->write(other->readAll()); });
    QObject::connect(one, &QTcpSocket::disconnected, other, &QTcpSocket::disconnectFromHost);
    QObject::connect(other, &QTcpSocket::disconnected, one, &QTcpSocket::disconnectFromHost);
}

} // namespace

ProxyServer::ProxyServer(Kind kind, Manner manner)
    : m_kind(kind)
    , m_manner(manner)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
}

void ProxyServer::serve(QTcpSocket *socket)
{
    auto client = std::make_shared<Client>();
    client->socket = socket;
    connect(socket, &QTcpSocket::readyRead, this, [this, client] {
        client->received += client->socket->readAll();
        if (m_kind == Kind::Socks5)
            readSocks(*client);
        else
            readHttp(*client);
    });
}

/// RFC 1928, and RFC 1929 for the password.
void ProxyServer::readSocks(Client &client)
{
    QByteArray &bytes = client.received;
    if (!client.hasGreeted && bytes.size() >= 2 && bytes.size() >= 2 + bytes[1]) {
        const QByteArray methods = bytes.mid(2, bytes[1]);
        bytes.remove(0, 2 + bytes[1]);
        client.hasGreeted = true;
        client.isLoggedIn = m_manner != Manner::WantsPassword;
        if (client.isLoggedIn)
            client.socket->write(kNoPassword, 2);
        else
            client.socket->write(methods.contains('\x02') ? kWantPassword : kNoMethod, 2);
        return;
    }
    if (client.hasGreeted && !client.isLoggedIn) {
        const QByteArray wanted = '\x01' + QByteArray(1, char(user().size())) + user().toUtf8() +
                                  char(password().size()) + password().toUtf8();
        client.isLoggedIn = bytes == wanted;
        bytes.clear();
        client.socket->write(client.isLoggedIn ? kWelcome : kWrongPassword, 2);
        if (!client.isLoggedIn)
            client.socket->disconnectFromHost();
        return;
    }
    constexpr qsizetype kHead = 5;
    if (bytes.size() < kHead || bytes.size() < kHead + bytes[4] + 2)
        return;
    if (bytes[3] != '\x03') {
        client.socket->write(socksReply('\x08')); // it is to get names
        return;
    }
    const QString name = QString::fromLatin1(bytes.mid(kHead, bytes[4]));
    bytes.clear();
    if (m_manner == Manner::Denies)
        client.socket->write(socksReply('\x02'));
    else if (!connectTo(client, name))
        client.socket->write(socksReply('\x04'));
}

void ProxyServer::readHttp(Client &client)
{
    if (!client.received.contains("\r\n\r\n"))
        return;
    const QByteArray request = std::exchange(client.received, {});
    const QByteArray wanted = "Basic " + (user() + u':' + password()).toUtf8().toBase64();
    const auto answer = [&client](const QByteArray &status, const QByteArray &headers = {}) {
        client.socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n" + headers + "\r\n");
    };
    const QString name = QString::fromLatin1(request.split(' ').value(1).split(':').value(0));
    if (m_manner == Manner::WantsPassword && !request.contains(wanted))
        answer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    else if (m_manner == Manner::Denies)
        answer("403 Forbidden");
    else if (!connectTo(client, name))
        answer("404 Not Found");
}

bool ProxyServer::connectTo(Client &client, const QString &name)
{
    m_askedFor << name;
    const auto port = m_ports.find(name);
    if (port == m_ports.end())
        return false;
    QTcpSocket *socket = client.socket;
    socket->disconnect(this);
    auto *server = new QTcpSocket(socket);
    connect(server, &QTcpSocket::connected, this, [this, socket, server] {
        socket->write(m_kind == Kind::Socks5 ? socksReply('\0')
                                             : QByteArray("HTTP/1.1 200 Connected\r\n\r\n"));
        join(socket, server);
    });
    connect(server, &QTcpSocket::errorOccurred, this, [this, socket] {
        socket->write(m_kind == Kind::Socks5
                          ? socksReply('\x05')
                          : QByteArray("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n"));
    });
    server->connectToHost(QHostAddress::LocalHost, port->second);
    return true;
}

} // namespace test
