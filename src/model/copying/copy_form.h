// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/selection_writer.h"

#include <cstdint>
#include <memory>

namespace model
{

/// The forms in which cells can be copied.
enum class CopyForm : std::uint8_t {
    Text,          ///< as the table shows them, columns apart by tabs
    TextWithNames, ///< the same below a line of column names
    CypherLiteral,
    Json,
    Csv,
    Tsv,
    Markdown,
    CypherCreate, ///< of the nodes and relationships among the cells
    CypherMerge,  ///< likewise
    ElementIds,   ///< likewise
};

std::unique_ptr<SelectionWriter> makeSelectionWriter(CopyForm form);

} // namespace model
