// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace model
{

/// What can be computed about a graph's nodes.
enum class Metric : std::uint8_t { Degree, PageRank, Betweenness, Component, Community };

inline constexpr std::array<Metric, 5> kMetrics{
    Metric::Degree, Metric::PageRank, Metric::Betweenness, Metric::Component, Metric::Community};

/// As style sheets name it: "degree", "pagerank", ….
QString metricId(Metric metric);
/// Components and communities are numbers of groups, not amounts.
bool isGrouping(Metric metric);

/// A value of a metric for each node of one graph, in the order of its nodes.
using MetricColumn = std::vector<double>;

/// The metrics of one graph that have been computed, by their id. A cheap value.
using NodeMetrics = std::map<QString, std::shared_ptr<const MetricColumn>>;

} // namespace model
