// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace bolt
{

/// Exponential back-off: a second, then twice the last, each 20 % more or less, so that clients
/// which failed together do not come back together.
class RetrySchedule
{
public:
    std::chrono::milliseconds nextDelay()
    {
        const double jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
        const auto delay = std::chrono::milliseconds(static_cast<int>(m_nextMs * jitter));
        m_nextMs *= 2;
        return delay;
    }

private:
    double m_nextMs = 1000;
};

} // namespace bolt
