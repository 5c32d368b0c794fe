// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/session/result_set.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace model
{

/// What an I/O thread tells a writing thread about a result, in order: its columns, batches of its
/// rows, how it ended. Any thread. That it does not grow is the sender's business.
class BatchQueue
{
public:
    using Columns = std::vector<std::string>;
    using Batch = std::shared_ptr<const bolt::ResultSet>;
    struct Whole {
        std::uint64_t rows; ///< that the server has sent
    };
    using Item = std::variant<Columns, Batch, Whole, bolt::Error>;

    void push(Item item);
    /// Waits for the next; nothing when `stop` came.
    std::optional<Item> pop(const std::stop_token &stop);

private:
    std::mutex m_mutex; ///< guards m_items
    std::condition_variable_any m_arrived;
    std::deque<Item> m_items;
};

} // namespace model
