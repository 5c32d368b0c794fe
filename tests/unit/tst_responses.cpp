// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/responses.h"
#include "support/test_values.h"

#include <QTest>

using bolt::ErrorKind;

namespace
{

/// A metadata map on the wire, and the view on it.
class Metadata
{
public:
    explicit Metadata(const test::Tree &map)
        : m_bytes(test::encode(map))
    {
    }

    bolt::BoltMap map() const { return bolt::ValueView::fromWire(m_bytes.data()).asMap(); }
    std::span<const std::uint8_t> wire() const { return m_bytes; }

private:
    test::Bytes m_bytes;
};

test::Tree position(std::int64_t offset, std::int64_t line, std::int64_t column)
{
    using namespace test;
    return map({string("offset"), integer(offset), string("line"), integer(line), string("column"),
                integer(column)});
}

} // namespace

/// What the metadata of answers means, in the forms of all versions, and with strangers' mistakes.
class TestResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helloAnswer();
    void summaryOfOldServers();
    void summaryOfNewServers();
    void summaryPassesOverWrongTypes();
    void failureInBothForms_data();
    void failureInBothForms();
    void errorKinds_data();
    void errorKinds();
    void fields();
    void routingServers();
};

void TestResponses::helloAnswer()
{
    using namespace test;
    const Metadata metadata(map({string("server"), string("Neo4j/5.26.0"), string("connection_id"),
                                 string("bolt-7"), string("hints"),
                                 map({string("connection.recv_timeout_seconds"), integer(120),
                                      string("telemetry.enabled"), boolean(true)}),
                                 string("patch_bolt"), list({string("utc")})}));
    const bolt::HelloAnswer answer = bolt::readHelloAnswer(metadata.map());
    QCOMPARE(answer.agent, std::string("Neo4j/5.26.0"));
    QCOMPARE(answer.connectionId, std::string("bolt-7"));
    QCOMPARE(answer.receiveTimeoutSeconds, 120);
    QVERIFY(answer.hasUtcPatch);

    const Metadata hostile(
        map({string("server"), integer(1), string("hints"),
             map({string("connection.recv_timeout_seconds"), integer(INT64_MAX)}),
             string("patch_bolt"), list({integer(1)})}));
    const bolt::HelloAnswer careful = bolt::readHelloAnswer(hostile.map());
    QVERIFY(careful.agent.empty());
    QCOMPARE(careful.receiveTimeoutSeconds, 24 * 3600);
    QVERIFY(!careful.hasUtcPatch);
}

void TestResponses::summaryOfOldServers()
{
    using namespace test;
    const Metadata metadata(
        map({string("type"), string("rw"), string("db"), string("neo4j"), string("bookmark"),
             string("FB:x"), string("t_last"), integer(12), string("stats"),
             map({string("nodes-created"), integer(2), string("properties-set"), integer(3)}),
             string("notifications"),
             list({map({string("code"), string("Neo.ClientNotification.X"), string("title"),
                        string("T"), string("description"), string("D"), string("severity"),
                        string("WARNING"), string("position"), position(4, 1, 5)})})}));
    const bolt::Summary summary = bolt::readSummary(metadata.wire());
    QCOMPARE(summary.queryType, std::string("rw"));
    QCOMPARE(summary.database, std::string("neo4j"));
    QCOMPARE(summary.bookmark, std::string("FB:x"));
    QCOMPARE(summary.consumedAfterMs, 12);
    QCOMPARE(summary.availableAfterMs, -1);
    QCOMPARE(summary.counters.nodesCreated, 2);
    QCOMPARE(summary.counters.propertiesSet, 3);
    QVERIFY(summary.counters.containsUpdates());
    QCOMPARE(summary.notifications.size(), std::size_t(1));
    QCOMPARE(summary.notifications[0].severity, std::string("WARNING"));
    QCOMPARE(*summary.notifications[0].position, (bolt::TextPosition{4, 1, 5}));
    QVERIFY(std::ranges::equal(summary.metadata, metadata.wire()));
}

void TestResponses::summaryOfNewServers()
{
    using namespace test;
    const Metadata metadata(map(
        {string("statuses"),
         list({map({string("gql_status"), string("00000"), string("status_description"),
                    string("note: successful completion")}),
               map({string("gql_status"), string("01N50"), string("neo4j_code"),
                    string("Neo.ClientNotification.Statement.UnknownLabelWarning"), string("title"),
                    string("No such label"), string("description"), string("…"),
                    string("diagnostic_record"),
                    map({string("_severity"), string("WARNING"), string("_classification"),
                         string("UNRECOGNIZED"), string("_position"), position(9, 2, 3)})})})}));
    const bolt::Summary summary = bolt::readSummary(metadata.wire());
    QCOMPARE(summary.notifications.size(), std::size_t(1));
    QCOMPARE(summary.notifications[0].gqlStatus, std::string("01N50"));
    QCOMPARE(summary.notifications[0].category, std::string("UNRECOGNIZED"));
    QCOMPARE(*summary.notifications[0].position, (bolt::TextPosition{9, 2, 3}));
    QVERIFY(!summary.counters.containsUpdates());
}

void TestResponses::summaryPassesOverWrongTypes()
{
    using namespace test;
    const Metadata metadata(
        map({string("type"), integer(1), string("stats"), list({}), string("db"), null(),
             string("notifications"), list({integer(1), string("x")}), string("statuses"), map({}),
             string("t_last"), string("soon"), string("profile"), string("{json}")}));
    const bolt::Summary summary = bolt::readSummary(metadata.wire());
    QVERIFY(summary.queryType.empty());
    QVERIFY(summary.database.empty());
    QVERIFY(summary.notifications.empty());
    QCOMPARE(summary.consumedAfterMs, -1);
}

void TestResponses::failureInBothForms_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const Tree &tree, const char *code, const char *message,
                        int column) {
        const Bytes bytes = encode(tree);
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                          qsizetype(bytes.size()))
                            << QByteArray(code) << QByteArray(message) << column;
    };
    const char *syntax = "Neo.ClientError.Statement.SyntaxError";
    row("before 5.7, place in the text",
        map({string("code"), string(syntax), string("message"),
             string("bad (line 1, column 8 (offset: 7))")}),
        syntax, "bad (line 1, column 8 (offset: 7))", 8);
    row("5.7 form",
        map({string("neo4j_code"), string(syntax), string("message"), string("bad"),
             string("gql_status"), string("42001"), string("description"), string("…"),
             string("diagnostic_record"), map({string("_position"), position(7, 1, 9)})}),
        syntax, "bad", 9);
    row("old key from a new version", map({string("code"), string("FalkorDB.ClientError.X.Y")}),
        "FalkorDB.ClientError.X.Y", "", 0);
    row("nothing at all", map({}), "Neo.DatabaseError.General.UnknownError", "", 0);
    row("a number that is none", map({string("message"), string("(line x, column 8 (offset: 7))")}),
        "Neo.DatabaseError.General.UnknownError", "(line x, column 8 (offset: 7))", 0);
}

void TestResponses::failureInBothForms()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    QFETCH(int, column);
    const auto map =
        bolt::ValueView::fromWire(reinterpret_cast<const std::uint8_t *>(wire.constData())).asMap();
    const bolt::Error error = bolt::readFailure(map, bolt::Step::Run);
    QCOMPARE(QByteArray::fromStdString(error.code), code);
    QCOMPARE(QByteArray::fromStdString(error.message), message);
    QCOMPARE(error.step, bolt::Step::Run);
    QCOMPARE(error.reason, bolt::Reason::Server);
    QCOMPARE(error.position ? int(error.position->column) : 0, column);
}

void TestResponses::errorKinds_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *code, ErrorKind kind) {
        QTest::newRow(code) << QByteArray(code) << kind;
    };
    row("Neo.ClientError.Statement.SyntaxError", ErrorKind::FixQuery);
    row("Neo.DatabaseError.General.UnknownError", ErrorKind::FixQuery);
    row("Neo.TransientError.Transaction.DeadlockDetected", ErrorKind::Retry);
    row("Memgraph.TransientError.MemgraphError.MemgraphError", ErrorKind::Retry);
    row("Neo.TransientError.Transaction.Terminated", ErrorKind::FixQuery);
    row("Neo.TransientError.Transaction.LockClientStopped", ErrorKind::FixQuery);
    row("Neo.ClientError.Security.Unauthorized", ErrorKind::LogIn);
    row("Neo.ClientError.Security.CredentialsExpired", ErrorKind::LogIn);
    row("Memgraph.ClientError.Security.Unauthenticated", ErrorKind::LogIn);
    row("Neo.ClientError.Security.AuthorizationExpired", ErrorKind::Retry);
    row("Neo.ClientError.Cluster.NotALeader", ErrorKind::Retry);
    row("Neo.ClientError.Security.Forbidden", ErrorKind::FixQuery);
    row("66", ErrorKind::FixQuery);
    row("", ErrorKind::FixQuery);
}

void TestResponses::errorKinds()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(bolt::errorKindOf(code.toStdString()), kind);
}

void TestResponses::fields()
{
    using namespace test;
    const Metadata some(map({string("fields"), list({string("a"), string("a")})}));
    QCOMPARE(*bolt::readFields(some.map()), (std::vector<std::string>{"a", "a"}));
    const Metadata none(map({string("fields"), list({})}));
    QVERIFY(bolt::readFields(none.map())->empty());
    QVERIFY(!bolt::readFields(Metadata(map({})).map()));
    QVERIFY(!bolt::readFields(Metadata(map({string("fields"), list({integer(1)})})).map()));
}

void TestResponses::routingServers()
{
    using namespace test;
    const auto server = [](const char *role, std::vector<Tree> addresses) {
        return map({string("role"), string(role), string("addresses"), list(std::move(addresses))});
    };
    const Metadata metadata(
        map({string("rt"), map({string("ttl"), integer(300), string("servers"),
                                list({server("WRITE", {string("b:1")}),
                                      server("READ", {string("a:1"), string("b:1"), integer(1)}),
                                      string("not a map")})})}));
    QCOMPARE(bolt::readRoutingServers(metadata.map()), (std::vector<std::string>{"a:1", "b:1"}));
    QVERIFY(bolt::readRoutingServers(Metadata(map({})).map()).empty());
}

QTEST_APPLESS_MAIN(TestResponses)
#include "tst_responses.moc"
