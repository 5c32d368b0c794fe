// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>

namespace test
{

/// Milliseconds by the clock, without those in which this thread was ready and had no core: they tell
/// what else the machine does. Waiting for disks, locks and sleep counts. For one thread.
class WorkClock
{
public:
    WorkClock() { start(); }

    void start()
    {
        m_start = std::chrono::steady_clock::now();
        m_waitedAtStart = waitedNs();
    }
    double elapsedMs() const
    {
        const auto elapsed = std::chrono::steady_clock::now() - m_start;
        const std::chrono::nanoseconds waited(waitedNs() - m_waitedAtStart);
        return std::chrono::duration<double, std::milli>(elapsed - waited).count();
    }

private:
    /// The second number of the kernel's file; 0 where there is none.
    static std::int64_t waitedNs()
    {
        long long ran = 0;
        long long waited = 0;
        if (std::FILE *file = std::fopen("/proc/thread-self/schedstat", "re")) {
            if (std::fscanf(file, "%lld %lld", &ran, &waited) != 2)
                waited = 0;
            std::fclose(file);
        }
        return waited;
    }

    std::chrono::steady_clock::time_point m_start;
    std::int64_t m_waitedAtStart = 0;
};

} // namespace test
