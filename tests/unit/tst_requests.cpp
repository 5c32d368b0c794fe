// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/dechunker.h"
#include "driver/protocol/requests.h"
#include "support/test_values.h"

#include <QTest>

using bolt::Capabilities;
using bolt::Version;

/// Each message against bytes that other software made (the official Python driver's packer), and
/// against trees of what each version is to be sent.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data();
    void bytes();
    void hello_data();
    void hello();
    void auth_data();
    void auth();
    void options_data();
    void options();
    void batches_data();
    void batches();
    void routes_data();
    void routes();
    void refusals_data();
    void refusals();
    void credentialsStayOutOfHelloWhereThereIsLogon();
    void defaultsAreLeftOut();
};

namespace
{

using test::Tree;

const Capabilities &boltOf(std::uint8_t major, std::uint8_t minor)
{
    return *bolt::capabilitiesOf({major, minor});
}

QByteArray hexOf(const std::vector<std::uint8_t> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex(' ')
        .toUpper();
}

QByteArray chunkedHex(const bolt::RequestMessage &message)
{
    std::vector<std::uint8_t> out;
    bolt::appendChunked(message, out);
    return hexOf(out);
}

QByteArray hexOf(char tag, std::vector<Tree> fields)
{
    return hexOf(test::encode(test::structure(tag, std::move(fields))));
}

/// A map of texts.
Tree texts(std::initializer_list<std::string_view> keysAndValues)
{
    std::vector<Tree> trees;
    for (const std::string_view text : keysAndValues)
        trees.push_back(test::string(text));
    return test::map(std::move(trees));
}

bolt::AuthToken basic()
{
    return {"basic", "neo4j", "secret", std::nullopt, {}};
}

bolt::RequestMessage runRead()
{
    bolt::TransactionOptions options;
    options.mode = bolt::AccessMode::Read;
    options.database = "neo4j";
    return bolt::runMessage(boltOf(5, 8), "RETURN $x AS x", test::fromHex("A1 81 78 01"), options);
}

bolt::RequestMessage begin()
{
    bolt::TransactionOptions options;
    options.database = "neo4j";
    options.bookmarks = {"FB:1"};
    options.timeoutMs = 30000;
    return bolt::beginMessage(boltOf(5, 8), options);
}

bolt::TransactionOptions allOptions()
{
    bolt::TransactionOptions options;
    options.database = "movies";
    options.mode = bolt::AccessMode::Read;
    options.bookmarks = {"a", "b"};
    options.timeoutMs = 0;
    options.metadata = test::fromHex("A1 81 6D 01");
    options.impersonatedUser = "eve";
    options.notifications = {"WARNING", std::vector<std::string>{"HINT"}};
    return options;
}

} // namespace

void TestRequests::bytes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    // The documentation's example has `routing: null`, a default that is not sent here.
    QTest::newRow("HELLO 4.4, basic auth")
        << chunkedHex(bolt::helloMessage(boltOf(4, 4), {"gui/1.0", "", std::nullopt, {}}, basic()))
        << QByteArray(
               "00 56 B1 01 A5 8A 75 73 65 72 5F 61 67 65 6E 74 87 67 75 69 2F 31 2E 30 8A 70 61 "
               "74 63 68 5F 62 6F 6C 74 91 83 75 74 63 86 73 63 68 65 6D 65 85 62 61 73 69 63 89 "
               "70 72 69 6E 63 69 70 61 6C 85 6E 65 6F 34 6A 8B 63 72 65 64 65 6E 74 69 61 6C 73 "
               "86 73 65 63 72 65 74 00 00");
    QTest::newRow("HELLO 5.8")
        << chunkedHex(bolt::helloMessage(boltOf(5, 8),
                                         {"gui/1.0", "gui-bolt/1.0", std::nullopt, {}}, basic()))
        << QByteArray(
               "00 37 B1 01 A2 8A 75 73 65 72 5F 61 67 65 6E 74 87 67 75 69 2F 31 2E 30 8A 62 6F "
               "6C 74 5F 61 67 65 6E 74 A1 87 70 72 6F 64 75 63 74 8C 67 75 69 2D 62 6F 6C 74 2F "
               "31 2E 30 00 00");
    QTest::newRow("LOGON basic")
        << chunkedHex(bolt::logonMessage(basic()))
        << QByteArray(
               "00 33 B1 6A A3 86 73 63 68 65 6D 65 85 62 61 73 69 63 89 70 72 69 6E 63 69 70 61 "
               "6C 85 6E 65 6F 34 6A 8B 63 72 65 64 65 6E 74 69 61 6C 73 86 73 65 63 72 65 74 00 "
               "00");
    QTest::newRow("LOGOFF") << chunkedHex(bolt::logoffMessage()) << QByteArray("00 02 B0 6B 00 00");
    QTest::newRow("RUN auto-commit read, db first")
        << chunkedHex(runRead())
        << QByteArray(
               "00 26 B3 10 8E 52 45 54 55 52 4E 20 24 78 20 41 53 20 78 A1 81 78 01 A2 82 64 62 "
               "85 6E 65 6F 34 6A 84 6D 6F 64 65 81 72 00 00");
    QTest::newRow("PULL 1000") << chunkedHex(bolt::pullMessage(boltOf(4, 0), 1000))
                               << QByteArray("00 08 B1 3F A1 81 6E C9 03 E8 00 00");
    QTest::newRow("DISCARD all, qid 3")
        << chunkedHex(bolt::discardMessage(boltOf(5, 0), -1, 3))
        << QByteArray("00 0B B1 2F A2 81 6E FF 83 71 69 64 03 00 00");
    QTest::newRow("BEGIN")
        << chunkedHex(begin())
        << QByteArray("00 2A B1 11 A3 82 64 62 85 6E 65 6F 34 6A 89 62 6F 6F 6B 6D 61 72 "
                      "6B 73 91 84 46 42 3A 31 8A 74 78 5F 74 69 6D 65 6F 75 74 C9 75 30 "
                      "00 00");
    QTest::newRow("COMMIT") << chunkedHex(bolt::commitMessage()) << QByteArray("00 02 B0 12 00 00");
    QTest::newRow("ROLLBACK") << chunkedHex(bolt::rollbackMessage())
                              << QByteArray("00 02 B0 13 00 00");
    QTest::newRow("RESET") << chunkedHex(bolt::resetMessage()) << QByteArray("00 02 B0 0F 00 00");
    QTest::newRow("TELEMETRY 2") << chunkedHex(
                                        bolt::telemetryMessage(bolt::TelemetryApi::AutoCommit))
                                 << QByteArray("00 03 B1 54 02 00 00");
    QTest::newRow("GOODBYE") << chunkedHex(bolt::goodbyeMessage())
                             << QByteArray("00 02 B0 02 00 00");
    QTest::newRow("ROUTE 4.4+")
        << chunkedHex(bolt::routeMessage(
               boltOf(4, 4), {{{"address", "db.example:7687"}}, {}, "neo4j", std::nullopt}))
        << QByteArray("00 26 B3 66 A1 87 61 64 64 72 65 73 73 8F 64 62 2E 65 78 61 6D "
                      "70 6C 65 3A 37 36 38 37 90 A1 82 64 62 85 6E 65 6F 34 6A 00 00");
    QTest::newRow("RUN without anything")
        << chunkedHex(bolt::runInTransactionMessage("RETURN 1", {}))
        << QByteArray("00 0D B3 10 88 52 45 54 55 52 4E 20 31 A0 A0 00 00");
}

void TestRequests::bytes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestRequests::hello_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const bolt::HelloOptions options{
        "app/1", "bolt/2", bolt::RoutingContext{{"region", "eu"}, {"address", "h:1"}}, {}};
    const auto row = [&options](Version version, const std::vector<Tree> &entries) {
        const Capabilities &capabilities = *bolt::capabilitiesOf(version);
        QTest::newRow(version.text().c_str())
            << hexOf(bolt::helloMessage(capabilities, options, {}))
            << hexOf('\x01', {map(entries)});
    };
    const Tree agent = string("user_agent");
    const Tree app = string("app/1");
    const Tree routing = string("routing");
    const Tree context = texts({"region", "eu", "address", "h:1"});
    const Tree patch = string("patch_bolt");
    const Tree utc = list({string("utc")});
    const Tree scheme = string("scheme");
    const Tree none = string("none");
    const Tree boltAgent = string("bolt_agent");
    const Tree product = texts({"product", "bolt/2"});
    row({3, 0}, {agent, app, scheme, none});
    row({4, 0}, {agent, app, scheme, none});
    row({4, 1}, {agent, app, routing, context, scheme, none});
    row({4, 2}, {agent, app, routing, context, scheme, none});
    row({4, 3}, {agent, app, routing, context, patch, utc, scheme, none});
    row({4, 4}, {agent, app, routing, context, patch, utc, scheme, none});
    row({5, 0}, {agent, app, routing, context, scheme, none});
    row({5, 1}, {agent, app, routing, context});
    row({5, 2}, {agent, app, routing, context});
    for (std::uint8_t minor = 3; minor <= 8; ++minor)
        row({5, minor}, {agent, app, routing, context, boltAgent, product});
    row({6, 0}, {agent, app, routing, context, boltAgent, product});
    row({6, 1}, {agent, app, routing, context, boltAgent, product});

    const auto filtered = [&](Version version, const char *key) {
        bolt::HelloOptions quiet{"app/1", "bolt/2", std::nullopt, {}};
        quiet.notifications = {"OFF", std::vector<std::string>{"HINT", "GENERIC"}};
        QTest::newRow(key) << hexOf(bolt::helloMessage(*bolt::capabilitiesOf(version), quiet, {}))
                           << hexOf('\x01',
                                    {map({agent, app, string("notifications_minimum_severity"),
                                          string("OFF"), string(key),
                                          list({string("HINT"), string("GENERIC")}), boltAgent,
                                          product})});
    };
    filtered({5, 5}, "notifications_disabled_categories");
    filtered({5, 6}, "notifications_disabled_classifications");
}

void TestRequests::hello()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestRequests::auth_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const bolt::AuthToken &token, const Tree &expected) {
        QTest::newRow(name) << hexOf(bolt::logonMessage(token)) << hexOf('\x6A', {expected});
    };
    row("none", {}, texts({"scheme", "none"}));
    row("none, whatever else is set", {"none", "a", "b", "c", {}}, texts({"scheme", "none"}));
    row("basic with realm", {"basic", "u", "p", "r", {}},
        texts({"scheme", "basic", "principal", "u", "credentials", "p", "realm", "r"}));
    row("basic, nothing set", {"basic", std::nullopt, std::nullopt, std::nullopt, {}},
        texts({"scheme", "basic", "principal", "", "credentials", ""}));
    row("basic, empty realm", {"basic", "u", "p", "", {}},
        texts({"scheme", "basic", "principal", "u", "credentials", "p"}));
    row("bearer", {"bearer", std::nullopt, "token", std::nullopt, {}},
        texts({"scheme", "bearer", "credentials", "token"}));
    row("kerberos", {"kerberos", std::nullopt, "ticket", std::nullopt, {}},
        texts({"scheme", "kerberos", "principal", "", "credentials", "ticket"}));
    row("custom, empty", {"mine", "", "", "", fromHex("A0")},
        texts({"scheme", "mine", "principal", ""}));
    row("custom, whole", {"mine", "u", "p", "r", fromHex("A1 81 6B C3")},
        map({string("scheme"), string("mine"), string("principal"), string("u"),
             string("credentials"), string("p"), string("realm"), string("r"), string("parameters"),
             map({string("k"), boolean(true)})}));
}

void TestRequests::auth()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestRequests::options_data()
{
    using namespace test;
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("categories") << 2 << QByteArray("notifications_disabled_categories");
    QTest::newRow("classifications") << 8 << QByteArray("notifications_disabled_classifications");
}

void TestRequests::options()
{
    using namespace test;
    QFETCH(int, minor);
    QFETCH(QByteArray, key);
    const Tree extra =
        map({string("db"), string("movies"), string("imp_user"), string("eve"), string("bookmarks"),
             list({string("a"), string("b")}), string("tx_timeout"), integer(0),
             string("tx_metadata"), map({string("m"), integer(1)}), string("mode"), string("r"),
             string("notifications_minimum_severity"), string("WARNING"), string(key.toStdString()),
             list({string("HINT")})});
    const Capabilities &capabilities = boltOf(5, std::uint8_t(minor));
    QCOMPARE(hexOf(bolt::beginMessage(capabilities, allOptions())), hexOf('\x11', {extra}));
    QCOMPARE(hexOf(bolt::runMessage(capabilities, "Q", fromHex("A0"), allOptions())),
             hexOf('\x10', {string("Q"), map({}), extra}));
}

void TestRequests::batches_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("PULL_ALL of Bolt 3")
        << hexOf(bolt::pullMessage(boltOf(3, 0), 10, 2)) << QByteArray("B0 3F");
    QTest::newRow("DISCARD_ALL of Bolt 3")
        << hexOf(bolt::discardMessage(boltOf(3, 0), -1)) << QByteArray("B0 2F");
    QTest::newRow("PULL all") << hexOf(bolt::pullMessage(boltOf(4, 1), -1))
                              << QByteArray("B1 3F A1 81 6E FF");
    QTest::newRow("PULL of result 0") << hexOf(bolt::pullMessage(boltOf(4, 1), 2, 0))
                                      << QByteArray("B1 3F A2 81 6E 02 83 71 69 64 00");
    QTest::newRow("DISCARD all") << hexOf(bolt::discardMessage(boltOf(6, 1), -1))
                                 << QByteArray("B1 2F A1 81 6E FF");
}

void TestRequests::batches()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestRequests::routes_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const bolt::RouteQuery home{{{"address", "h:1"}}, {"bm"}, {}, std::nullopt};
    const bolt::RouteQuery named{{{"address", "h:1"}}, {"bm"}, "adb", "eve"};
    const Tree context = texts({"address", "h:1"});
    const Tree bookmarks = list({string("bm")});
    const Tree system = map({string("db"), string("system"), string("bookmarks"), bookmarks,
                             string("mode"), string("r")});
    QTest::newRow("3") << hexOf(bolt::routeProcedureMessage(boltOf(3, 0), home))
                       << hexOf('\x10',
                                {string("CALL dbms.cluster.routing.getRoutingTable($context)"),
                                 map({string("context"), context}), texts({"mode", "r"})});
    for (std::uint8_t minor = 0; minor <= 2; ++minor) {
        QTest::addRow("4.%d, home", minor)
            << hexOf(bolt::routeProcedureMessage(boltOf(4, minor), home))
            << hexOf('\x10', {string("CALL dbms.routing.getRoutingTable($context)"),
                              map({string("context"), context}), system});
        QTest::addRow("4.%d, named", minor)
            << hexOf(bolt::routeProcedureMessage(boltOf(4, minor), named))
            << hexOf('\x10', {string("CALL dbms.routing.getRoutingTable($context, $database)"),
                              map({string("context"), context, string("database"), string("adb")}),
                              system});
    }
    QTest::newRow("4.3, home") << hexOf(bolt::routeMessage(boltOf(4, 3), home))
                               << hexOf('\x66', {context, bookmarks, null()});
    QTest::newRow("4.3, named") << hexOf(bolt::routeMessage(boltOf(4, 3), named))
                                << hexOf('\x66', {context, bookmarks, string("adb")});
    QTest::newRow("4.4, home") << hexOf(bolt::routeMessage(boltOf(4, 4), home))
                               << hexOf('\x66', {context, bookmarks, map({})});
    QTest::newRow("5.8, named") << hexOf(bolt::routeMessage(boltOf(5, 8), named))
                                << hexOf('\x66', {context, bookmarks,
                                                  texts({"db", "adb", "imp_user", "eve"})});
}

void TestRequests::routes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestRequests::refusals_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("refused"); // d database, i impersonation, n notifications
    QTest::newRow("3") << 3 << 0 << QByteArray("din");
    QTest::newRow("4.0") << 4 << 0 << QByteArray("in");
    QTest::newRow("4.3") << 4 << 3 << QByteArray("in");
    QTest::newRow("4.4") << 4 << 4 << QByteArray("n");
    QTest::newRow("5.1") << 5 << 1 << QByteArray("n");
    QTest::newRow("5.2") << 5 << 2 << QByteArray();
    QTest::newRow("6.1") << 6 << 1 << QByteArray();
}

void TestRequests::refusals()
{
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(QByteArray, refused);
    const Capabilities &capabilities = boltOf(std::uint8_t(major), std::uint8_t(minor));
    bolt::TransactionOptions database;
    database.database = "movies";
    bolt::TransactionOptions user;
    user.impersonatedUser = "eve";
    bolt::TransactionOptions filter;
    filter.notifications.minimumSeverity = "OFF";
    QVERIFY(!bolt::refusalOf(capabilities, bolt::TransactionOptions{}));
    const std::pair<char, bolt::TransactionOptions> all[] = {
        {'d', database}, {'i', user}, {'n', filter}};
    for (const auto &[letter, options] : all) {
        const auto error = bolt::refusalOf(capabilities, options);
        QCOMPARE(error.has_value(), refused.contains(letter));
        if (!error)
            continue;
        QCOMPARE(error->kind, bolt::ErrorKind::FixQuery);
        QCOMPARE(error->reason, bolt::Reason::UnsupportedByVersion);
        QVERIFY(error->message.find(capabilities.version.text()) != std::string::npos);
    }
    QCOMPARE(bolt::refusalOf(capabilities, filter.notifications).has_value(),
             refused.contains('n'));
    bolt::TransactionOptions timeout;
    timeout.timeoutMs = -1;
    QVERIFY(bolt::refusalOf(capabilities, timeout));
    timeout.timeoutMs = 0;
    QVERIFY(!bolt::refusalOf(capabilities, timeout));
}

void TestRequests::credentialsStayOutOfHelloWhereThereIsLogon()
{
    for (const Capabilities &capabilities : bolt::allCapabilities()) {
        const auto hello =
            bolt::helloMessage(capabilities, {"a/1", "b/1", std::nullopt, {}}, basic());
        const std::string text(hello.begin(), hello.end());
        QCOMPARE(text.find("secret") == std::string::npos, capabilities.logon);
    }
}

void TestRequests::defaultsAreLeftOut()
{
    bolt::TransactionOptions options;
    options.metadata = test::fromHex("A0");
    for (const Capabilities &capabilities : bolt::allCapabilities()) {
        QCOMPARE(hexOf(bolt::runMessage(capabilities, "RETURN 1", {}, options)),
                 QByteArray("B3 10 88 52 45 54 55 52 4E 20 31 A0 A0"));
        QCOMPARE(hexOf(bolt::beginMessage(capabilities, {})), QByteArray("B1 11 A0"));
    }
}

QTEST_APPLESS_MAIN(TestRequests)
#include "tst_requests.moc"
