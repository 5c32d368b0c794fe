// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/janitor.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using model::Janitor;

namespace
{

/// Takes a while.
void postSlowly(std::atomic<int> &done)
{
    Janitor::instance().post([&done] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ++done;
    });
}

} // namespace

class TestJanitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesWhatWasPosted()
    {
        std::atomic<int> done = 0;
        for (int i = 0; i < 3; ++i)
            postSlowly(done);
        Janitor::instance().finish();
        QCOMPARE(done.load(), 3);
        Janitor::instance().finish(); // nothing is left to wait for
    }

    void finishesBeforeTheApplicationGoes()
    {
        std::atomic<int> done = 0;
        std::atomic<bool> wasThere = false;
        {
            int argc = 0;
            QCoreApplication application(argc, nullptr);
            Janitor::instance();
            postSlowly(done);
            Janitor::instance().post(
                [&wasThere] { wasThere = QCoreApplication::instance() != nullptr; });
        }
        QCOMPARE(done.load(), 1);
        QVERIFY(wasThere);
    }
};

QTEST_APPLESS_MAIN(TestJanitor)
#include "tst_janitor.moc"
