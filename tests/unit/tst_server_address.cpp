// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/server_address.h"

#include <QTest>

using bolt::ServerAddress;

/// Addresses as URIs and routing tables write them.
class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestServerAddress::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *text, const char *host, int port, const char *written) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(host) << port << QByteArray(written);
    };
    row("localhost", "localhost", 7687, "localhost:7687");
    row("db.example:1", "db.example", 1, "db.example:1");
    row("127.0.0.1:65535", "127.0.0.1", 65535, "127.0.0.1:65535");
    row("[::1]", "::1", 7687, "[::1]:7687");
    row("[fe80::1%eth0]:9000", "fe80::1%eth0", 9000, "[fe80::1%eth0]:9000");
    row("münchen.example:7", "münchen.example", 7, "münchen.example:7");
}

void TestServerAddress::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    QFETCH(QByteArray, written);
    const auto address = bolt::parseServerAddress(text.toStdString());
    QVERIFY(address);
    QCOMPARE(QByteArray::fromStdString(address->host), host);
    QCOMPARE(int(address->port), port);
    QCOMPARE(QByteArray::fromStdString(address->text()), written);
    QVERIFY(bolt::parseServerAddress(address->text()) == address);
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",         ":1",         "a:",        "a:0",    "a:65536", "a:-1",
                             "a:+1",     "a:1 ",       " a:1",      "a b:1",  "a:1x",    "::1",
                             "::1:7687", "[::1",       "[::1]7687", "[::1]:", "[]:1",    "[a]:1",
                             "a]:1",     "bolt://a:1", "u@a:1",     "a/b",    "a:1:2"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestServerAddress::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!bolt::parseServerAddress(text.toStdString()));
}

QTEST_APPLESS_MAIN(TestServerAddress)
#include "tst_server_address.moc"
