// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"
#include "model/graph/graph.h"

#include <optional>
#include <string_view>

namespace model
{

/// The value of an element's property; none when it has none, or when the element is not in the
/// result (a placeholder, a group). Decodes the element's bytes: valid while the graph is. Any thread.
std::optional<bolt::ValueView> propertyOf(const Graph &graph, NodeIndex node, std::string_view key);
std::optional<bolt::ValueView> propertyOf(const Graph &graph, EdgeIndex edge, std::string_view key);

/// All properties; none when the element is not in the result.
std::optional<bolt::BoltMap> propertiesOf(const Graph &graph, NodeIndex node);
std::optional<bolt::BoltMap> propertiesOf(const Graph &graph, EdgeIndex edge);

/// The number in an integer or a finite float; none in anything else.
std::optional<double> numberIn(const bolt::ValueView &value);

} // namespace model
