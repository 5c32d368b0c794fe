// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

namespace bolt
{

/// Tells the age of connections and routing tables. Tests put one of their own in its place.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds of a clock that never goes back.
    virtual qint64 nowMs() const { return QDeadlineTimer::current(Qt::CoarseTimer).deadline(); }
};

} // namespace bolt
