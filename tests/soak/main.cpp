// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_usage.h"
#include "soak_worker.h"

#include "model/connections/connection_setup.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <span>
#include <vector>

namespace
{

constexpr std::size_t kWorkers = 4;
constexpr int kJobsInARound = 12;
/// Of the time, before which caches and the heap find their size.
constexpr double kWarmUp = 0.1;
constexpr double kMaxGrowth = 0.02;

struct Sample {
    double minutes = 0;
    ProcessUsage usage;
};

/// Rounds of work with several workers at a time. After each, when all is quiet, it looks at what
/// the process takes.
class Soak : public QObject
{
    Q_OBJECT

public:
    Soak(const bolt::DriverOptions &options, double minutes)
        : m_minutes(minutes)
        , m_driver(options)
    {
        for (std::size_t i = 0; i < kWorkers; ++i)
            m_workers.push_back(
                std::make_unique<SoakWorker>(m_driver, m_counts, static_cast<std::uint32_t>(i)));
        connect(&m_driver.pool(), &bolt::ConnectionPool::connectionLost, this,
                [this] { ++m_counts.lost; });
        std::puts("minute      jobs        rows  cancels   lost  transactions  "
                  "resident KiB  descriptors");
        m_clock.start();
    }

    void startRound()
    {
        m_busy = kWorkers;
        for (const auto &worker : m_workers)
            worker->start(kJobsInARound, [this] {
                if (--m_busy == 0)
                    QMetaObject::invokeMethod(this, &Soak::endRound, Qt::QueuedConnection);
            });
    }
    /// Whether nothing grew and nothing failed that should not.
    bool judge() const;

private:
    void endRound()
    {
        m_samples.push_back({minutesPassed(), ProcessUsage::now()});
        if (m_samples.back().minutes >= m_nextLine) {
            print(m_samples.back());
            m_nextLine += 1;
        }
        if (m_samples.back().minutes >= m_minutes || !m_counts.surprises.empty())
            QCoreApplication::quit();
        else
            startRound();
    }
    double minutesPassed() const { return static_cast<double>(m_clock.elapsed()) / 60'000; }
    void print(const Sample &sample) const
    {
        std::printf("%6.1f  %8llu  %10llu  %7llu  %5llu  %12llu  %12llu  %11llu\n", sample.minutes,
                    count(m_counts.jobs), count(m_counts.rows), count(m_counts.cancels),
                    count(m_counts.lost), count(m_counts.transactions),
                    count(sample.usage.residentBytes / 1024), count(sample.usage.descriptors));
        std::fflush(stdout);
    }
    static unsigned long long count(std::uint64_t number) { return number; }

    const double m_minutes;
    SoakCounts m_counts;
    bolt::Driver m_driver;
    std::vector<std::unique_ptr<SoakWorker>> m_workers;
    std::size_t m_busy = 0;
    QElapsedTimer m_clock;
    double m_nextLine = 0;
    std::vector<Sample> m_samples;
};

/// The middle value of a quarter's samples.
std::uint64_t median(std::span<const Sample> samples, std::uint64_t ProcessUsage::*what)
{
    std::vector<std::uint64_t> values;
    for (const Sample &sample : samples)
        values.push_back(sample.usage.*what);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool Soak::judge() const
{
    for (const std::string &words : m_counts.surprises)
        std::printf("not expected: %s\n", words.c_str());
    const auto warm = std::ranges::find_if(
        m_samples, [this](const Sample &sample) { return sample.minutes >= m_minutes * kWarmUp; });
    const std::span samples(warm, m_samples.end());
    const std::size_t quarter = samples.size() / 4;
    if (quarter == 0) {
        std::puts("too few rounds to compare");
        return false;
    }
    const auto first = samples.first(quarter);
    const auto last = samples.last(quarter);
    const auto firstBytes = static_cast<double>(median(first, &ProcessUsage::residentBytes));
    const auto lastBytes = static_cast<double>(median(last, &ProcessUsage::residentBytes));
    const double growth = lastBytes / firstBytes - 1;
    const std::uint64_t firstOpen = median(first, &ProcessUsage::descriptors);
    const std::uint64_t lastOpen = median(last, &ProcessUsage::descriptors);
    std::printf("memory, last quarter against first: %.0f KiB, %.0f KiB, %+.2f %% (limit %.0f %%)\n"
                "descriptors: %llu, %llu\n",
                lastBytes / 1024, firstBytes / 1024, growth * 100, kMaxGrowth * 100,
                count(lastOpen), count(firstOpen));
    return growth <= kMaxGrowth && lastOpen <= firstOpen && m_counts.surprises.empty();
}

} // namespace

/// soak MINUTES URI USER: works on a server for that long and fails if memory or descriptors grow.
/// The password is in LB_PASSWORD.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const double minutes = arguments.value(1).toDouble(&isNumber);
    const auto uri = model::parseUri(arguments.value(2));
    const auto *address = std::get_if<model::ServerUri>(&uri);
    if (!isNumber || !address) {
        std::fputs("usage: soak MINUTES URI USER\n", stderr);
        return 2;
    }
    Soak soak(
        model::makeDriverOptions(*address, arguments.value(3), qEnvironmentVariable("LB_PASSWORD")),
        minutes);
    soak.startRound();
    QCoreApplication::exec();
    return soak.judge() ? 0 : 1;
}

#include "main.moc"
