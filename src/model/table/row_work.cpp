// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_work.h"

#include <algorithm>
#include <vector>

namespace model
{

namespace
{

/// Less than this is done before another thread has begun.
constexpr std::size_t kLeastPart = 16'384;
constexpr std::size_t kMostParts = 8;

} // namespace

RowWork::RowWork(std::size_t totalSteps, const std::stop_token &stopToken,
                 const RowProgress &progress)
    : m_total(std::max<std::size_t>(totalSteps, 1))
    , m_stopToken(stopToken)
    , m_progress(progress)
    , m_owner(std::this_thread::get_id())
{
}

void RowWork::count(std::size_t count)
{
    const std::size_t done = m_done.fetch_add(count, std::memory_order_relaxed) + count;
    if (!m_progress || std::this_thread::get_id() != m_owner)
        return;
    const int percent = static_cast<int>(std::min(done, m_total) * 100 / m_total);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_progress(percent);
}

std::size_t RowWork::partCount(std::size_t count)
{
    const std::size_t processors =
        std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostParts);
    return std::clamp<std::size_t>(count / kLeastPart, 1, processors);
}

bool RowWork::share(std::size_t count, const Part &work)
{
    const std::size_t parts = partCount(count);
    std::atomic<bool> isWhole = true;
    const auto run = [&](std::size_t part) {
        if (!work(part, count * part / parts, count * (part + 1) / parts))
            isWhole = false;
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t part = 1; part < parts; ++part)
            others.emplace_back(run, part);
        run(0);
    }
    return isWhole;
}

} // namespace model
