// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/uri.h"

#include <QTest>

using model::Encryption;
using model::Routing;
using model::ServerUri;
using model::UriError;
using model::UriFault;

Q_DECLARE_METATYPE(model::UriFault)

class UriTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keepsUserAndContext();
    void hintsAtWebPorts();
};

void UriTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<Routing>("routing");
    const auto row = [](const char *text, const char *normal, Encryption encryption,
                        Routing routing) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(normal) << encryption
                            << routing;
    };
    constexpr auto kPlain = Encryption::None;
    constexpr auto kDirect = Routing::Direct;
    constexpr auto kRouted = Routing::Routed;
    row("bolt://db.example:7688", "bolt://db.example:7688", kPlain, kDirect);
    row("bolt://localhost", "bolt://localhost:7687", kPlain, kDirect);
    row("bolt+s://a", "bolt+s://a:7687", Encryption::Verified, kDirect);
    row("bolt+ssc://a", "bolt+ssc://a:7687", Encryption::Pinned, kDirect);
    row("neo4j://a", "neo4j://a:7687", kPlain, kRouted);
    row("neo4j+s://x.databases.neo4j.io", "neo4j+s://x.databases.neo4j.io:7687",
        Encryption::Verified, kRouted);
    row("neo4j+ssc://a", "neo4j+ssc://a:7687", Encryption::Pinned, kRouted);
    row("memgraph://127.0.0.1:7687", "memgraph://127.0.0.1:7687", kPlain, kDirect);
    row("localhost", "neo4j://localhost:7687", kPlain, kRouted);
    row("localhost:7999", "neo4j://localhost:7999", kPlain, kRouted);
    row("  bolt://a  ", "bolt://a:7687", kPlain, kDirect);
    row("BOLT+S://a", "bolt+s://a:7687", Encryption::Verified, kDirect);
    row("bolt://a/", "bolt://a:7687", kPlain, kDirect);
    row("bolt://[::1]", "bolt://[::1]:7687", kPlain, kDirect);
    row("bolt://[2001:db8::1]:65535", "bolt://[2001:db8::1]:65535", kPlain, kDirect);
    row("[fe80::1%eth0]:7687", "neo4j://[fe80::1%eth0]:7687", kPlain, kRouted);
    row("neo4j://a?policy=eu", "neo4j://a:7687?policy=eu", kPlain, kRouted);
    row("neo4j://a:1/?x=a%20b&y=%26", "neo4j://a:1?x=a%20b&y=%26", kPlain, kRouted);
    row("neo4j://bücher.example", "neo4j://bücher.example:7687", kPlain, kRouted);
    row("neo4j://my_host-1", "neo4j://my_host-1:7687", kPlain, kRouted);
    row("neo4j://user@a", "neo4j://a:7687", kPlain, kRouted);
}

void UriTest::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QFETCH(Encryption, encryption);
    QFETCH(Routing, routing);
    const auto parsed = model::parseUri(text);
    const auto *error = std::get_if<UriError>(&parsed);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    const ServerUri &uri = std::get<ServerUri>(parsed);
    QCOMPARE(uri.toString(), normal);
    QCOMPARE(uri.encryption, encryption);
    QCOMPARE(uri.routing, routing);
    QCOMPARE(uri.hint, QString());
}

void UriTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<UriFault>("fault");
    QTest::addColumn<QString>("saying");
    const auto row = [](const char *text, UriFault fault, const char *saying) {
        QTest::addRow("<%s>", text)
            << QString::fromUtf8(text) << fault << QString::fromUtf8(saying);
    };
    row("", UriFault::Empty, "address");
    row("   ", UriFault::Empty, "address");
    row("bolt+routing://a", UriFault::RoutingScheme, "neo4j://");
    row("http://a:7474", UriFault::BadScheme, "7687");
    row("https://a", UriFault::BadScheme, "web page");
    row("postgres://a", UriFault::BadScheme, "postgres");
    row("://a", UriFault::BadScheme, "scheme");
    row("bolt://", UriFault::BadHost, "no host");
    row("bolt://:7687", UriFault::BadHost, "no host");
    row("neo4j://user@", UriFault::BadHost, "no host");
    row("bolt://a b", UriFault::BadHost, "a b");
    row("bolt://::1", UriFault::BadHost, "brackets");
    row("fe80::1", UriFault::BadHost, "[fe80::1]");
    row("bolt://[::1", UriFault::BadHost, "IPv6");
    row("bolt://[localhost]", UriFault::BadHost, "IPv6");
    row("bolt://[::1]x", UriFault::BadPort, "bracket");
    row("bolt://a:", UriFault::BadPort, "7687");
    row("bolt://a:0", UriFault::BadPort, "65535");
    row("bolt://a:65536", UriFault::BadPort, "65536");
    row("bolt://a:99999999999", UriFault::BadPort, "65535");
    row("bolt://a:-1", UriFault::BadPort, "-1");
    row("bolt://a:x", UriFault::BadPort, "x");
    row("bolt:localhost", UriFault::BadPort, "localhost");
    row("bolt://a/movies", UriFault::PathOrFragment, "database");
    row("bolt://a#x", UriFault::PathOrFragment, "#");
    row("neo4j://user:secret@a", UriFault::PasswordInAddress, "password");
    row("bolt://a?policy=x", UriFault::BadContext, "neo4j://");
    row("neo4j://a?", UriFault::BadContext, "key=value");
    row("neo4j://a?x", UriFault::BadContext, "key=value");
    row("neo4j://a?x=", UriFault::BadContext, "key=value");
    row("neo4j://a?=x", UriFault::BadContext, "key=value");
    row("neo4j://a?x=1&x=2", UriFault::BadContext, "twice");
    row("neo4j://a?address=b", UriFault::BadContext, "address");
}

void UriTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(UriFault, fault);
    QFETCH(QString, saying);
    const auto parsed = model::parseUri(text);
    const auto *error = std::get_if<UriError>(&parsed);
    QVERIFY(error);
    QCOMPARE(error->fault, fault);
    QVERIFY2(error->message.contains(saying), qPrintable(error->message));
    QVERIFY(!error->message.contains(QStringLiteral("secret")));
}

void UriTest::keepsUserAndContext()
{
    const auto parsed = model::parseUri(u"neo4j://ann%40corp@[::1]:7?policy=eu&region=a%3Db");
    const ServerUri &uri = std::get<ServerUri>(parsed);
    QCOMPARE(uri.user, QStringLiteral("ann@corp"));
    QCOMPARE(uri.host, QStringLiteral("::1"));
    QCOMPARE(uri.port, quint16(7));
    QCOMPARE(uri.context.size(), 2);
    QCOMPARE(uri.context[0].first, QStringLiteral("policy"));
    QCOMPARE(uri.context[1].second, QStringLiteral("a=b"));
}

void UriTest::hintsAtWebPorts()
{
    for (const char16_t *text : {u"neo4j://a:7474", u"bolt+s://a:7473"}) {
        const auto parsed = model::parseUri(QStringView(text));
        QVERIFY(std::holds_alternative<ServerUri>(parsed));
        QVERIFY(std::get<ServerUri>(parsed).hint.contains(QStringLiteral("7687")));
    }
}

QTEST_GUILESS_MAIN(UriTest)
#include "tst_connection_uri.moc"
