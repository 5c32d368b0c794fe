// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value_text.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QTest>

using model::QueryRun;
using model::Session;

/// Each protocol version that we speak, spoken with a real server: log in, read what travels
/// differently in different versions, fail, stop, and go on.
class TestServerVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bestVersionIsChosen_data();
    void bestVersionIsChosen();
    void versionWorks_data();
    void versionWorks();
};

namespace
{

QString textOf(const bolt::ValueView &value)
{
    QString text;
    model::appendValueText(text, value);
    return text;
}

} // namespace

void TestServerVersions::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerVersions::bestVersionIsChosen_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("version");
    QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5") << QStringLiteral("5.8");
    QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026") << QStringLiteral("6.1");
}

void TestServerVersions::bestVersionIsChosen()
{
    QFETCH(const QByteArray, server);
    QFETCH(const QString, version);
    Session session(test::optionsFor(server.constData()));
    session.connectNow();
    QTRY_VERIFY(session.server());
    QCOMPARE(QString::fromStdString(session.server()->version.text()), version);
}

void TestServerVersions::versionWorks_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    for (const char *server : {"LB_TEST_URI_5", "LB_TEST_URI_2026"}) {
        for (const bolt::Capabilities &capabilities : bolt::allCapabilities()) {
            const bolt::Version version = capabilities.version;
            // Bolt 3 went with Neo4j 4.4, 5.5 was never released, Bolt 6 came after 5.26.
            const bool isOffered = version.major > 3 && version != bolt::Version{5, 5} &&
                                   (version.major < 6 || qstrcmp(server, "LB_TEST_URI_2026") == 0);
            if (isOffered)
                QTest::addRow("%s over %d.%d", server + qstrlen("LB_TEST_URI_"), version.major,
                              version.minor)
                    << QByteArray(server) << int(version.major) << int(version.minor);
        }
    }
}

void TestServerVersions::versionWorks()
{
    QFETCH(const QByteArray, server);
    QFETCH(const int, major);
    QFETCH(const int, minor);
    bolt::DriverOptions options = test::optionsFor(server.constData());
    options.onlyVersion =
        bolt::Version{static_cast<std::uint8_t>(major), static_cast<std::uint8_t>(minor)};
    Session session(options);

    const auto values = test::runToEnd(
        session, QStringLiteral("CREATE (n:LbVersion {zoned: datetime('2024-06-15T12:00:00"
                                "[Europe/Berlin]')}) RETURN n, "
                                "datetime('-0044-03-15T12:00:00+01:00') AS offset"));
    QVERIFY2(values->state() == QueryRun::State::Finished, test::failureOf(*values).constData());
    QCOMPARE(session.server()->version, *options.onlyVersion);
    QCOMPARE(values->summary()->counters.nodesCreated, 1);
    QCOMPARE(textOf(values->result()->cell(0, 0)),
             QStringLiteral("(:LbVersion {zoned: 2024-06-15T12:00:00+02:00[Europe/Berlin]})"));
    QCOMPARE(textOf(values->result()->cell(0, 1)), QStringLiteral("-0044-03-15T12:00:00+01:00"));
    test::runToEnd(session, QStringLiteral("MATCH (n:LbVersion) DETACH DELETE n"));

    const auto wrong = test::runToEnd(session, QStringLiteral("RETURN 1 +"));
    QCOMPARE(wrong->state(), QueryRun::State::Failed);
    QCOMPARE(wrong->error()->code, std::string("Neo.ClientError.Statement.SyntaxError"));

    const auto endless = session.run(QStringLiteral("UNWIND range(1, 1000000000) AS i RETURN i"));
    QTRY_VERIFY(endless->rowCount() > 0);
    endless->stop();
    QTRY_COMPARE_WITH_TIMEOUT(endless->state(), QueryRun::State::Cancelled, 2000);
    const auto after = test::runToEnd(session, QStringLiteral("RETURN 1 AS one"));
    QVERIFY2(after->state() == QueryRun::State::Finished, test::failureOf(*after).constData());
}

QTEST_GUILESS_MAIN(TestServerVersions)
#include "tst_server_versions.moc"
