// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/metrics/node_metrics.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace model
{

/// A metric of a graph's nodes, or why there is none.
struct ComputedMetric {
    enum class State : std::uint8_t {
        Whole,
        Estimated, ///< betweenness of a large graph, from the paths of a sample of nodes
        Stopped,
        Failed ///< memory did not suffice
    };

    State state = State::Failed;
    std::shared_ptr<const MetricColumn> column; ///< null when stopped or failed
    std::size_t sample = 0;                     ///< of nodes, when estimated
};

/// Degree counts relationships (a loop twice); PageRank follows their direction (damping 0.85, the sum
/// is 1); betweenness, components and communities (Louvain) take them as undirected. Components and
/// communities are numbered from 1, the largest first. `progress` takes 0 to 1 on the caller's thread.
/// The same graph gives the same values (PageRank up to rounding). For a worker: one metric at a time is computed in the whole
/// program.
ComputedMetric computeMetric(const Graph &graph, Metric metric, const std::stop_token &stop = {},
                             const std::function<void(double)> &progress = {});

} // namespace model
