// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/style/style_sheet.h"

#include <QStringList>

#include <cstddef>

namespace model
{

/// The names of properties that elements with these labels or of this type have, the most frequent
/// first; found by looking at no more than `sample` of them, spread over the graph. Any thread.
QStringList propertyNames(const Graph &graph, StyledKind kind, const QStringList &classes,
                          std::size_t sample = 400);

} // namespace model
