// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QStringList>
#include <QTcpServer>

#include <map>

class QTcpSocket;

namespace test
{

/// A proxy on the loopback interface, SOCKS5 or HTTP CONNECT, that carries each stream to the port
/// of this machine that its name stands for. Keeps the names that it was asked for.
class ProxyServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind { Socks5, HttpConnect };
    enum class Manner { Open, WantsPassword, Denies };

    explicit ProxyServer(Kind kind, Manner manner = Manner::Open);

    /// Streams to `name` go to `port` on 127.0.0.1; other names do not exist.
    void knowHost(const QString &name, quint16 port) { m_ports[name] = port; }
    const QStringList &askedFor() const { return m_askedFor; }

    static QString user() { return QStringLiteral("ann"); }
    static QString password() { return QStringLiteral("open sesame"); }

private:
    struct Client {
        QTcpSocket *socket;
        QByteArray received;
        bool hasGreeted = false;
        bool isLoggedIn = false;
    };

    void serve(QTcpSocket *socket);
    void readSocks(Client &client);
    void readHttp(Client &client);
    bool connectTo(Client &client, const QString &name);

    Kind m_kind;
    Manner m_manner;
    std::map<QString, quint16> m_ports;
    QStringList m_askedFor;
};

} // namespace test
