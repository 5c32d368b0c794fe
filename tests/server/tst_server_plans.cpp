// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using model::Plan;
using model::QueryRun;
using model::Session;

namespace
{

const QStringList kStatements{
    QStringLiteral("EXPLAIN MATCH (n:LbPlan) RETURN n"),
    QStringLiteral("PROFILE MATCH (n:LbPlan) RETURN n"),
    QStringLiteral("PROFILE MATCH (n:LbPlan) WHERE n.i > 50 RETURN n.i ORDER BY n.i DESC LIMIT 5"),
    QStringLiteral("PROFILE MATCH (a:LbPlan)-[:NEXT]->(b:LbPlan) RETURN a.i, b.i"),
    QStringLiteral("PROFILE MATCH (a:LbPlan {i: 3}), (b:LbPlan {i: 7}) RETURN a, b"),
    QStringLiteral("PROFILE MATCH (a:LbPlan) WHERE EXISTS { (a)-[:NEXT]->() } RETURN count(*)"),
    QStringLiteral("PROFILE MATCH (a:LbPlan) RETURN a.i % 10 AS d, count(*) AS c"),
    QStringLiteral("PROFILE MATCH (a:LbPlan) OPTIONAL MATCH (a)<-[:NEXT]-(b) RETURN a.i, b.i"),
    QStringLiteral("PROFILE UNWIND range(1, 1000) AS i RETURN sum(i)"),
    QStringLiteral(
        "PROFILE MATCH (a:LbPlan {i: 1}) RETURN a.i UNION MATCH (a:LbPlan {i: 2}) RETURN "
        "a.i"),
    QStringLiteral("PROFILE MATCH (a:LbPlan {i: 1})-[:NEXT*1..3]->(b) RETURN b.i"),
    QStringLiteral("EXPLAIN MATCH (a:LbPlan)-[:NEXT]->(b), (c:LbPlan) WHERE c.i = b.i RETURN a, c"),
};

QJsonValue number(std::optional<std::int64_t> value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue(QJsonValue::Null);
}

/// The operator with all below it, in the shape of print_plans.py.
QJsonObject toJson(const Plan &plan, std::size_t index)
{
    const model::PlanOperator &step = plan.operators[index];
    QJsonArray children;
    for (const std::size_t child : step.children)
        children.append(toJson(plan, child));
    const QString type = step.name + u'@' + step.database;
    return {{QStringLiteral("operatorType"), type},
            {QStringLiteral("details"), step.details},
            {QStringLiteral("estimatedRows"),
             step.estimatedRows ? QJsonValue(*step.estimatedRows) : QJsonValue()},
            {QStringLiteral("rows"), number(step.rows)},
            {QStringLiteral("dbHits"), number(step.dbHits)},
            {QStringLiteral("children"), children}};
}

} // namespace

/// The numbers of plans are those that the official driver reads from the same server.
class TestServerPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            test::missingVariables({"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER",
                                    "LB_TEST_PASSWORD", "LB_TEST_PYTHON"});
        QVERIFY2(missing.isEmpty(), missing.constData());
    }

    void numbersAreThoseOfTheOfficialDriver_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5");
        QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026");
    }

    void numbersAreThoseOfTheOfficialDriver()
    {
        QFETCH(QByteArray, server);
        Session session(test::optionsFor(server.constData()));
        const auto prepare = [&session](const char *statement) {
            QCOMPARE(test::runToEnd(session, QString::fromLatin1(statement))->state(),
                     QueryRun::State::Finished);
        };
        prepare("MATCH (n:LbPlan) DETACH DELETE n");
        prepare("UNWIND range(1, 100) AS i CREATE (:LbPlan {i: i})");
        prepare("MATCH (a:LbPlan), (b:LbPlan) WHERE b.i = a.i + 1 CREATE (a)-[:NEXT]->(b)");

        QProcess python;
        python.start(qEnvironmentVariable("LB_TEST_PYTHON"),
                     {QStringLiteral(LB_PRINT_PLANS), qEnvironmentVariable(server.constData())});
        python.write(kStatements.join(u'\n').toUtf8());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(120'000));
        const QByteArray words = python.readAllStandardError();
        QVERIFY2(python.exitCode() == 0, words.constData());
        const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), kStatements.size());

        for (qsizetype i = 0; i < kStatements.size(); ++i) {
            const auto run = test::runToEnd(session, kStatements[i]);
            QVERIFY2(run->summary(), qPrintable(kStatements[i]));
            const auto plan = model::readPlan(*run->summary());
            QVERIFY2(plan, qPrintable(kStatements[i]));
            QCOMPARE(QJsonDocument(toJson(*plan, 0)).toJson(),
                     QJsonDocument::fromJson(lines[i]).toJson());
        }
        prepare("MATCH (n:LbPlan) DETACH DELETE n");
    }
};

QTEST_GUILESS_MAIN(TestServerPlans)
#include "tst_server_plans.moc"
