// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/batch_queue.h"

#include <utility>

namespace model
{

void BatchQueue::push(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
    }
    m_arrived.notify_one();
}

std::optional<BatchQueue::Item> BatchQueue::pop(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait(lock, stop, [this] { return !m_items.empty(); }))
        return std::nullopt;
    Item item = std::move(m_items.front());
    m_items.pop_front();
    return item;
}

} // namespace model
