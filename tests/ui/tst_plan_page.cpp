// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_summary.h"
#include "support/work_clock.h"
#include "ui/plan/plan_compare_page.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_texts.h"
#include "ui/plan/plan_view.h"
#include "ui/widgets/message_banner.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using test::PlanStep;
using ui::PlanPage;
using ui::PlanView;

namespace
{

PlanStep step(const char *type, const char *details, double estimate, std::int64_t rows,
              std::int64_t hits, std::vector<PlanStep> children = {})
{
    return {type, details, estimate, rows, hits, rows * 1'000'000, std::move(children)};
}

std::shared_ptr<const model::Plan> planOf(const PlanStep &root, const char *key = "profile")
{
    return std::make_shared<const model::Plan>(*model::readPlan(test::planSummary(key, root)));
}

/// A join of a scan and a seek that gave 400 times more rows than was thought.
PlanStep join()
{
    return step("ProduceResults@neo4j", "p, q", 10, 4000, 0,
                {step("NodeHashJoin@neo4j", "p", 10, 4000, 0,
                      {step("NodeByLabelScan@neo4j", "p:Person", 100, 100, 101),
                       step("NodeIndexSeek@neo4j", "RANGE INDEX q:City(name)", 10, 4000, 4001)})});
}

} // namespace

class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PlanPage>();
        m_page->resize(1000, 700);
        m_page->setPlan(planOf(join()));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void theCostliestOperatorIsChosen()
    {
        QCOMPARE(view().chosen(), std::optional<std::size_t>(3));
        QCOMPARE(nameShown(), QStringLiteral("NodeIndexSeek"));
        QVERIFY(detailsText().contains(QStringLiteral("400 times more rows than estimated")));
        QVERIFY(detailsText().contains(QStringLiteral("Fused in Pipeline 0")));
    }

    void aClickChooses()
    {
        const QRect place = view().placeOf(2);
        QVERIFY(view().viewport()->rect().contains(place.center()));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(view().chosen(), std::optional<std::size_t>(2));
        QCOMPARE(nameShown(), QStringLiteral("NodeByLabelScan"));
        // Beside all operators nothing is chosen anew.
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(view().chosen(), std::optional<std::size_t>(2));
    }

    void arrowsWalkTheTree()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(view().chosen(), std::optional<std::size_t>(2));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(view().chosen(), std::optional<std::size_t>(3));
        QTest::keyClick(&view(), Qt::Key_Up);
        QCOMPARE(view().chosen(), std::optional<std::size_t>(1));
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().chosen(), std::optional<std::size_t>(0));
        QTest::keyClick(&view(), Qt::Key_Up); // there is nothing above
        QCOMPARE(view().chosen(), std::optional<std::size_t>(0));
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(view().chosen(), std::optional<std::size_t>(1));
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().chosen(), std::optional<std::size_t>(3));
    }

    void theDrawingZooms()
    {
        view().setFocus();
        const double before = view().zoom();
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view().zoom() > before);
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().zoom(), before);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view().zoom() > 0.05);
    }

    void heatFollowsTheFigure()
    {
        auto *figures = m_page->findChild<QComboBox *>(QStringLiteral("planFigure"));
        QCOMPARE(figures->currentText(), QStringLiteral("DB hits"));
        QCOMPARE(figures->count(), 4); // there is no memory in this plan
        const QImage hits = view().viewport()->grab().toImage();
        figures->setFocus();
        QTest::keyClick(figures, Qt::Key_Down);
        QCOMPARE(figures->currentText(), QStringLiteral("Time"));
        QVERIFY(view().viewport()->grab().toImage() != hits);
    }

    void hugeEstimatesAreNumbers()
    {
        const QString huge = QLocale().toString(1e24, 'e', 2);
        QCOMPARE(ui::planFigureText(model::PlanFigure::EstimatedRows, 1e24), huge);
        QCOMPARE(ui::planFigureText(model::PlanFigure::EstimatedRows, 999e12),
                 QLocale().toString(qlonglong{999'000'000'000'000}));
        model::PlanOperator step;
        step.estimatedRows = 1e24;
        step.rows = 1;
        QVERIFY2(ui::misestimateText(step).startsWith(huge), qPrintable(ui::misestimateText(step)));
        QVERIFY2(ui::misestimateMark(step).contains(huge), qPrintable(ui::misestimateMark(step)));
    }

    void plansAreSaved()
    {
        const QTemporaryDir folder;
        QSignalSpy saved(m_page.get(), &PlanPage::saved);
        const auto save = [&](ui::PlanFormat format) {
            const QString path = folder.filePath(QStringLiteral("plan.") + ui::planSuffix(format));
            saved.clear();
            m_page->save(format, path);
            saved.wait();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray svg = save(ui::PlanFormat::Svg);
        QXmlStreamReader reader(svg);
        QString words;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                words += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char *word : {"ProduceResults", "NodeHashJoin", "NodeIndexSeek", "4,000"})
            QVERIFY2(words.contains(QLatin1String(word)), word);
        QVERIFY(QJsonDocument::fromJson(save(ui::PlanFormat::Json)).isObject());
        QVERIFY(save(ui::PlanFormat::Text).contains("| | +NodeByLabelScan"));
        auto *banner = m_page->findChild<ui::MessageBanner *>();
        QCOMPARE(banner->severity(), ui::MessageBanner::Severity::Success);
        m_page->save(ui::PlanFormat::Text, folder.filePath(QStringLiteral("no/such/folder")));
        QTRY_COMPARE(banner->severity(), ui::MessageBanner::Severity::Error);
    }

    void twoPlansStandSideBySide()
    {
        PlanStep other = join();
        other.children[0].children[1] = step("AllNodesScan@neo4j", "q", 9, 9, 10);
        ui::PlanComparePage page({QStringLiteral("before"), planOf(join())},
                                 {QStringLiteral("after"), planOf(other)});
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *words = page.findChild<QLabel *>(QStringLiteral("planDifference"));
        QVERIFY2(words->text().startsWith(QStringLiteral("3 operators are the same, 0 differ, 1 ")),
                 qPrintable(words->text()));
        PlanView *left = page.first()->view();
        PlanView *right = page.second()->view();
        QTest::mouseClick(left->viewport(), Qt::LeftButton, {}, left->placeOf(2).center());
        QCOMPARE(right->chosen(), std::optional<std::size_t>(2));
        QTest::mouseClick(right->viewport(), Qt::LeftButton, {}, right->placeOf(0).center());
        QCOMPARE(left->chosen(), std::optional<std::size_t>(0));
        // What has no counterpart leaves the other side as it is.
        QTest::mouseClick(left->viewport(), Qt::LeftButton, {}, left->placeOf(3).center());
        QCOMPARE(right->chosen(), std::optional<std::size_t>(0));
    }

    void aPlanOfThousandsIsShown()
    {
        PlanStep root = step("Root", "", 1, 1, 1);
        for (int i = 0; i < 3000; ++i)
            root.children.push_back(step("Leaf", "x", 1, 1, 1));
        m_page->setPlan(planOf(root));
        const test::WorkClock clock;
        m_page->grab();
        QVERIFY(clock.elapsedMs() < 2000);
        QTest::keyClick(&view(), Qt::Key_End);
        QVERIFY(view().viewport()->rect().contains(view().placeOf(3000).center()));
    }

private:
    PlanView &view() { return *m_page->view(); }
    QString nameShown()
    {
        return m_page->findChild<QLabel *>(QStringLiteral("planOperatorName"))->text();
    }
    QString detailsText()
    {
        QString text;
        for (const QLabel *label :
             m_page->findChild<QWidget *>(QStringLiteral("planDetails"))->findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    }

    std::unique_ptr<PlanPage> m_page;
};

QTEST_MAIN(TestPlanPage)
#include "tst_plan_page.moc"
