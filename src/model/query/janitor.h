// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace model
{

/// A thread of the process that takes over what would make others wait: freeing the memory of
/// closed results, and waiting for I/O threads that are ending. When it has been idle for a moment
/// it gives the segments that are cached for the next result back to the system.
/// Any thread may post; everything posted is done before the process ends, and before the application
/// object goes, which sockets need until they are closed.
class Janitor
{
public:
    static Janitor &instance();
    ~Janitor();

    void post(std::function<void()> task);
    /// Waits until everything posted is done.
    void finish();

private:
    Janitor();
    void work();

    std::mutex m_mutex; ///< guards m_tasks, m_isWorking and m_isEnding
    std::condition_variable m_wake;
    std::condition_variable m_rest;
    std::vector<std::function<void()>> m_tasks;
    bool m_isWorking = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace model
