// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace model
{

/// What a file holds otherwise than the result does.
enum class ExportLoss : std::uint8_t {
    IntegerAsText,   ///< a spreadsheet's numbers are exact up to 2^53 only
    FloatRounded,    ///< to the sixteen digits that a spreadsheet's file has
    EmptyTextBlank,  ///< a spreadsheet cannot tell it from null
    TextCut,         ///< longer than a spreadsheet's cell may be
    ColumnLeftOut,   ///< past a spreadsheet's last column
    FurtherSheet,    ///< the rows go on there
    CharacterLost,   ///< XML, or DOT, has no way to write it
    ValueLeftOut,    ///< a value that is not a part of the graph, in a format for graphs
    PropertyLeftOut, ///< it has no Cypher literal
    NodeUnknown,     ///< the end of a relationship that the result does not have: its id alone
};

struct ExportRemark {
    ExportLoss loss;
    std::uint64_t count;
};

/// Counts losses by kind.
class LossCounter
{
public:
    void add(ExportLoss loss, std::uint64_t count = 1) { at(loss) += count; }
    /// Those that happened, in the order of the enumeration.
    std::vector<ExportRemark> remarks() const
    {
        std::vector<ExportRemark> found;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            if (m_counts[i] > 0)
                found.push_back({static_cast<ExportLoss>(i), m_counts[i]});
        }
        return found;
    }

private:
    static constexpr std::size_t kLosses = static_cast<std::size_t>(ExportLoss::NodeUnknown) + 1;

    std::uint64_t &at(ExportLoss loss) { return m_counts[static_cast<std::size_t>(loss)]; }

    std::array<std::uint64_t, kLosses> m_counts{};
};

} // namespace model
