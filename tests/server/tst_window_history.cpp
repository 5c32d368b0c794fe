// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"
#include "support/window_fixture.h"

#include "ui/main/query_page.h"
#include "ui/results/result_page.h"

#include <QLineEdit>
#include <QListView>
#include <QtTest>

namespace
{

constexpr int kPatience = 20'000;

} // namespace

/// The history of a window, with real keys and a real server.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            test::missingVariables({"LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
        QVERIFY2(missing.isEmpty(), missing.constData());
    }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        ui::ConnectionTarget target;
        target.name = QStringLiteral("test");
        target.uri = QString::fromLocal8Bit(qgetenv("LB_TEST_URI_2026"));
        target.options = test::optionsFor("LB_TEST_URI_2026");
        m_fixture->window().useTarget(target);
    }

    void runsAgainWithTheParametersOfThen()
    {
        run(QStringLiteral(":param n => 9007199254740993"));
        run(QStringLiteral("RETURN $n AS n"));
        QCOMPARE(number(), 9007199254740993);
        run(QStringLiteral(":param n => 1"));
        run(QStringLiteral("RETURN $n AS n"));
        QCOMPARE(number(), 1);

        QTest::keyClick(page().editor(), Qt::Key_R, Qt::ControlModifier);
        auto *search = window().findChild<QLineEdit *>(QStringLiteral("historySearch"));
        auto *list = window().findChild<QListView *>(QStringLiteral("historyList"));
        QTRY_VERIFY(search->hasFocus());
        QTRY_COMPARE(list->model()->rowCount(), 3); // a day and two runs
        QTest::keyClick(search, Qt::Key_Down);
        const ui::ResultPage *before = page().currentResult();
        QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page().currentResult() && page().currentResult() != before);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCOMPARE(number(), 9007199254740993);
        // And once more, by the key that runs the last statement again.
        QTest::keyClick(page().editor(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCOMPARE(number(), 9007199254740993);
    }

    void runsAreRecordedWithWhatCameOfThem()
    {
        run(QStringLiteral("UNWIND range(1, 7) AS i RETURN i"));
        run(QStringLiteral("RETURN 1 / 0"));
        std::optional<QList<model::HistoryEntry>> found;
        m_fixture->history().search({}, 10, this, [&](const auto &entries) { found = entries; });
        QTRY_VERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(1).rows, 7);
        QCOMPARE(found->at(1).outcome, model::RunOutcome::Ok);
        QCOMPARE(found->at(0).outcome, model::RunOutcome::Failed);
        QVERIFY(!found->at(0).error.isEmpty());
        QVERIFY(found->at(0).startedAt <= QDateTime::currentDateTimeUtc());
    }

private:
    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    void run(const QString &text)
    {
        page().editor()->setText(text);
        QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
    }
    qint64 number() { return page().currentResult()->run().result()->cell(0, 0).asInteger(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowHistory)
#include "tst_window_history.moc"
