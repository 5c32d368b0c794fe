// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace model
{

/// What is selected, before its values are looked at.
struct SelectionShape {
    std::vector<std::string> columns; ///< names, which may repeat
    std::uint64_t rows = 0;

    bool isOneCell() const { return rows == 1 && columns.size() == 1; }
};

/// Turns selected cells into text of one form: begin() once, row() for each row, end() once. Each
/// appends UTF-8 to `out`. Belongs to one thread at a time; the values outlive it.
class SelectionWriter
{
public:
    virtual ~SelectionWriter() = default;

    virtual void begin(const SelectionShape &shape, std::string &out) = 0;
    /// `values` has one item a column, null where the row has no selected cell.
    virtual void row(const bolt::BoltList &values, std::string &out) = 0;
    virtual void end(std::string &out) = 0;

    /// Values, or properties of nodes and relationships, that the form cannot say.
    virtual std::uint64_t leftOut() const { return 0; }
};

} // namespace model
