// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/startup_clock.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <ctime>
#include <unistd.h>

namespace ui
{

namespace
{

/// Field 22 of /proc/self/stat is the start in clock ticks since boot; 10 ms exact.
qint64 millisecondsSinceProcessStart()
{
    constexpr qint64 kMsPerSecond = 1000;
    constexpr qint64 kNsPerMs = 1'000'000;
    constexpr int kStartAfterName = 19;
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() <= kStartAfterName || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const qint64 start =
        fields.at(kStartAfterName).toLongLong() * kMsPerSecond / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * kMsPerSecond + now.tv_nsec / kNsPerMs - start;
}

} // namespace

StartupClock::StartupClock(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool StartupClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children paint after the window; the event loop comes back when all is flushed.
        QTimer::singleShot(0, this, [this] {
            m_firstPaintMs = millisecondsSinceProcessStart();
            Q_EMIT painted();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
