// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/dechunker.h"
#include "driver/protocol/requests.h"
#include "support/test_values.h"

#include <QTest>

using bolt::Version;

/// Each message against bytes that other software made (the official Python driver's packer).
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data();
    void bytes();
    void credentialsStayOutOfHelloWhereThereIsLogon();
    void defaultsAreLeftOut();
};

namespace
{

QByteArray chunkedHex(const bolt::RequestMessage &message)
{
    std::vector<std::uint8_t> out;
    bolt::appendChunked(message, out);
    return QByteArray(reinterpret_cast<const char *>(out.data()), qsizetype(out.size()))
        .toHex(' ')
        .toUpper();
}

bolt::AuthToken basic()
{
    return {"basic", "neo4j", "secret", {}};
}

bolt::RequestMessage runRead()
{
    bolt::TransactionOptions options;
    options.mode = bolt::AccessMode::Read;
    options.database = "neo4j";
    return bolt::runMessage("RETURN $x AS x", test::fromHex("A1 81 78 01"), options);
}

bolt::RequestMessage begin()
{
    bolt::TransactionOptions options;
    options.database = "neo4j";
    options.bookmarks = {"FB:1"};
    options.timeoutMs = 30000;
    return bolt::beginMessage(options);
}

} // namespace

void TestRequests::bytes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("LOGON basic")
        << chunkedHex(bolt::logonMessage(basic()))
        << QByteArray(
               "00 33 B1 6A A3 86 73 63 68 65 6D 65 85 62 61 73 69 63 89 70 72 69 6E 63 69 70 61 "
               "6C 85 6E 65 6F 34 6A 8B 63 72 65 64 65 6E 74 69 61 6C 73 86 73 65 63 72 65 74 00 "
               "00");
    QTest::newRow("HELLO 5.8")
        << chunkedHex(bolt::helloMessage(*bolt::capabilitiesOf({5, 8}),
                                         {"gui/1.0", "gui-bolt/1.0", std::nullopt}, basic()))
        << QByteArray(
               "00 37 B1 01 A2 8A 75 73 65 72 5F 61 67 65 6E 74 87 67 75 69 2F 31 2E 30 8A 62 6F "
               "6C 74 5F 61 67 65 6E 74 A1 87 70 72 6F 64 75 63 74 8C 67 75 69 2D 62 6F 6C 74 2F "
               "31 2E 30 00 00");
    QTest::newRow("RUN auto-commit read, db first")
        << chunkedHex(runRead())
        << QByteArray(
               "00 26 B3 10 8E 52 45 54 55 52 4E 20 24 78 20 41 53 20 78 A1 81 78 01 A2 82 64 62 "
               "85 6E 65 6F 34 6A 84 6D 6F 64 65 81 72 00 00");
    QTest::newRow("PULL 1000") << chunkedHex(bolt::pullMessage(1000))
                               << QByteArray("00 08 B1 3F A1 81 6E C9 03 E8 00 00");
    QTest::newRow("DISCARD all") << chunkedHex(bolt::discardMessage(-1))
                                 << QByteArray("00 06 B1 2F A1 81 6E FF 00 00");
    QTest::newRow("BEGIN")
        << chunkedHex(begin())
        << QByteArray("00 2A B1 11 A3 82 64 62 85 6E 65 6F 34 6A 89 62 6F 6F 6B 6D 61 72 "
                      "6B 73 91 84 46 42 3A 31 8A 74 78 5F 74 69 6D 65 6F 75 74 C9 75 30 "
                      "00 00");
    QTest::newRow("COMMIT") << chunkedHex(bolt::commitMessage()) << QByteArray("00 02 B0 12 00 00");
    QTest::newRow("ROLLBACK") << chunkedHex(bolt::rollbackMessage())
                              << QByteArray("00 02 B0 13 00 00");
    QTest::newRow("RESET") << chunkedHex(bolt::resetMessage()) << QByteArray("00 02 B0 0F 00 00");
    QTest::newRow("GOODBYE") << chunkedHex(bolt::goodbyeMessage())
                             << QByteArray("00 02 B0 02 00 00");
    QTest::newRow("ROUTE") << chunkedHex(bolt::routeMessage("db.example:7687", "neo4j"))
                           << QByteArray(
                                  "00 26 B3 66 A1 87 61 64 64 72 65 73 73 8F 64 62 2E 65 78 61 6D "
                                  "70 6C 65 3A 37 36 38 37 90 A1 82 64 62 85 6E 65 6F 34 6A 00 "
                                  "00");
}

void TestRequests::bytes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestRequests::credentialsStayOutOfHelloWhereThereIsLogon()
{
    for (const bolt::Capabilities &capabilities : bolt::allCapabilities()) {
        const auto hello = bolt::helloMessage(capabilities, {"a/1", "b/1", std::nullopt}, basic());
        const std::string text(hello.begin(), hello.end());
        QCOMPARE(text.find("secret") == std::string::npos, capabilities.logon);
        QCOMPARE(text.find("bolt_agent") != std::string::npos, capabilities.boltAgent);
        QCOMPARE(text.find("utc") != std::string::npos, capabilities.utcPatch);
    }
}

void TestRequests::defaultsAreLeftOut()
{
    QCOMPARE(bolt::runMessage("RETURN 1", {}, {}),
             test::fromHex("B3 10 88 52 45 54 55 52 4E 20 31 A0 A0"));
    QCOMPARE(bolt::logonMessage({}), test::fromHex("B1 6A A1 86 73 63 68 65 6D 65 84 6E 6F 6E 65"));
}

QTEST_APPLESS_MAIN(TestRequests)
#include "tst_requests.moc"
