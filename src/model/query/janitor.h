// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace model
{

/// A thread of the process that takes over what would make others wait: freeing the memory of
/// closed results, and waiting for I/O threads that are ending. When it has been idle for a moment
/// it gives the segments that are cached for the next result back to the system.
/// Any thread may post; everything posted is done before the process ends.
class Janitor
{
public:
    static Janitor &instance();
    ~Janitor();

    void post(std::function<void()> task);

    /// Tasks done so far, for tests.
    std::size_t doneCount() const;

private:
    Janitor();
    void work();

    mutable std::mutex m_mutex; ///< guards m_tasks, m_done and m_isEnding
    std::condition_variable m_wake;
    std::vector<std::function<void()>> m_tasks;
    std::size_t m_done = 0;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace model
