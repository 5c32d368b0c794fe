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

QByteArray byteArray(const test::Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

std::span<const std::uint8_t> spanOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
}

test::Tree treeIn(const test::Bytes &wire)
{
    return test::treeOf(bolt::ValueView::fromWire(wire.data()));
}

std::vector<test::Tree> defaultRecord()
{
    using namespace test;
    return {string("OPERATION"),      string(""), string("OPERATION_CODE"), string("0"),
            string("CURRENT_SCHEMA"), string("/")};
}

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
    void counters_data();
    void counters();
    void madeUpStatuses_data();
    void madeUpStatuses();
    void madeUpStatusKeepsWhatWasSent();
    void sentStatusesKeepTheirOrder();
    void diagnosticRecordDefaults_data();
    void diagnosticRecordDefaults();
    void failureInBothForms_data();
    void failureInBothForms();
    void failureInGqlForm();
    void failureMadeUpForOldServers();
    void failureOfHalfAGqlForm();
    void causesAreFollowedToALimit();
    void errorKinds_data();
    void errorKinds();
    void runAnswer();
    void hasMore_data();
    void hasMore();
    void routingTable();
    void malformedRoutingTables_data();
    void malformedRoutingTables();
};

void TestResponses::helloAnswer()
{
    using namespace test;
    const Metadata metadata(
        map({string("server"), string("Neo4j/5.26.0"), string("connection_id"), string("bolt-7"),
             string("hints"),
             map({string("connection.recv_timeout_seconds"), integer(120), string("ssr.enabled"),
                  boolean(true), string("telemetry.enabled"), boolean(true)}),
             string("patch_bolt"), list({string("utc")}), string("credentials_expired"),
             boolean(true)}));
    const bolt::HelloAnswer answer = bolt::readHelloAnswer(metadata.map());
    QCOMPARE(answer.agent, std::string("Neo4j/5.26.0"));
    QCOMPARE(answer.connectionId, std::string("bolt-7"));
    QCOMPARE(answer.receiveTimeoutSeconds, 120);
    QVERIFY(answer.hasUtcPatch);
    QVERIFY(answer.resolvesHomeDatabase);
    QVERIFY(answer.wantsTelemetry);
    QVERIFY(answer.areCredentialsExpired);

    const Metadata hostile(
        map({string("server"), integer(1), string("hints"),
             map({string("connection.recv_timeout_seconds"), integer(INT64_MAX),
                  string("ssr.enabled"), string("true"), string("telemetry.enabled"), integer(1)}),
             string("patch_bolt"), list({integer(1)}), string("credentials_expired"), integer(1)}));
    const bolt::HelloAnswer careful = bolt::readHelloAnswer(hostile.map());
    QVERIFY(careful.agent.empty());
    QCOMPARE(careful.receiveTimeoutSeconds, 24 * 3600);
    QVERIFY(!careful.hasUtcPatch);
    QVERIFY(!careful.resolvesHomeDatabase);
    QVERIFY(!careful.wantsTelemetry);
    QVERIFY(!careful.areCredentialsExpired);
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
    const bolt::Summary summary = bolt::readSummary(metadata.wire(), {});
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
    const bolt::Summary summary = bolt::readSummary(metadata.wire(), {});
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
    const bolt::Summary summary = bolt::readSummary(metadata.wire(), {});
    QVERIFY(summary.queryType.empty());
    QVERIFY(summary.database.empty());
    QVERIFY(summary.notifications.empty());
    QCOMPARE(summary.consumedAfterMs, -1);
}

void TestResponses::counters_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("updates");
    QTest::addColumn<bool>("systemUpdates");
    const auto row = [](const char *name, const Tree &stats, bool updates, bool systemUpdates) {
        QTest::newRow(name) << byteArray(encode(map({string("stats"), stats}))) << updates
                            << systemUpdates;
    };
    row("nothing", map({}), false, false);
    row("an index", map({string("indexes-added"), integer(1)}), true, false);
    row("a user", map({string("system-updates"), integer(1)}), false, true);
    row("the server knows better",
        map({string("contains-updates"), boolean(false), string("labels-added"), integer(3),
             string("contains-system-updates"), boolean(true)}),
        false, true);
    row("it says so alone", map({string("contains-updates"), boolean(true)}), true, false);
    row("wrong types",
        map({string("contains-updates"), integer(1), string("nodes-created"), string("2")}), false,
        false);
}

void TestResponses::counters()
{
    QFETCH(QByteArray, wire);
    QFETCH(bool, updates);
    QFETCH(bool, systemUpdates);
    const bolt::Counters counters = bolt::readSummary(spanOf(wire), {}).counters;
    QCOMPARE(counters.containsUpdates(), updates);
    QCOMPARE(counters.containsSystemUpdates(), systemUpdates);
}

void TestResponses::madeUpStatuses_data()
{
    QTest::addColumn<QByteArray>("severities"); // w warning, i information, ? missing
    QTest::addColumn<bool>("hasColumns");
    QTest::addColumn<bool>("hasRecords");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("records") << QByteArray() << true << true << QByteArray("00000");
    QTest::newRow("no records") << QByteArray() << true << false << QByteArray("02000");
    QTest::newRow("no columns") << QByteArray() << false << false << QByteArray("00001");
    QTest::newRow("warnings before success, information after")
        << QByteArray("iw?w") << true << true << QByteArray("01N42 01N42 00000 03N42 03N42");
    QTest::newRow("no data before warnings")
        << QByteArray("wi") << true << false << QByteArray("02000 01N42 03N42");
    QTest::newRow("warning before omitted result")
        << QByteArray("iw") << false << false << QByteArray("01N42 00001 03N42");
}

void TestResponses::madeUpStatuses()
{
    using namespace test;
    QFETCH(QByteArray, severities);
    QFETCH(bool, hasColumns);
    QFETCH(bool, hasRecords);
    QFETCH(QByteArray, expected);
    std::vector<Tree> notifications;
    for (const char severity : severities)
        notifications.push_back(
            severity == '?'
                ? map({})
                : map({string("severity"), string(severity == 'w' ? "WARNING" : "INFORMATION")}));
    const Metadata metadata(map({string("notifications"), list(notifications)}));
    const bolt::Summary summary = bolt::readSummary(metadata.wire(), {hasColumns, hasRecords});
    QVERIFY(summary.hasNotificationList);
    QByteArrayList statuses;
    for (const bolt::StatusObject &status : summary.statuses)
        statuses << QByteArray::fromStdString(status.status);
    QCOMPARE(statuses.join(' '), expected);
    QVERIFY(!bolt::readSummary(Metadata(map({})).wire(), {}).hasNotificationList);
}

void TestResponses::madeUpStatusKeepsWhatWasSent()
{
    using namespace test;
    const Metadata metadata(map(
        {string("notifications"),
         list(
             {map({string("code"), string("Neo.X"), string("severity"), string("LOUD"),
                   string("category"), string("NEW"), string("position"), position(4, 1, 5)}),
              map({string("severity"), string("WARNING"), string("description"), string("d")})})}));
    const bolt::Summary summary = bolt::readSummary(metadata.wire(), {true, true});
    QCOMPARE(summary.statuses.size(), std::size_t(3));

    const bolt::StatusObject &warning = summary.statuses[0];
    QCOMPARE(warning.description, std::string("d"));
    QVERIFY(warning.isNotification);
    QVERIFY(!warning.position);

    const bolt::StatusObject &outcome = summary.statuses[1];
    QCOMPARE(outcome.status, std::string("00000"));
    QCOMPARE(outcome.description, std::string("note: successful completion"));
    QVERIFY(!outcome.isNotification);
    QCOMPARE(treeIn(outcome.diagnosticRecord), map(defaultRecord()));

    const bolt::StatusObject &loud = summary.statuses[2];
    QCOMPARE(loud.status, std::string("03N42"));
    QCOMPARE(loud.description, std::string("info: unknown notification"));
    QCOMPARE(loud.severity, std::string("LOUD"));
    QCOMPARE(loud.classification, std::string("NEW"));
    QCOMPARE(*loud.position, (bolt::TextPosition{4, 1, 5}));
    std::vector<Tree> record{string("_classification"), string("NEW"),
                             string("_severity"),       string("LOUD"),
                             string("_position"),       position(4, 1, 5)};
    for (const Tree &part : defaultRecord())
        record.push_back(part);
    QCOMPARE(treeIn(loud.diagnosticRecord), map(record));
}

void TestResponses::sentStatusesKeepTheirOrder()
{
    using namespace test;
    const auto status = [](const char *code, bool isNotification) {
        std::vector<Tree> entries{string("gql_status"), string(code)};
        if (isNotification) {
            entries.push_back(string("neo4j_code"));
            entries.push_back(string("Neo.X"));
        }
        return map(entries);
    };
    const Metadata metadata(
        map({string("statuses"), list({status("03N01", true), status("00000", false), integer(1),
                                       status("02000", false), status("01N01", true)})}));
    const bolt::Summary summary = bolt::readSummary(metadata.wire(), {true, true});
    QByteArrayList codes;
    for (const bolt::StatusObject &object : summary.statuses)
        codes << QByteArray::fromStdString(object.status);
    QCOMPARE(codes.join(' '), QByteArray("03N01 00000 02000 01N01"));
    QCOMPARE(summary.notifications.size(), std::size_t(2));
    QVERIFY(summary.hasNotificationList);
}

void TestResponses::diagnosticRecordDefaults_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("record");
    const auto row = [](const char *name, const Tree &sent, const std::vector<Tree> &expected) {
        QTest::newRow(name) << byteArray(encode(map({string("diagnostic_record"), sent})))
                            << byteArray(encode(map(expected)));
    };
    row("missing", null(), defaultRecord());
    row("empty", map({}), defaultRecord());
    row("no map", list({}), defaultRecord());
    row("one is missing",
        map({string("CURRENT_SCHEMA"), string("/x"), string("OPERATION"), null()}),
        {string("CURRENT_SCHEMA"), string("/x"), string("OPERATION"), null(),
         string("OPERATION_CODE"), string("0")});
    const std::vector<Tree> rubbish{string("OPERATION"),
                                    null(),
                                    string("OPERATION_CODE"),
                                    boolean(false),
                                    string("CURRENT_SCHEMA"),
                                    map({string("uh"), string("oh")}),
                                    string("_classification"),
                                    integer(42),
                                    string("f"),
                                    floating(-0.0),
                                    string("b"),
                                    bytes("\x01\xFF"),
                                    string("p"),
                                    structure('D', {integer(1)})};
    row("rubbish is kept", map(rubbish), rubbish);
}

/// Of statuses and of failures alike.
void TestResponses::diagnosticRecordDefaults()
{
    using namespace test;
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, record);
    const Tree expected = treeOf(bolt::ValueView::fromWire(spanOf(record).data()));
    const Tree sent = treeOf(bolt::ValueView::fromWire(spanOf(status).data()));
    const Metadata metadata(map({string("statuses"), list({sent})}));
    QCOMPARE(treeIn(bolt::readSummary(metadata.wire(), {}).statuses.at(0).diagnosticRecord),
             expected);
    std::vector<Tree> failure = sent.children;
    failure.push_back(string("gql_status"));
    failure.push_back(string("42001"));
    const Metadata answer(map(failure));
    QCOMPARE(treeIn(bolt::readFailure(answer.map(), bolt::Step::Run).gql->diagnosticRecord),
             expected);
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
        QTest::newRow(name) << byteArray(encode(tree)) << QByteArray(code) << QByteArray(message)
                            << column;
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
    row("rewritten", map({string("code"), string("Neo.TransientError.Transaction.Terminated")}),
        "Neo.ClientError.Transaction.Terminated", "", 0);
    row("rewritten in the new form",
        map({string("neo4j_code"), string("Neo.TransientError.Transaction.LockClientStopped")}),
        "Neo.ClientError.Transaction.LockClientStopped", "", 0);
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
    const auto map = bolt::ValueView::fromWire(spanOf(wire).data()).asMap();
    const bolt::Error error = bolt::readFailure(map, bolt::Step::Run);
    QCOMPARE(QByteArray::fromStdString(error.code), code);
    QCOMPARE(QByteArray::fromStdString(error.message), message);
    QCOMPARE(error.step, bolt::Step::Run);
    QCOMPARE(error.reason, bolt::Reason::Server);
    QCOMPARE(error.position ? int(error.position->column) : 0, column);
}

void TestResponses::failureInGqlForm()
{
    using namespace test;
    const Tree cause =
        map({string("gql_status"), string("22N01"), string("description"), string("why"),
             string("message"), string("because"), string("diagnostic_record"),
             map({string("_classification"), string("DATABASE_ERROR")})});
    const Metadata metadata(
        map({string("neo4j_code"), string("Neo.ClientError.Statement.SyntaxError"),
             string("gql_status"), string("42001"), string("description"), string("what"),
             string("message"), string("that"), string("diagnostic_record"),
             map({string("_classification"), string("CLIENT_ERROR")}), string("cause"), cause}));
    const bolt::Error error = bolt::readFailure(metadata.map(), bolt::Step::Pull);
    QCOMPARE(error.message, std::string("that"));
    QCOMPARE(error.gql->status, std::string("42001"));
    QCOMPARE(error.gql->description, std::string("what"));
    QCOMPARE(error.gql->message, std::string("that"));
    QCOMPARE(error.gql->classification, std::string("CLIENT_ERROR"));
    QVERIFY(error.gql->cause);
    QCOMPARE(error.gql->cause->status, std::string("22N01"));
    QCOMPARE(error.gql->cause->message, std::string("because"));
    QCOMPARE(error.gql->cause->classification, std::string("DATABASE_ERROR"));
    QVERIFY(!error.gql->cause->cause);
}

void TestResponses::failureMadeUpForOldServers()
{
    using namespace test;
    const Metadata metadata(
        map({string("code"), string("Neo.ClientError.X.Y"), string("message"), string("bad")}));
    const bolt::Error error = bolt::readFailure(metadata.map(), bolt::Step::Run);
    QCOMPARE(error.gql->status, std::string("50N42"));
    QCOMPARE(error.gql->message, std::string("bad"));
    QCOMPARE(error.gql->description,
             std::string("error: general processing exception - unexpected error. bad"));
    QVERIFY(error.gql->classification.empty());
    QVERIFY(!error.gql->cause);
    QCOMPARE(treeIn(error.gql->diagnosticRecord), map(defaultRecord()));
}

/// Where a status lacks one of its three texts, none of them is believed.
void TestResponses::failureOfHalfAGqlForm()
{
    using namespace test;
    const Metadata metadata(
        map({string("neo4j_code"), string("Neo.ClientError.X.Y"), string("gql_status"),
             string("42001"), string("message"), string("bad"), string("cause"), map({})}));
    const bolt::Error error = bolt::readFailure(metadata.map(), bolt::Step::Run);
    QCOMPARE(error.code, std::string("Neo.ClientError.X.Y"));
    QCOMPARE(error.message, std::string("bad"));
    for (const bolt::GqlStatus *status : {error.gql.get(), error.gql->cause.get()}) {
        QCOMPARE(status->status, std::string("50N42"));
        QCOMPARE(status->description,
                 std::string("error: general processing exception - unexpected error"));
        QCOMPARE(status->message, std::string("An unknown error occurred"));
    }
}

void TestResponses::causesAreFollowedToALimit()
{
    using namespace test;
    for (const int depth : {1, 10, 64, 65, 300}) {
        Tree chain = map({string("gql_status"), string("innermost")});
        for (int i = 0; i < depth; ++i)
            chain = map({string("gql_status"), string("x"), string("cause"), std::move(chain)});
        const Metadata metadata(chain);
        const bolt::Error error = bolt::readFailure(metadata.map(), bolt::Step::Run);
        int causes = 0;
        for (auto cause = error.gql->cause; cause; cause = cause->cause)
            ++causes;
        QCOMPARE(causes, std::min(depth, int(bolt::kMaxCauses)));
    }
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
    row("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", ErrorKind::Retry);
    row("Neo.ClientError.Security.TokenExpired", ErrorKind::LogIn);
    row("Neo.ClientError.Security.AuthenticationRateLimit", ErrorKind::LogIn);
    row("Neo.TransientError.General.DatabaseUnavailable", ErrorKind::Retry);
    row("Neo.TransientError.Three", ErrorKind::FixQuery);
    row("Neo.TransientError.Has.Five.Parts", ErrorKind::FixQuery);
    row("66", ErrorKind::FixQuery);
    row("", ErrorKind::FixQuery);
}

void TestResponses::errorKinds()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(bolt::errorKindOf(code.toStdString()), kind);
}

void TestResponses::runAnswer()
{
    using namespace test;
    const Metadata metadata(
        map({string("fields"), list({string("a"), string("a")}), string("t_first"), integer(7),
             string("qid"), integer(0), string("db"), string("home")}));
    const bolt::RunAnswer answer = bolt::readRunAnswer(metadata.map());
    QCOMPARE(*answer.fields, (std::vector<std::string>{"a", "a"}));
    QCOMPARE(answer.availableAfterMs, 7);
    QCOMPARE(answer.resultId, std::optional<std::int64_t>(0));
    QCOMPARE(answer.database, std::string("home"));

    const Metadata none(map({string("fields"), list({})}));
    QVERIFY(bolt::readRunAnswer(none.map()).fields->empty());
    const bolt::RunAnswer empty = bolt::readRunAnswer(Metadata(map({})).map());
    QVERIFY(empty.fields->empty());
    QVERIFY(!empty.resultId);
    QVERIFY(empty.database.empty());
    QCOMPARE(empty.availableAfterMs, -1);
    const Metadata wrong(map({string("fields"), list({integer(1)})}));
    QVERIFY(!bolt::readRunAnswer(wrong.map()).fields);
    const Metadata noList(map({string("fields"), integer(1)}));
    QVERIFY(!bolt::readRunAnswer(noList.map()).fields);
}

void TestResponses::hasMore_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const Tree &tree, bool expected) {
        QTest::newRow(name) << byteArray(encode(tree)) << expected;
    };
    row("true", map({string("has_more"), boolean(true)}), true);
    row("false", map({string("has_more"), boolean(false)}), false);
    row("missing", map({}), false);
    row("no boolean", map({string("has_more"), integer(1)}), false);
    row("the last wins",
        map({string("has_more"), boolean(false), string("has_more"), boolean(true)}), true);
}

void TestResponses::hasMore()
{
    QFETCH(QByteArray, wire);
    QFETCH(bool, expected);
    QCOMPARE(bolt::readHasMore(bolt::ValueView::fromWire(spanOf(wire).data()).asMap()), expected);
}

namespace
{

test::Tree servers(const char *role, std::vector<test::Tree> addresses)
{
    using namespace test;
    return map({string("addresses"), list(std::move(addresses)), string("role"), string(role)});
}

test::Tree table(std::int64_t ttl, std::vector<test::Tree> entries)
{
    using namespace test;
    return map({string("ttl"), integer(ttl), string("db"), string("adb"), string("servers"),
                list(std::move(entries))});
}

} // namespace

void TestResponses::routingTable()
{
    using namespace test;
    const Metadata metadata(
        table(300, {servers("WRITE", {string("[::1]:1")}),
                    servers("READ", {string("a:1"), string("b"), string("a:1")}),
                    servers("ROUTE", {string("a:1")}), servers("SPARE", {string("c:1")}),
                    map({string("addresses"), list({string("d:1")})})}));
    const auto read = bolt::readRoutingTable(metadata.map());
    QVERIFY(read);
    QCOMPARE(read->database, std::string("adb"));
    QCOMPARE(read->ttlSeconds, 300);
    using Addresses = std::vector<bolt::ServerAddress>;
    QVERIFY((read->writers == Addresses{{"::1", 1}}));
    QVERIFY((read->readers == Addresses{{"a", 1}, {"b", 7687}}));
    QVERIFY((read->routers == Addresses{{"a", 1}}));

    const std::vector<Tree> two{servers("READ", {string("a")}), servers("ROUTE", {string("a")})};
    const Metadata huge(table(INT64_MAX, two));
    QCOMPARE(bolt::readRoutingTable(huge.map())->ttlSeconds, 1'000'000'000);
    const Metadata past(table(-1, two));
    QCOMPARE(bolt::readRoutingTable(past.map())->ttlSeconds, 0);
    QVERIFY(bolt::readRoutingTable(past.map())->writers.empty());
}

void TestResponses::malformedRoutingTables_data()
{
    using namespace test;
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const Tree &tree) {
        QTest::newRow(name) << byteArray(encode(tree));
    };
    const Tree reader = servers("READ", {string("a:1")});
    const Tree router = servers("ROUTE", {string("a:1")});
    row("empty", map({}));
    row("no ttl", map({string("servers"), list({reader, router})}));
    row("a ttl that is no number",
        map({string("ttl"), string("1"), string("servers"), list({reader, router})}));
    row("no servers", map({string("ttl"), integer(1)}));
    row("no router", table(1, {reader}));
    row("no reader", table(1, {router, servers("WRITE", {string("a:1")})}));
    row("routers without address", table(1, {reader, servers("ROUTE", {})}));
    row("an entry that is no map", table(1, {reader, router, integer(1)}));
    row("no addresses", table(1, {reader, router, map({string("role"), string("WRITE")})}));
    row("an address that is no text", table(1, {reader, router, servers("WRITE", {integer(1)})}));
    row("an address that is none", table(1, {reader, router, servers("WRITE", {string("a:b")})}));
}

void TestResponses::malformedRoutingTables()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!bolt::readRoutingTable(bolt::ValueView::fromWire(spanOf(wire).data()).asMap()));
}

QTEST_APPLESS_MAIN(TestResponses)
#include "tst_responses.moc"
