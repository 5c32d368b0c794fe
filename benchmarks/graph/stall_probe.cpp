// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/stall_probe.h"

#include "graph/frame_times.h"

#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <chrono>

namespace bench
{

bool StallProbe::notify(QObject *receiver, QEvent *event)
{
    using Clock = std::chrono::steady_clock;
    const QString who =
        m_depth == 0 ? QLatin1String(receiver->metaObject()->className()) : QString();
    const QEvent::Type type = event->type();
    const double cpu = threadMs();
    const Clock::time_point begin = Clock::now();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    if (--m_depth > 0)
        return isHandled;
    const double cpuMs = threadMs() - cpu;
    const double ms = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    const auto name = [&]() -> QString {
        return who + QLatin1Char(' ') +
               QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    };
    if (ms > m_ms) {
        m_ms = ms;
        m_clockEvent = name();
    }
    if (cpuMs > m_cpuMs) {
        m_cpuMs = cpuMs;
        m_event = name();
    }
    return isHandled;
}

void StallProbe::reset()
{
    m_cpuMs = m_ms = 0;
    m_event.clear();
    m_clockEvent.clear();
}

} // namespace bench
