// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"
#include "support/server_environment.h"
#include "support/session_run.h"
#include "support/window_fixture.h"
#include "ui/main/query_page.h"
#include "ui/main/statement_queue.h"
#include "ui/results/result_page.h"
#include "ui/widgets/message_banner.h"

#include <QtTest>

#include <memory>

using model::QueryRun;

namespace
{

constexpr int kPatience = 20'000;

} // namespace

/// Start-up statements at a real server: what they leave behind, what it refuses, and when they run.
class TestServerStartUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void parametersAreThereInTheFirstRun();
    void statementsThatAwaitAndWarm();
    void aWriteIsRefused_data();
    void aWriteIsRefused();
    void theyRunAgainAfterAReconnect();
    void mistakesAreToldWithTheirPlace();

private:
    ui::QueryPage &page() { return *m_fixture->window().currentPage(); }
    void useStartUp(const QString &text);
    void run(const QString &text);
    std::unique_ptr<QueryRun> runElsewhere(const QString &text)
    {
        return test::runToEnd(*m_other, text);
    }
    qint64 count()
    {
        const auto run = runElsewhere(QStringLiteral("MATCH (n:LbStartUp) RETURN count(n)"));
        return run->rowCount() == 1 ? run->result()->cell(0, 0).asInteger() : -1;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<model::Session> m_other;
};

void TestServerStartUp::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerStartUp::init()
{
    m_other = std::make_unique<model::Session>(test::optionsFor("LB_TEST_URI_2026"));
    runElsewhere(QStringLiteral("MATCH (n:LbStartUp) DETACH DELETE n"));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

void TestServerStartUp::cleanup()
{
    m_fixture.reset();
    runElsewhere(QStringLiteral("MATCH (n:LbStartUp) DETACH DELETE n"));
    m_other.reset();
}

void TestServerStartUp::useStartUp(const QString &text)
{
    ui::ConnectionTarget target;
    target.name = QStringLiteral("test");
    target.uri = qEnvironmentVariable("LB_TEST_URI_2026");
    target.options = test::optionsFor("LB_TEST_URI_2026");
    auto startUp = model::readStartUp(text);
    QVERIFY(std::holds_alternative<model::StartUp>(startUp));
    target.startUp = std::get<model::StartUp>(std::move(startUp));
    m_fixture->window().useTarget(target);
}

void TestServerStartUp::run(const QString &text)
{
    page().runText(text);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
}

void TestServerStartUp::parametersAreThereInTheFirstRun()
{
    useStartUp(QStringLiteral(":param id => 7\n:param sum => $id + 35 - 7 + 7\n"
                              ":param since => date('2026-01-31') - duration('P1M')\n"));
    // An expression sees no parameters, as behind :param in an editor.
    run(QStringLiteral("RETURN $since.year AS year, $id AS id"));
    QVERIFY(!page().currentResult());
    QVERIFY(page().banner()->isVisible());
    useStartUp(QStringLiteral(":param id => 7\n:param sum => 40 + 2\n"
                              ":param since => date('2026-01-31') - duration('P1M')\n"));
    run(QStringLiteral("RETURN $since.year AS year, $sum + $id AS n"));
    QVERIFY(page().currentResult());
    const QueryRun &first = page().currentResult()->run();
    QCOMPARE(first.state(), QueryRun::State::Finished);
    QCOMPARE(first.result()->cell(0, 0).asInteger(), std::int64_t{2025});
    QCOMPARE(first.result()->cell(0, 1).asInteger(), std::int64_t{49});
}

void TestServerStartUp::statementsThatAwaitAndWarm()
{
    useStartUp(QStringLiteral("CALL db.awaitIndexes(60);\nUSE neo4j MATCH (n) RETURN count(n);\n"
                              "SHOW INDEXES;\n:use system\nSHOW DATABASES;\n:use neo4j\n"
                              "UNWIND range(1, 100000) AS i RETURN i, 'a long text' AS text;"));
    run(QStringLiteral("RETURN 1"));
    QVERIFY2(page().currentResult(), qPrintable(page().banner()->title()));
    QCOMPARE(page().currentResult()->run().state(), QueryRun::State::Finished);
    QCOMPARE(page().database(), QStringLiteral("neo4j"));
}

void TestServerStartUp::aWriteIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    // Keywords that write are not even sent; what a procedure does the server alone knows.
    for (const char *statement :
         {"CALL db.createLabel('LbStartUp')", "CALL db.createProperty('lbStartUp')",
          "MATCH (n) CALL db.createLabel('LbStartUp') RETURN n"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestServerStartUp::aWriteIsRefused()
{
    QFETCH(const QString, statement);
    useStartUp(QStringLiteral("RETURN 1;\n%1;\nRETURN 2;").arg(statement));
    run(QStringLiteral("CREATE (:LbStartUp {by: 'hand'})"));
    QCOMPARE(count(), 0);
    QVERIFY(!page().currentResult());
    const ui::MessageBanner &banner = *page().banner();
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.severity(), ui::MessageBanner::Severity::Error);
    QVERIFY2(banner.title().contains(QStringLiteral("statement 2")), qPrintable(banner.title()));
    QVERIFY2(banner.title().contains(QStringLiteral("line 2")), qPrintable(banner.title()));
    QVERIFY(banner.detail().contains(statement));
    // The person's own work can go on, and may write.
    run(QStringLiteral("CREATE (:LbStartUp {by: 'hand'})"));
    QCOMPARE(count(), 1);
}

void TestServerStartUp::theyRunAgainAfterAReconnect()
{
    // The server's clock tells whether the expression was worked out again.
    useStartUp(QStringLiteral(":param started => datetime.realtime().epochMillis"));
    run(QStringLiteral("RETURN $started AS started"));
    QVERIFY2(page().currentResult(), qPrintable(page().banner()->title()));
    const std::int64_t first = page().currentResult()->run().result()->cell(0, 0).asInteger();
    QVERIFY(page().server());
    const QString id = QString::fromStdString(page().server()->connectionId);
    const auto killed = runElsewhere(QStringLiteral("CALL dbms.killConnection('%1')").arg(id));
    QVERIFY2(killed->state() == QueryRun::State::Finished, test::failureOf(*killed).constData());
    QTRY_COMPARE(page().queue()->session().state(), model::Session::State::Disconnected);
    run(QStringLiteral("RETURN $started AS started"));
    const QueryRun &second = page().currentResult()->run();
    QCOMPARE(second.state(), QueryRun::State::Finished);
    QVERIFY(second.result()->cell(0, 0).asInteger() > first);
}

void TestServerStartUp::mistakesAreToldWithTheirPlace()
{
    useStartUp(QStringLiteral("RETURN 1;\n\n  RETURN nothing;"));
    run(QStringLiteral("RETURN 1"));
    const QString title = page().banner()->title();
    QVERIFY2(title.contains(QStringLiteral("line 3, column 10")), qPrintable(title));
    QVERIFY(!page().currentResult());
}

QTEST_MAIN(TestServerStartUp)
#include "tst_server_start_up.moc"
