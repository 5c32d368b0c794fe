// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/query_history.h"
#include "model/parameters/parameter_store.h"
#include "model/query/result_handle.h"
#include "soak/process_usage.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace
{

constexpr const char *kUsage = "usage: close_bench PORT [BIG_ROWS [CYCLES [ROWS]]]\n"
                               "Runs \"mixed N\" on the replay server at PORT in an editor tab of "
                               "the program. Closes a result\n"
                               "of BIG_ROWS (10000000) rows and prints the longest stall of the "
                               "window's thread, and what the\n"
                               "process holds a second later; then opens and closes results of "
                               "ROWS (100000) rows CYCLES (500)\n"
                               "times, and prints what it holds after each tenth of them.\n";

constexpr double kMiB = 1024 * 1024;
constexpr int kPatience = 600'000;

double residentMiB()
{
    return double(ProcessUsage::now().residentBytes) / kMiB;
}

/// The longest time that the event loop did not turn.
class StallClock
{
public:
    StallClock()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1);
    }

    void restart()
    {
        m_longestNs = 0;
        m_clock.start();
    }
    double longestMs() const { return double(m_longestNs) / 1e6; }

private:
    void look()
    {
        m_longestNs = std::max(m_longestNs, m_clock.nsecsElapsed());
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestNs = 0;
};

class Bench
{
public:
    explicit Bench(quint16 port)
        : m_history(m_folder.filePath(QStringLiteral("history.sqlite")))
        , m_parameters(m_folder.filePath(QStringLiteral("parameters.json")))
        , m_page(m_history, m_parameters)
    {
        ui::ConnectionTarget target;
        target.options.endpoint.host = QStringLiteral("127.0.0.1");
        target.options.endpoint.port = port;
        target.options.auth = {"none", "", "", {}, {}};
        target.options.userAgent = "close_bench/1";
        m_page.setTarget(target);
        m_page.resize(1200, 800);
        m_page.show();
    }

    void fetch(qint64 rows)
    {
        m_page.runText(QStringLiteral("mixed %1").arg(rows));
        const bool isOver = QTest::qWaitFor([this] { return !m_page.isRunning(); }, kPatience);
        const ui::ResultPage *result = m_page.currentResult();
        if (!isOver || result->run().rowCount() != std::uint64_t(rows)) {
            std::fprintf(stderr, "the rows did not come: is a replay server there?\n");
            std::exit(EXIT_FAILURE);
        }
    }

    void close() { m_page.results()->closePage(m_page.results()->currentIndex()); }

    double heldMiB() const { return double(m_page.currentResult()->bytesHeld()) / kMiB; }

private:
    QTemporaryDir m_folder;
    model::QueryHistory m_history;
    model::ParameterStore m_parameters;
    ui::QueryPage m_page;
};

void closeBigResult(Bench &bench, qint64 rows)
{
    const double before = residentMiB();
    bench.fetch(rows);
    const double held = bench.heldMiB();
    const double during = residentMiB();
    QTest::qWait(200);
    StallClock stalls;
    stalls.restart();
    bench.close();
    QTest::qWait(1000);
    const double after = residentMiB();
    std::printf("result of %lld rows: %.1f MiB held\n", static_cast<long long>(rows), held);
    std::printf("resident: %.1f MiB before, %.1f with it, %.1f a second after closing (%+.1f; "
                "allowed %.1f)\n",
                before, during, after, after - before, held * 0.02 + 8);
    std::printf("longest stall while closing: %.1f ms (allowed 16)\n", stalls.longestMs());
}

void openAndClose(Bench &bench, int cycles, qint64 rows)
{
    StallClock stalls;
    double longest = 0;
    for (int cycle = 1; cycle <= cycles; ++cycle) {
        bench.fetch(rows);
        stalls.restart();
        bench.close();
        QTest::qWait(20);
        longest = std::max(longest, stalls.longestMs());
        if (cycle % std::max(1, cycles / 10) == 0) {
            QTest::qWait(1000);
            std::printf("%d cycles: %.1f MiB resident, %zu results, longest stall %.1f ms\n", cycle,
                        residentMiB(), model::liveResults().count, longest);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto number = [&](int place, qint64 fallback) {
        return argc > place ? std::atoll(argv[place]) : fallback;
    };
    if (argc < 2 || number(1, 0) <= 0) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    Bench bench(static_cast<quint16>(number(1, 0)));
    bench.fetch(1000); // fonts, styles, a connection
    bench.close();
    QTest::qWait(1000);
    closeBigResult(bench, number(2, 10'000'000));
    openAndClose(bench, int(number(3, 500)), number(4, 100'000));
    return EXIT_SUCCESS;
}
