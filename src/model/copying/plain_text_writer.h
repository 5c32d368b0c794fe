// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/selection_writer.h"

namespace model
{

enum class ColumnNames : std::uint8_t { Without, With };

/// Cells as people read them (value_text.h), whole, for a spreadsheet or a message: columns apart by
/// tabs, null empty. A text with a tab, a quote or a line break goes between quotes, as spreadsheets
/// read it back; a single cell is its value alone.
class PlainTextWriter : public SelectionWriter
{
public:
    explicit PlainTextWriter(ColumnNames names);

    void begin(const SelectionShape &shape, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    void end(std::string &out) override;

private:
    ColumnNames m_names;
    bool m_isValueAlone = false;
    std::string m_cell; ///< on its way to the quotes
};

} // namespace model
