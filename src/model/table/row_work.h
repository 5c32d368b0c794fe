// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <thread>

namespace model
{

/// Told the share that is done, 0 to 100, never more often than it changes.
using RowProgress = std::function<void(int percent)>;

/// A long work over rows, shared among a few threads: counts its steps, reports the share that is
/// done on the thread that made it, and says when to stop. Used by the thread that made it; count() and
/// advance() by all that share.
class RowWork
{
public:
    /// Rows between two looks at the stop token.
    static constexpr std::size_t kStep = 2048;

    RowWork(std::size_t totalSteps, const std::stop_token &stopToken, const RowProgress &progress);

    /// `count` more are done.
    void count(std::size_t count);
    /// The same; false: stop.
    [[nodiscard]] bool advance(std::size_t count)
    {
        this->count(count);
        return !m_stopToken.stop_requested();
    }
    /// For each row of a part, where one may take long; false: stop.
    [[nodiscard]] bool passRow(std::size_t row)
    {
        if (row % kStep == 0)
            count(kStep);
        return !m_stopToken.stop_requested();
    }

    /// A piece of `count` things to do. `part` counts from 0; false: it has been stopped.
    using Part = std::function<bool(std::size_t part, std::size_t begin, std::size_t end)>;
    /// How many threads share work of this size.
    static std::size_t partCount(std::size_t count);
    /// Runs partCount(count) parts that together are [0, count), the first on this thread. False
    /// when one has been stopped.
    bool share(std::size_t count, const Part &work);

private:
    std::size_t m_total;
    const std::stop_token &m_stopToken;
    const RowProgress &m_progress;
    const std::thread::id m_owner;
    int m_percent = 0; ///< the owner's
    std::atomic<std::size_t> m_done{0};
};

} // namespace model
