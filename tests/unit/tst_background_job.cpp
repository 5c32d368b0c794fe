// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/background_job.h"

#include <QTest>

#include <atomic>

using model::BackgroundJob;

class TestBackgroundJob : public QObject
{
    Q_OBJECT

private slots:
    void theOutcomeComesBack();
    void theNewestCounts();
    void nobodyWaitsForWhatIsAbandoned();
    void theDestructorWaitsForIt();
};

void TestBackgroundJob::theOutcomeComesBack()
{
    BackgroundJob job;
    int outcome = 0;
    job.start([&outcome](const std::stop_token &) { return [&outcome] { outcome = 7; }; });
    QVERIFY(job.isRunning());
    QCOMPARE(outcome, 0); // not before the event loop has its turn
    QTRY_COMPARE(outcome, 7);
    QVERIFY(!job.isRunning());
}

void TestBackgroundJob::theNewestCounts()
{
    BackgroundJob job;
    QList<int> outcomes;
    const auto work = [&outcomes](int number) {
        return [&outcomes, number](const std::stop_token &) {
            return [&outcomes, number] { outcomes << number; };
        };
    };
    job.start(work(1));
    job.start(work(2));
    job.abandon();
    job.start(work(3));
    QTRY_COMPARE(outcomes, QList<int>{3});
    QTest::qWait(50);
    QCOMPARE(outcomes, QList<int>{3});
}

void TestBackgroundJob::nobodyWaitsForWhatIsAbandoned()
{
    std::atomic<bool> isReleased = false;
    std::atomic<bool> isOver = false;
    bool isFirstHeard = false;
    bool isSecondHeard = false;
    BackgroundJob job;
    job.start([&](const std::stop_token &) {
        isReleased.wait(false); // it looks at no stop token
        isOver = true;
        return [&isFirstHeard] { isFirstHeard = true; };
    });
    job.abandon();
    QVERIFY(!job.isRunning());
    QVERIFY(!isOver);
    job.start([&](const std::stop_token &) { return [&] { isSecondHeard = true; }; });
    QTRY_VERIFY(isSecondHeard);
    QVERIFY(!isOver);
    isReleased = true;
    isReleased.notify_all();
    QTRY_VERIFY(isOver);
    QTest::qWait(20);
    QVERIFY(!isFirstHeard);
}

void TestBackgroundJob::theDestructorWaitsForIt()
{
    std::atomic<int> ended = 0;
    {
        BackgroundJob job;
        for (int i = 0; i < 3; ++i) {
            job.start([&ended](const std::stop_token &stop) -> BackgroundJob::Continuation {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                ++ended;
                return {};
            });
            job.abandon();
        }
    }
    QCOMPARE(ended.load(), 3);
}

QTEST_GUILESS_MAIN(TestBackgroundJob)
#include "tst_background_job.moc"
