// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/connection_setup.h"
#include "model/connections/proxy_address.h"

#include <QTemporaryDir>
#include <QTest>

using bolt::ProxyKind;
using model::AddressMap;
using model::UriError;
using model::UriFault;

/// What a connection may say beyond its address: proxy, address map, files.
class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxies_data();
    void proxies();
    void wrongProxies_data();
    void wrongProxies();
    void addressMaps();
    void wrongAddressMaps_data();
    void wrongAddressMaps();
    void theDriverGetsThem();
    void theDriverGetsTheRoutingContext();
    void aWrongProxyStopsIt();
};

void TestNetworkSettings::proxies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, ProxyKind kind, const char *user, const char *host,
                        int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << int(kind) << QString::fromLatin1(user)
                            << QString::fromLatin1(host) << port;
    };
    row("", ProxyKind::None, "", "", 0);
    row(" system ", ProxyKind::System, "", "", 0);
    row("socks5://gate", ProxyKind::Socks5, "", "gate", 1080);
    row("socks5://ann@gate:9050", ProxyKind::Socks5, "ann", "gate", 9050);
    row("http://gate/", ProxyKind::HttpConnect, "", "gate", 3128);
    row("http://[::1]:8080", ProxyKind::HttpConnect, "", "::1", 8080);
}

void TestNetworkSettings::proxies()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const QString, user);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto parsed = model::parseProxy(text);
    const auto *proxy = std::get_if<bolt::Proxy>(&parsed);
    QVERIFY(proxy);
    QCOMPARE(int(proxy->kind), kind);
    QCOMPARE(proxy->user, user);
    QCOMPARE(proxy->host, host);
    QCOMPARE(int(proxy->port), port);
}

void TestNetworkSettings::wrongProxies_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"gate:1080", "ftp://gate", "socks5://", "http://gate:99999",
                             "http://gate/path", "socks5://ann:secret@gate"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestNetworkSettings::wrongProxies()
{
    QFETCH(const QString, text);
    const auto parsed = model::parseProxy(text);
    const auto *error = std::get_if<UriError>(&parsed);
    QVERIFY(error);
    QCOMPARE(error->fault, UriFault::BadProxy);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(!error->message.contains(QLatin1String("secret")));
}

void TestNetworkSettings::addressMaps()
{
    const auto parsed = model::parseAddressMap(
        u"core1.inside:7687 = localhost:17687\n\n  CORE2.inside=localhost:27687 \n"
        "[fd00::1]:7687 = 10.0.0.1\n");
    const auto *map = std::get_if<AddressMap>(&parsed);
    QVERIFY(map);
    const AddressMap expected{{"core1.inside:7687", "localhost:17687"},
                              {"core2.inside:7687", "localhost:27687"},
                              {"[fd00::1]:7687", "10.0.0.1:7687"}};
    QVERIFY(*map == expected);
    const auto again = model::parseAddressMap(model::addressMapText(*map));
    QVERIFY(std::get<AddressMap>(again) == expected);
    QVERIFY(std::get<AddressMap>(model::parseAddressMap(u" \n")).empty());
}

void TestNetworkSettings::wrongAddressMaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *text, int line) {
        QTest::newRow(text) << QString::fromLatin1(text) << QStringLiteral("Line %1:").arg(line);
    };
    row("core1:7687", 1);
    row("\ncore1:7687 = ", 2);
    row("a:1 = b:1\nc:99999 = d:1", 2);
    row("a:1 = b:1 = c:1", 1);
    row("bolt://a:1 = b:1", 1);
    row("a:1 = user@b:1", 1);
    row("a:1 = b:1\nA:1 = c:1", 2);
}

void TestNetworkSettings::wrongAddressMaps()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    const auto parsed = model::parseAddressMap(text);
    const auto *error = std::get_if<UriError>(&parsed);
    QVERIFY(error);
    QCOMPARE(error->fault, UriFault::BadAddressMap);
    QVERIFY2(error->message.startsWith(line), qPrintable(error->message));
}

void TestNetworkSettings::theDriverGetsThem()
{
    const QTemporaryDir folder;
    model::KnownCertificates known(folder.filePath(QStringLiteral("known")));
    const QString pin = QStringLiteral("ab:").repeated(31) + QStringLiteral("ab");
    QVERIFY(!known.trust({QStringLiteral("db:7687"), pin, {}, {}, {}, {}}));
    const model::NetworkSettings settings{QStringLiteral("/ca.pem"),
                                          QStringLiteral("/me.crt"),
                                          QStringLiteral("/me.key"),
                                          QStringLiteral("socks5://ann@gate"),
                                          {}};
    const auto uri = std::get<model::ServerUri>(model::parseUri(u"bolt+ssc://DB"));
    auto options = model::makeDriverOptions(uri, {}, {});
    QCOMPARE(options.endpoint.encryption, bolt::Encryption::Pinned);
    QVERIFY(!model::applyNetwork(settings, {QStringLiteral("open"), QStringLiteral("sesame")},
                                 known, options));
    const bolt::Endpoint &endpoint = options.endpoint;
    QCOMPARE(endpoint.caFile, settings.caFile);
    QCOMPARE(endpoint.clientCertificate.certificateFile, settings.clientCertificate);
    QCOMPARE(endpoint.clientCertificate.keyFile, settings.clientKey);
    QCOMPARE(endpoint.clientCertificate.passphrase, QStringLiteral("open"));
    QCOMPARE(endpoint.proxy.user, QStringLiteral("ann"));
    QCOMPARE(endpoint.proxy.password, QStringLiteral("sesame"));
    QCOMPARE(endpoint.expectedSha256(), pin);
}

void TestNetworkSettings::theDriverGetsTheRoutingContext()
{
    const auto routingOf = [](QStringView address) {
        const auto uri = std::get<model::ServerUri>(model::parseUri(address));
        return model::makeDriverOptions(uri, {}, {}).routing;
    };
    const auto routing = routingOf(u"neo4j://db:7688?policy=e%20u&region=west");
    QVERIFY(routing);
    const bolt::RoutingContext expected{
        {"address", "db:7688"}, {"policy", "e u"}, {"region", "west"}};
    QVERIFY(*routing == expected);
    QVERIFY(!routingOf(u"bolt://db"));
}

void TestNetworkSettings::aWrongProxyStopsIt()
{
    bolt::DriverOptions options;
    model::NetworkSettings settings;
    settings.proxy = QStringLiteral("gate");
    const auto error = model::applyNetwork(settings, {}, model::KnownCertificates(), options);
    QVERIFY(error);
    QCOMPARE(error->fault, UriFault::BadProxy);
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_network_settings.moc"
