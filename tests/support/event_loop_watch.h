// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace test
{

/// Measures how long the event loop was held up at most, since it was made or reset.
class EventLoopWatch
{
public:
    EventLoopWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longest = std::max(m_longest, m_clock.restart() - kTickMs); });
        m_tick.setTimerType(Qt::PreciseTimer);
        reset();
    }

    void reset()
    {
        m_longest = 0;
        m_clock.start();
        m_tick.start(static_cast<int>(kTickMs));
    }
    qint64 longestMs() const { return m_longest; }

private:
    static constexpr qint64 kTickMs = 2;

    QTimer m_tick;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace test
