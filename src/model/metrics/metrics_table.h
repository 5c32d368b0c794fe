// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/metrics/compute_metric.h"
#include "model/query/result_handle.h"

#include <map>
#include <stop_token>

namespace model
{

/// The metrics of one graph that have been computed, or why there are none.
using ComputedMetrics = std::map<Metric, ComputedMetric>;

/// The nodes of a graph and their metrics as a result, so that they can be shown, sorted, filtered and
/// written like one. A row for each node, in the order of the nodes: "node" (its caption), "labels"
/// (joined by ":"), a column for each metric that there is, and "elementId". An estimated metric says so
/// in its column's name. Null when stopped or when memory does not suffice. Any thread.
ResultHandle metricsTable(const Graph &graph, const ComputedMetrics &metrics,
                          const std::stop_token &stop = {});

} // namespace model
