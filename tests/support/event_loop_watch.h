// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/work_clock.h"

#include <QTimer>

#include <algorithm>

namespace test
{

/// Measures how long the event loop was held up at most, since it was made or reset; what its thread
/// waited for a core does not count.
class EventLoopWatch
{
public:
    EventLoopWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_longest = std::max(m_longest, m_clock.elapsedMs() - kTickMs);
            m_clock.start();
        });
        m_tick.setTimerType(Qt::PreciseTimer);
        reset();
    }

    void reset()
    {
        m_longest = 0;
        m_clock.start();
        m_tick.start(kTickMs);
    }
    qint64 longestMs() const { return static_cast<qint64>(m_longest); }

private:
    static constexpr int kTickMs = 2;

    QTimer m_tick;
    WorkClock m_clock;
    double m_longest = 0;
};

} // namespace test
