// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"
#include "model/plan/plan_comparison.h"
#include "model/plan/plan_export.h"
#include "model/plan/plan_prefix.h"
#include "support/plan_summary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using model::Plan;
using model::PlanFate;
using model::PlanFigure;
using test::PlanStep;

namespace
{

PlanStep leaf(const char *type, const char *details, double estimate, std::int64_t rows,
              std::int64_t hits)
{
    return {type, details, estimate, rows, hits, std::nullopt, {}};
}

/// A join of two scans below a filter.
PlanStep join()
{
    PlanStep root = leaf("ProduceResults@neo4j", "n", 10, 40, 0);
    PlanStep hashJoin = leaf("NodeHashJoin@neo4j", "n", 10, 40, 0);
    hashJoin.children = {leaf("NodeByLabelScan@neo4j", "n:A", 100, 100, 101),
                         leaf("NodeIndexSeek@neo4j", "n:B(x)", 1, 4000, 299)};
    root.children = {hashJoin};
    return root;
}

Plan read(const char *key, const PlanStep &root)
{
    return *model::readPlan(test::planSummary(key, root));
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeIsReadRootFirst()
    {
        const Plan plan = read("profile", join());
        QCOMPARE(plan.kind, Plan::Kind::Measured);
        QCOMPARE(plan.operators.size(), std::size_t{4});
        QCOMPARE(plan.operators[0].name, QStringLiteral("ProduceResults"));
        QCOMPARE(plan.operators[0].database, QStringLiteral("neo4j"));
        QCOMPARE(plan.operators[2].details, QStringLiteral("n:A"));
        QCOMPARE(plan.operators[3].parent, std::size_t{1});
        QCOMPARE(plan.operators[3].depth, std::size_t{2});
        QCOMPARE(plan.operators[1].children, (std::vector<std::size_t>{2, 3}));
        QCOMPARE(plan.operators[3].rows, std::optional<std::int64_t>(4000));
        QCOMPARE(plan.operators[3].estimatedRows, std::optional<double>(1));
        QCOMPARE(plan.planner, QStringLiteral("COST"));
        QCOMPARE(plan.operators[1].identifiers, QStringList{QStringLiteral("n")});
    }

    void figuresAreSummedUp()
    {
        const Plan plan = read("profile", join());
        QCOMPARE(plan.total(PlanFigure::DbHits), std::optional<double>(400));
        QVERIFY(!plan.total(PlanFigure::Time));
        QVERIFY(!plan.has(PlanFigure::Memory));
        QCOMPARE(plan.share(3, PlanFigure::DbHits), 0.7475);
        QCOMPARE(plan.costliestFigure(), PlanFigure::DbHits);
    }

    void badEstimatesAreFlagged()
    {
        const Plan plan = read("profile", join());
        QVERIFY(!model::isMisestimated(plan.operators[0])); // four times
        QVERIFY(model::isMisestimated(plan.operators[3]));
        QCOMPARE(*plan.operators[3].misestimate(), 4000.0);
        QVERIFY(model::isMisestimated(
            read("profile", leaf("Filter", "", 500, 0, 1)).operators.front()));
    }

    void whatIsNotToldIsNotZero()
    {
        PlanStep step;
        step.type = "Argument";
        const Plan plan = read("plan", step);
        QCOMPARE(plan.kind, Plan::Kind::Estimated);
        QVERIFY(!plan.operators[0].rows);
        QVERIFY(!plan.operators[0].estimatedRows);
        QVERIFY(!plan.operators[0].misestimate());
        QVERIFY(plan.operators[0].database.isEmpty());
        QCOMPARE(plan.share(0, PlanFigure::DbHits), 0.0);
    }

    void whatIsNoPlanIsNone()
    {
        QVERIFY(!model::readPlan({}));
        bolt::Summary memgraph; // a text instead of a tree
        bolt::PackStreamWriter writer(memgraph.metadata);
        writer.map(1);
        writer.string("profile");
        writer.string("{}");
        QVERIFY(!model::readPlan(memgraph));
    }

    void hugePlansAreCut()
    {
        PlanStep root = leaf("Root", "", 1, 1, 1);
        root.children.assign(Plan::kMostOperators + 10, leaf("Leaf", "", 1, 1, 1));
        const Plan plan = read("profile", root);
        QCOMPARE(plan.operators.size(), std::size_t{Plan::kMostOperators});
        QVERIFY(plan.isCut);
        QCOMPARE(plan.operators[0].children.size(), std::size_t{Plan::kMostOperators} - 1);
    }

    void deepPlansAreRead()
    {
        PlanStep root = leaf("Leaf", "", 1, 1, 1);
        for (int i = 0; i < 400; ++i) {
            PlanStep above = leaf("Step", "", 1, 1, 1);
            above.children.push_back(std::move(root));
            root = std::move(above);
        }
        const Plan plan = read("profile", root);
        QCOMPARE(plan.operators.back().depth, std::size_t{400});
    }

    void textIsATable()
    {
        const QString text = QString::fromUtf8(model::planText(read("profile", join())));
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Planner COST"));
        QCOMPARE(lines[2], QStringLiteral("+--------------------+---------+----------------+------+"
                                          "---------+"));
        QCOMPARE(lines[5], QStringLiteral("| +ProduceResults    | n       |             10 |   40 |"
                                          "       0 |"));
        QCOMPARE(lines[7], QStringLiteral("| | +NodeByLabelScan | n:A     |            100 |  100 |"
                                          "     101 |"));
        QCOMPARE(lines[8], QStringLiteral("| +NodeIndexSeek     | n:B(x)  |              1 | 4000 |"
                                          "     299 |"));
        QVERIFY(text.contains(QStringLiteral("Total database accesses: 400")));
    }

    void jsonIsWhatCame()
    {
        const auto document =
            QJsonDocument::fromJson(model::planJson(read("profile", join()))).object();
        QCOMPARE(document[QStringLiteral("operatorType")].toString(),
                 QStringLiteral("ProduceResults@neo4j"));
        QCOMPARE(document[QStringLiteral("rows")].toInt(), 40);
        QVERIFY(
            document[QStringLiteral("args")].toObject().contains(QStringLiteral("PipelineInfo")));
    }

    void plansArePairedByTheirSteps()
    {
        PlanStep other = join();
        // The join's second side is read by a filter above a scan now.
        PlanStep filter = leaf("Filter@neo4j", "n:B", 1, 4000, 4000);
        filter.children = {leaf("AllNodesScan@neo4j", "n", 9, 9, 10)};
        other.children[0].children[1] = filter;
        other.children[0].rows = 41;
        const model::PlanComparison compared =
            model::comparePlans(read("profile", join()), read("profile", other));
        QCOMPARE(compared.fatesOfFirst,
                 (std::vector{PlanFate::Same, PlanFate::Changed, PlanFate::Same, PlanFate::Only}));
        QCOMPARE(compared.fatesOfSecond,
                 (std::vector{PlanFate::Same, PlanFate::Changed, PlanFate::Same, PlanFate::Only,
                              PlanFate::Only}));
        QCOMPARE(compared.inSecond[2], std::optional<std::size_t>(2));
        QVERIFY(!compared.inFirst[4]);
    }

    void estimateAndRunOfOneStatementAreTheSame()
    {
        PlanStep estimated = leaf("AllNodesScan", "n", 9, 0, 0);
        estimated.rows.reset();
        estimated.dbHits.reset();
        const model::PlanComparison compared = model::comparePlans(
            read("plan", estimated), read("profile", leaf("AllNodesScan", "n", 9, 7, 8)));
        QCOMPARE(compared.fatesOfFirst, std::vector{PlanFate::Same});
    }

    void prefixesAreReplaced_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QStringLiteral("RETURN 1") << QStringLiteral("PROFILE RETURN 1");
        QTest::newRow("other") << QStringLiteral("explain\nRETURN 1")
                               << QStringLiteral("PROFILE RETURN 1");
        QTest::newRow("same") << QStringLiteral("PROFILE RETURN 1")
                              << QStringLiteral("PROFILE RETURN 1");
        QTest::newRow("comment") << QStringLiteral("// why\nEXPLAIN RETURN 'PROFILE'")
                                 << QStringLiteral("PROFILE // why\n RETURN 'PROFILE'");
    }
    void prefixesAreReplaced()
    {
        QFETCH(QString, statement);
        QFETCH(QString, expected);
        QCOMPARE(model::withPlanPrefix(statement, Plan::Kind::Measured), expected);
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
