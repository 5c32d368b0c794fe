// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/query/result_handle.h"
#include "model/table/cell_selection.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

/// Between the cells of a table and the elements of a graph.
namespace model
{

/// The nodes, relationships and paths in the selected cells, in a graph that keeps the result alive.
/// For a worker; null when stopped.
std::shared_ptr<const Graph> elementsIn(const CellSelection &cells,
                                        const std::stop_token &stop = {});

/// The rows of a result that hold these values, ascending, each once; values that lie elsewhere are
/// left out. A value is where an element was first seen: see Graph::wire(). Costs a search in each
/// block of rows, not the reading of rows.
std::vector<std::uint64_t> rowsHolding(const bolt::ResultSet &result,
                                       std::span<const std::byte *const> values);

} // namespace model
