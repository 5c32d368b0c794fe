// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace model
{

/// A sealed graph of the nodes and relationships that are marked, which keeps the first alive, and its
/// numbers of labels and types; null when stopped. The ends of marked relationships are marked, too.
std::shared_ptr<const Graph> copyPart(const std::shared_ptr<const Graph> &graph,
                                      const std::vector<bool> &nodes,
                                      const std::vector<bool> &edges,
                                      const std::stop_token &stop = {});

} // namespace model
