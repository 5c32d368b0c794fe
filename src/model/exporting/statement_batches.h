// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace model
{

/// Gathers the rows of UNWIND statements by what they are to do, so that elements of one kind share
/// statements however they alternate in the records. Gives a batch out when it has enough rows, and
/// the largest when all together hold too much. Belongs to one writer.
class StatementBatches
{
public:
    static constexpr std::size_t kRows = 100;
    static constexpr std::size_t kBytes = std::size_t{4} << 20;

    /// Takes a batch: the clauses after UNWIND, and the rows between the brackets of the list.
    using Taker = std::function<void(const std::string &clauses, std::string_view rows)>;

    void add(const std::string &clauses, std::string_view row, const Taker &take);
    void takeAll(const Taker &take);

private:
    struct Batch {
        std::string rows;
        std::size_t count = 0;
    };
    using Batches = std::map<std::string, Batch>;

    void give(Batches::iterator batch, const Taker &take);

    Batches m_batches; ///< by clauses
    std::size_t m_bytes = 0;
};

} // namespace model
