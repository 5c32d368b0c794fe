// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxy_server.h"
#include "support/transport_attempt.h"

#include <QTcpServer>
#include <QTcpSocket>

using bolt::Endpoint;
using bolt::ProxyKind;
using test::ProxyServer;
using test::TransportAttempt;

namespace
{

/// No resolver of this machine knows it.
const QString kHost = QStringLiteral("db.inside.invalid");

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

ProxyKind kindOf(ProxyServer::Kind kind)
{
    return kind == ProxyServer::Kind::Socks5 ? ProxyKind::Socks5 : ProxyKind::HttpConnect;
}

Endpoint endpointBehind(quint16 proxyPort, ProxyServer::Kind kind)
{
    Endpoint endpoint;
    endpoint.host = kHost;
    endpoint.proxy.kind = kindOf(kind);
    endpoint.proxy.host = QStringLiteral("127.0.0.1");
    endpoint.proxy.port = proxyPort;
    return endpoint;
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("SOCKS5") << int(ProxyServer::Kind::Socks5);
    QTest::newRow("HTTP CONNECT") << int(ProxyServer::Kind::HttpConnect);
}

} // namespace

/// Transports through a proxy: what gets through, and whose fault it is when nothing does.
class TestTransportProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameGoesToTheProxy_data() { addKinds(); }
    void theNameGoesToTheProxy();
    void withAPassword_data() { addKinds(); }
    void withAPassword();
    void withAWrongPassword_data() { addKinds(); }
    void withAWrongPassword();
    void theProxyDenies_data() { addKinds(); }
    void theProxyDenies();
    void theProxyDoesNotListen_data() { addKinds(); }
    void theProxyDoesNotListen();
    void thereIsNoSuchProxy_data() { addKinds(); }
    void thereIsNoSuchProxy();
    void theProxyKnowsNoSuchHost_data() { addKinds(); }
    void theProxyKnowsNoSuchHost();
    void theServerBehindRefuses_data() { addKinds(); }
    void theServerBehindRefuses();
    void theSystemsProxy();
};

void TestTransportProxy::theNameGoesToTheProxy()
{
    QFETCH(const int, kind);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [&received, socket] { received += socket->readAll(); });
    });
    ProxyServer proxy{ProxyServer::Kind(kind)};
    proxy.knowHost(kHost, server.serverPort());
    TransportAttempt attempt(endpointBehind(proxy.serverPort(), ProxyServer::Kind(kind)));
    QCOMPARE(attempt.outcome(), QByteArray("open"));
    QCOMPARE(proxy.askedFor(), QStringList{kHost});
    attempt.transport().write(reinterpret_cast<const std::uint8_t *>("hello"), 5);
    QTRY_COMPARE(received, QByteArray("hello"));
}

void TestTransportProxy::withAPassword()
{
    QFETCH(const int, kind);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ProxyServer proxy(ProxyServer::Kind(kind), ProxyServer::Manner::WantsPassword);
    proxy.knowHost(kHost, server.serverPort());
    Endpoint endpoint = endpointBehind(proxy.serverPort(), ProxyServer::Kind(kind));
    endpoint.proxy.user = ProxyServer::user();
    endpoint.proxy.password = ProxyServer::password();
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
}

void TestTransportProxy::withAWrongPassword()
{
    QFETCH(const int, kind);
    const ProxyServer proxy(ProxyServer::Kind(kind), ProxyServer::Manner::WantsPassword);
    Endpoint endpoint = endpointBehind(proxy.serverPort(), ProxyServer::Kind(kind));
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("proxy/proxy_authentication"));
    endpoint.proxy.user = ProxyServer::user();
    endpoint.proxy.password = QStringLiteral("wrong");
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("proxy/proxy_authentication"));
}

void TestTransportProxy::theProxyDenies()
{
    QFETCH(const int, kind);
    const ProxyServer proxy(ProxyServer::Kind(kind), ProxyServer::Manner::Denies);
    const TransportAttempt attempt(endpointBehind(proxy.serverPort(), ProxyServer::Kind(kind)));
    // Qt reads the refusal of a SOCKS5 proxy as a name that it does not know.
    const bool isSocks = ProxyServer::Kind(kind) == ProxyServer::Kind::Socks5;
    QCOMPARE(attempt.outcome(),
             QByteArray(isSocks ? "proxy/host_not_found" : "proxy/proxy_denied"));
    QVERIFY(!attempt.words().isEmpty());
}

void TestTransportProxy::theProxyDoesNotListen()
{
    QFETCH(const int, kind);
    const TransportAttempt attempt(endpointBehind(closedPort(), ProxyServer::Kind(kind)));
    QCOMPARE(attempt.outcome(), QByteArray("proxy/proxy_refused"));
}

void TestTransportProxy::thereIsNoSuchProxy()
{
    QFETCH(const int, kind);
    Endpoint endpoint = endpointBehind(1080, ProxyServer::Kind(kind));
    endpoint.proxy.host = QStringLiteral("proxy.invalid");
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("proxy/proxy_not_found"));
}

void TestTransportProxy::theProxyKnowsNoSuchHost()
{
    QFETCH(const int, kind);
    const ProxyServer proxy{ProxyServer::Kind(kind)};
    const TransportAttempt attempt(endpointBehind(proxy.serverPort(), ProxyServer::Kind(kind)));
    QCOMPARE(attempt.outcome(), QByteArray("proxy/host_not_found"));
}

void TestTransportProxy::theServerBehindRefuses()
{
    QFETCH(const int, kind);
    ProxyServer proxy{ProxyServer::Kind(kind)};
    proxy.knowHost(kHost, closedPort());
    const TransportAttempt attempt(endpointBehind(proxy.serverPort(), ProxyServer::Kind(kind)));
    QCOMPARE(attempt.outcome(), QByteArray("connect/connection_refused"));
}

void TestTransportProxy::theSystemsProxy()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ProxyServer proxy{ProxyServer::Kind::Socks5};
    proxy.knowHost(kHost, server.serverPort());
    const QByteArray address = "socks5://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    for (const char *name :
         {"all_proxy", "http_proxy"}) // which of them depends on how Qt was built
        qputenv(name, address);
    Endpoint endpoint;
    endpoint.host = kHost;
    endpoint.proxy.kind = ProxyKind::System;
    const TransportAttempt attempt(endpoint);
    for (const char *name : {"all_proxy", "http_proxy"})
        qunsetenv(name);
    QCOMPARE(attempt.outcome(), QByteArray("open"));
    QCOMPARE(proxy.askedFor(), QStringList{kHost});
}

QTEST_GUILESS_MAIN(TestTransportProxy)
#include "tst_transport_proxy.moc"
