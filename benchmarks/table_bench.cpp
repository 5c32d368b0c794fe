// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"
#include "model/table/result_table_model.h"
#include "table/csv_lines.h"
#include "ui/table/result_table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <unistd.h>
#include <vector>

namespace
{

constexpr const char *kUsage =
    "usage: table_bench PORT [ROWS]\n"
    "Runs \"table ROWS\" (10000000) on the replay server at PORT, shows the rows as they come, "
    "scrolls,\n"
    "jumps, sorts and filters, beside sort and grep on the same rows as CSV. Start the server "
    "with\n"
    "--block-mib 800, so that ten million rows are all different. Run it on an X server.\n";

/// Columns of the statement "table".
enum Column : std::uint32_t { Integer, Float, Text, Mixed, Boolean, Sparse, Date, Place };

constexpr int kScrollFrames = 2000;
constexpr int kJumps = 500;
constexpr double kMebibyte = 1 << 20;

double residentMebibytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / kMebibyte;
}

/// Time that this thread has computed, so that others on a busy machine do not count.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void report(const char *what, double value, const char *unit)
{
    std::printf("%-52s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// Frames by the clock and by what their thread computed.
class Frames
{
public:
    void add(const std::function<void()> &frame)
    {
        const double before = threadMilliseconds();
        m_clock.push_back(millisecondsOf(frame));
        m_computed.push_back(threadMilliseconds() - before);
    }
    void report(const char *what)
    {
        std::printf("%-52s ", what);
        reportOne("by the clock", m_clock);
        std::printf("; ");
        reportOne("computed", m_computed);
        std::printf("\n");
        std::fflush(stdout);
    }

private:
    static void reportOne(const char *kind, std::vector<double> &times)
    {
        std::sort(times.begin(), times.end());
        std::printf("%s %.2f ms median, %.2f p99, %.2f longest", kind, times[times.size() / 2],
                    times[times.size() * 99 / 100], times.back());
    }

    std::vector<double> m_clock;
    std::vector<double> m_computed;
};

/// The longest time that the event loop of this thread has not come round.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.start();
        });
        m_timer.start(std::chrono::milliseconds(1));
    }
    double longestMilliseconds() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

class TableBench
{
public:
    TableBench()
        : m_memoryBefore(residentMebibytes())
    {
        m_view.resize(1600, 1000);
        m_view.setTable(&m_table);
        m_view.show();
        QApplication::processEvents();
    }
    ~TableBench() { m_view.setTable(nullptr); }

    /// False: the rows have not come.
    bool fetch(std::uint16_t port, std::uint64_t rows)
    {
        bolt::DriverOptions options;
        options.endpoint.host = QStringLiteral("127.0.0.1");
        options.endpoint.port = port;
        options.auth = {"none", "", "", {}, {}};
        options.userAgent = "table_bench/1";
        model::Session session(options);
        const auto run = session.run(QStringLiteral("table %1").arg(rows));
        QEventLoop loop;
        Heartbeat heartbeat;
        QElapsedTimer clock;
        clock.start();
        QObject::connect(run.get(), &model::QueryRun::rowsArrived, &loop,
                         [this, &run] { showRows(*run); });
        QObject::connect(run.get(), &model::QueryRun::ended, &loop, &QEventLoop::quit);
        loop.exec();
        m_result = run->result();
        if (run->state() != model::QueryRun::State::Finished)
            return false;
        report("all rows are there after", static_cast<double>(clock.elapsed()) / 1e3, "s");
        report("GUI thread away meanwhile, at most", heartbeat.longestMilliseconds(), "ms");
        return m_result->rowCount() == rows;
    }

    const model::ResultHandle &result() const { return m_result; }

    void measureView()
    {
        QScrollBar &bar = *m_view.verticalScrollBar();
        const auto measure = [this, &bar](const char *what, int count,
                                          const std::function<int(int)> &rowOf) {
            Frames frames;
            for (int i = 0; i < count; ++i) {
                const int row = rowOf(i);
                frames.add([this, &bar, row] {
                    bar.setValue(row);
                    frame();
                });
            }
            frames.report(what);
        };
        const int last = bar.maximum();
        measure("scroll from end to end, a frame", kScrollFrames, [last](int i) {
            return static_cast<int>(static_cast<qint64>(last) * i / (kScrollFrames - 1));
        });
        measure("scroll by three rows, a frame", kScrollFrames,
                [last](int i) { return last / 2 + 3 * i; });
        std::mt19937 random(1);
        measure("jump to any row", kJumps, [last, &random](int) {
            return static_cast<int>(random() % static_cast<unsigned>(last));
        });
        reportMemory("memory with the view, as they came");
    }

    double arrange(const char *what, const std::function<void()> &start)
    {
        Heartbeat heartbeat;
        QEventLoop loop;
        QObject::connect(&m_table, &model::ResultTableModel::arrangingEnded, &loop,
                         &QEventLoop::quit, Qt::QueuedConnection);
        const double milliseconds = millisecondsOf([&] {
            start();
            loop.exec();
            frame();
        });
        std::printf("%-52s %10.2f s, GUI thread away %.1f ms at most\n", what, milliseconds / 1e3,
                    heartbeat.longestMilliseconds());
        std::fflush(stdout);
        return milliseconds / 1e3;
    }

    double sort(const char *what, std::uint32_t column)
    {
        const double seconds = arrange(what, [&] {
            m_table.sortBy({{column, model::SortDirection::Ascending}});
        });
        m_table.sortBy({});
        return seconds;
    }

    double filter(const char *what, const QString &text, model::LetterCase letterCase)
    {
        const double seconds = arrange(what, [&] {
            m_table.filterBy({{text, model::TextPattern::Syntax::Plain, letterCase}, {}, {}});
        });
        std::printf("    %d rows\n", m_table.rowCount());
        m_table.filterBy({});
        return seconds;
    }

    /// Sorted, so that the mapping is in it too.
    void measureMemorySorted()
    {
        arrange("sort by place and text", [this] { m_table.sortBy({{Place}, {Text}}); });
        reportMemory("memory with the view, sorted");
        m_table.sortBy({});
    }

private:
    void showRows(const model::QueryRun &run)
    {
        if (m_table.rowCount() > 0)
            return m_table.setRowCount(run.rowCount());
        report("open: from the first rows to their picture", millisecondsOf([this, &run] {
                   m_table.setResult(run.result(), run.rowCount());
                   frame();
               }),
               "ms");
    }

    /// From the event to the pixels.
    void frame()
    {
        m_view.viewport()->repaint();
        QApplication::processEvents();
    }

    void reportMemory(const char *what)
    {
        const double grown = residentMebibytes() - m_memoryBefore;
        const double payload = static_cast<double>(m_result->payloadBytes()) / kMebibyte;
        const double rows = static_cast<double>(m_result->rowCount());
        std::printf(
            "%-52s %10.1f MiB for %.1f MiB received; allowed 1.15 times and 16 bytes a row: "
            "%.1f MiB\n",
            what, grown, payload, 1.15 * payload + 16 * rows / kMebibyte);
        std::fflush(stdout);
    }

    model::ResultHandle m_result;
    double m_memoryBefore;
    model::ResultTableModel m_table;
    ui::ResultTableView m_view;
};

/// A command of the system on the lines of a file; seconds.
double runTool(const QString &program, const QStringList &arguments, const QString &output)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(output);
    return millisecondsOf([&] {
               process.start(program, arguments);
               process.waitForFinished(-1);
           }) /
           1e3;
}

void reportRatio(const char *what, double ours, double theirs)
{
    std::printf("%-52s %10.2f s; ours in %.2f of that\n", what, theirs, ours / theirs);
    std::fflush(stdout);
}

void measureWork(TableBench &bench)
{
    const double integers = bench.sort("sort by the integer", Integer);
    const double floats = bench.sort("sort by the float", Float);
    const double texts = bench.sort("sort by the text", Text);
    const double mixed = bench.sort("sort by values of four types", Mixed);
    const QString needle = QStringLiteral("Person-77777");
    const QString exactNeedle = QStringLiteral("person-77777");
    const double found =
        bench.filter("filter by a text, any case", needle, model::LetterCase::Ignored);
    const double foundExact =
        bench.filter("filter by a text, exact case", exactNeedle, model::LetterCase::Matters);
    const double digits = bench.filter("filter by digits (numbers too)", QStringLiteral("77777"),
                                       model::LetterCase::Matters);

    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("rows.csv"));
    const QString out = folder.filePath(QStringLiteral("out"));
    if (!bench::writeCsv(*bench.result(), csv)) {
        std::fprintf(stderr, "the rows cannot be written as CSV\n");
        return;
    }
    const auto sortTool = [&](const QString &key) {
        return runTool(QStringLiteral("sort"),
                       {QStringLiteral("-s"), QStringLiteral("-t,"), key, csv}, out);
    };
    reportRatio("sort -k1,1n", integers, sortTool(QStringLiteral("-k1,1n")));
    reportRatio("sort -k2,2g", floats, sortTool(QStringLiteral("-k2,2g")));
    reportRatio("sort -k3,3", texts, sortTool(QStringLiteral("-k3,3")));
    reportRatio("sort -k4,4", mixed, sortTool(QStringLiteral("-k4,4")));
    const auto grepTool = [&](const QStringList &arguments) {
        return runTool(QStringLiteral("grep"), arguments + QStringList{csv}, out);
    };
    reportRatio("grep -Fi", found, grepTool({QStringLiteral("-Fi"), needle}));
    reportRatio("grep -F", foundExact, grepTool({QStringLiteral("-F"), exactNeedle}));
    reportRatio("grep -F, digits", digits,
                grepTool({QStringLiteral("-F"), QStringLiteral("77777")}));
}

} // namespace

int main(int argc, char **argv)
{
    const int port = argc > 1 ? std::atoi(argv[1]) : 0;
    const long long rows = argc > 2 ? std::atoll(argv[2]) : 10'000'000;
    if (port <= 0 || port > 65'535 || rows <= 0) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    const QApplication application(argc, argv);
    TableBench bench;
    if (!bench.fetch(static_cast<std::uint16_t>(port), static_cast<std::uint64_t>(rows))) {
        std::fprintf(stderr, "the rows did not come: is a replay server there?\n");
        return EXIT_FAILURE;
    }
    bench.measureView();
    bench.measureMemorySorted();
    measureWork(bench);
    return EXIT_SUCCESS;
}
