// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/clock.h"

#include <optional>

namespace testkit
{

/// The machine's clock, until the suite stops it and moves it on by hand.
class FakeClock : public bolt::Clock
{
public:
    void stop() { m_stoppedAtMs = bolt::Clock::nowMs(); }
    void moveOn(qint64 milliseconds)
    {
        if (m_stoppedAtMs)
            *m_stoppedAtMs += milliseconds;
    }
    void goOn() { m_stoppedAtMs.reset(); }

    qint64 nowMs() const override { return m_stoppedAtMs.value_or(bolt::Clock::nowMs()); }

private:
    std::optional<qint64> m_stoppedAtMs;
};

} // namespace testkit
