// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace reader
{

/// Seconds of one of the system's clocks.
inline double secondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Elapsed time and processor time of all threads of this process since it was made.
class StopWatch
{
public:
    double wall() const { return secondsOf(CLOCK_MONOTONIC) - m_wall; }
    double processor() const { return secondsOf(CLOCK_PROCESS_CPUTIME_ID) - m_processor; }

private:
    double m_wall = secondsOf(CLOCK_MONOTONIC);
    double m_processor = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
};

} // namespace reader
