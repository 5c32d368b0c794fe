// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"
#include "support/window_fixture.h"

#include "model/query/result_handle.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/table/result_table_view.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

#include <unistd.h>

namespace
{

constexpr int kPatience = 120'000;
constexpr std::uint64_t kRows = 1'000'000;
const QString kQuery =
    QStringLiteral("UNWIND range(1, 1000000) AS i "
                   "RETURN i, toString(i) AS s, i * 0.5 AS f, date() AS d, [i, i+1] AS l");

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

double mebibytes(qint64 bytes)
{
    return double(bytes) / (1 << 20);
}

/// The longest time in which the GUI thread came to nothing else.
class GapMeter
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { m_longest = qMax(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(2);
    }

    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

/// A million rows through the window: it stays alive meanwhile, all rows are there, and the memory
/// goes back when the tab is closed.
class TestWindowMillion : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    ui::QueryPage &page() { return *m_fixture->window().currentPage(); }
    ui::ResultPage &result() { return *page().currentResult(); }

    void closeResult()
    {
        ui::ResultTabs *results = page().results();
        QTest::mouseClick(results->tabBar()->tabButton(results->currentIndex(), QTabBar::RightSide),
                          Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            test::missingVariables({"LB_TEST_URI_5", "LB_TEST_USER", "LB_TEST_PASSWORD"});
        QVERIFY2(missing.isEmpty(), missing.constData());
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window().resize(1300, 850);
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
        m_fixture->window().useTarget({QStringLiteral("test"),
                                       qEnvironmentVariable("LB_TEST_URI_5"),
                                       {},
                                       test::optionsFor("LB_TEST_URI_5")});
        // The first result pays for what all later ones find there: fonts, styles, a connection.
        page().runText(
            QStringLiteral("UNWIND range(1, 5000) AS i RETURN i, date() AS d, [i] AS l"));
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCOMPARE(result().run().rowCount(), std::uint64_t{5000});
        closeResult();
        // The side bar counts last of all.
        const auto *schema =
            m_fixture->window().findChild<QTreeWidget *>(QStringLiteral("schemaTree"));
        const auto person = [schema] {
            return schema->findItems(QStringLiteral("Person"),
                                     Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!person().isEmpty() && !person().constFirst()->text(1).isEmpty(),
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model::liveResults().count, std::size_t{0}, kPatience);
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void rowsArriveAndGo()
    {
        const qint64 residentBefore = residentBytes();
        const GapMeter gaps;
        page().runText(kQuery);
        ui::ResultTableView &table = *result().table();
        QTRY_VERIFY_WITH_TIMEOUT(table.model()->rowCount() > 0, kPatience);
        QVERIFY2(page().isRunning(), "the first row came after the last");
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        const model::QueryRun &run = result().run();
        QCOMPARE(run.state(), model::QueryRun::State::Finished);
        QCOMPARE(run.rowCount(), kRows);
        QCOMPARE(std::uint64_t(table.model()->rowCount()), kRows);
        qInfo("first row after %lld ms, all after %lld ms, longest gap of the GUI thread %lld ms",
              run.firstRowMs(), run.totalMs(), gaps.longestMs());

        QElapsedTimer clock;
        clock.start();
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        table.viewport()->repaint();
        qInfo("jump to the last row %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        QCOMPARE(table.rowAt(table.visibleRows() * table.rowHeight() - 1), int(kRows) - 1);
        QCOMPARE(table.model()->index(int(kRows) - 1, 1).data().toString(),
                 QStringLiteral("1000000"));

        const auto held = double(run.result()->bytesHeld());
        const auto payload = double(run.result()->payloadBytes());
        qInfo("held %.1f MiB for %.1f MiB received: %.3f times", held / (1 << 20),
              payload / (1 << 20), held / payload);
        QVERIFY(held <= 1.25 * payload);

        const qint64 residentFull = residentBytes();
        clock.restart();
        closeResult();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        qInfo("closing the tab kept the GUI thread for %.1f ms",
              double(clock.nsecsElapsed()) / 1e6);
        const auto allowed = qint64(double(residentBefore) * 1.05) + (8 << 20);
        clock.restart();
        while (residentBytes() > allowed && clock.elapsed() < 1000)
            QTest::qWait(10);
        qInfo("resident: %.1f MiB before, %.1f MiB with the result, %.1f MiB %lld ms after closing",
              mebibytes(residentBefore), mebibytes(residentFull), mebibytes(residentBytes()),
              clock.elapsed());
        QVERIFY(residentBytes() <= allowed);
        QCOMPARE(model::liveResults().bytes, std::uint64_t{0});
    }
};

QTEST_MAIN(TestWindowMillion)
#include "tst_window_million.moc"
