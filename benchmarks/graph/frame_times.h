// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace bench
{

/// Milliseconds that the processor has worked for this thread: what others do on the machine hardly
/// shows.
inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Of some frames.
struct FrameTimes {
    double median = 0;
    double p95 = 0;
};

/// Calls `frame` with 0, 1, 2 …; the first is not counted.
template <typename Frame>
FrameTimes measureFrames(int count, const Frame &frame)
{
    std::vector<double> times;
    for (int i = 0; i <= count; ++i) {
        const double begin = threadMs();
        frame(i);
        if (i > 0)
            times.push_back(threadMs() - begin);
    }
    std::sort(times.begin(), times.end());
    const std::size_t last = times.size() - 1;
    return {times[last / 2], times[(last * 95 + 50) / 100]};
}

} // namespace bench
