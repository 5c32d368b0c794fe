// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/selection_writer.h"

namespace model
{

enum class Notation : std::uint8_t {
    Cypher, ///< literals (cypher_literal.h)
    Json,   ///< as the JSON export has values (json_text.h)
};

/// Cells as one value: a single cell is its value, cells of one column are a list, those of one row
/// a map by column names, a table is a list of maps. Of a name that repeats, the later ones become
/// "name (2)", "name (3)" … What has no literal in Cypher is null there, and counts as left out.
class NestedWriter : public SelectionWriter
{
public:
    explicit NestedWriter(Notation notation);

    void begin(const SelectionShape &shape, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    void end(std::string &out) override;
    std::uint64_t leftOut() const override { return m_leftOut; }

private:
    void appendCell(std::string &out, const bolt::ValueView &value);

    Notation m_notation;
    std::vector<std::string> m_keys; ///< each with what stands around it; empty: no maps
    bool m_isList = false;
    bool m_isFirstRow = true;
    std::uint64_t m_leftOut = 0;
};

} // namespace model
