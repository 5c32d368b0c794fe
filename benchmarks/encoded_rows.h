// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workloads.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bench
{

/// The lists of values of the first rows of a workload, encoded one behind the other.
class EncodedRows
{
public:
    EncodedRows(Workload workload, std::size_t count)
    {
        constexpr std::size_t kRecordHead = 2;
        std::vector<std::uint8_t> message;
        for (std::size_t i = 0; i < count; ++i) {
            message.clear();
            appendRecord(workload, Layout::Bolt5, i, message);
            m_starts.push_back(m_bytes.size());
            m_bytes.insert(m_bytes.end(), message.begin() + kRecordHead, message.end());
        }
        m_starts.push_back(m_bytes.size());
    }

    std::size_t count() const { return m_starts.size() - 1; }
    std::size_t bytes() const { return m_bytes.size(); }
    /// Row `i`, or where the last one ends.
    const std::uint8_t *row(std::size_t i) const { return m_bytes.data() + m_starts[i]; }
    std::size_t rowSize(std::size_t i) const { return m_starts[i + 1] - m_starts[i]; }

private:
    std::vector<std::uint8_t> m_bytes;
    std::vector<std::size_t> m_starts;
};

} // namespace bench
