// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace model
{

/// Lets a worker through, or holds it while it is closed. Any thread.
class PauseGate
{
public:
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = false;
        }
        m_opened.notify_all();
    }
    /// Waits while the gate is closed; false when `stop` came.
    bool pass(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, stop, [this] { return !m_isClosed; });
        return !stop.stop_requested();
    }

private:
    std::mutex m_mutex; ///< guards m_isClosed
    std::condition_variable_any m_opened;
    bool m_isClosed = false;
};

} // namespace model
