// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metrics/compute_metric.h"

#include "model/metrics/igraph_run.h"

#include <algorithm>
#include <numeric>

namespace model
{

namespace
{

using State = ComputedMetric::State;

constexpr double kDamping = 0.85;
/// Steps over relationships that betweenness may take: some ten seconds. Each node whose paths are
/// followed costs as many as there are nodes and relationships.
constexpr double kBetweennessSteps = 1e9;

State stateOf(igraph_error_t error)
{
    return error == IGRAPH_SUCCESS       ? State::Whole
           : error == IGRAPH_INTERRUPTED ? State::Stopped
                                         : State::Failed;
}

MetricColumn columnOf(const IgraphVector &values, double factor)
{
    MetricColumn column(static_cast<std::size_t>(values.size()));
    for (std::size_t i = 0; i < column.size(); ++i)
        column[i] = factor * values.at(static_cast<igraph_integer_t>(i));
    return column;
}

/// Numbers groups from 1, the largest first, ties by their first node.
MetricColumn columnOf(IgraphIntVector &membership)
{
    const auto count = static_cast<std::size_t>(membership.size());
    std::vector<std::size_t> sizes;
    std::vector<std::size_t> of(count);
    for (std::size_t i = 0; i < count; ++i) {
        of[i] = static_cast<std::size_t>(membership.at(static_cast<igraph_integer_t>(i)));
        sizes.resize(std::max(sizes.size(), of[i] + 1));
        ++sizes[of[i]];
    }
    std::vector<std::size_t> first(sizes.size(), count);
    for (std::size_t i = count; i-- > 0;)
        first[of[i]] = i;
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : first[a] < first[b];
    });
    std::vector<double> numbers(sizes.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        numbers[order[place]] = static_cast<double>(place + 1);
    MetricColumn column(count);
    for (std::size_t i = 0; i < count; ++i)
        column[i] = numbers[of[i]];
    return column;
}

ComputedMetric finished(State state, MetricColumn column)
{
    return {state, std::make_shared<const MetricColumn>(std::move(column)), 0};
}

ComputedMetric degree(const Graph &graph)
{
    MetricColumn column(graph.nodeCount());
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i) {
        ++column[number(graph.source(EdgeIndex{i}))];
        ++column[number(graph.target(EdgeIndex{i}))];
    }
    return finished(State::Whole, std::move(column));
}

ComputedMetric pageRank(const Graph &graph)
{
    const IgraphGraph form(graph, EdgeSense::Directed);
    IgraphVector values;
    if (!form.isMade() || !values.isOk())
        return {};
    const State state =
        stateOf(igraph_pagerank(form.get(), IGRAPH_PAGERANK_ALGO_PRPACK, values.get(), nullptr,
                                igraph_vss_all(), IGRAPH_DIRECTED, kDamping, nullptr, nullptr));
    if (state != State::Whole)
        return {state, nullptr, 0};
    return finished(state, columnOf(values, 1));
}

ComputedMetric betweenness(const Graph &graph)
{
    const IgraphGraph form(graph, EdgeSense::Undirected);
    IgraphVector values;
    IgraphIntVector sources;
    if (!form.isMade() || !values.isOk() || !sources.isOk())
        return {};
    const auto nodes = static_cast<igraph_integer_t>(graph.nodeCount());
    const double cost = static_cast<double>(graph.nodeCount() + graph.edgeCount());
    const auto affordable = static_cast<igraph_integer_t>(kBetweennessSteps / cost);
    if (affordable >= nodes) {
        const State state = stateOf(igraph_betweenness(form.get(), values.get(), igraph_vss_all(),
                                                       IGRAPH_UNDIRECTED, nullptr));
        return state == State::Whole ? finished(state, columnOf(values, 1))
                                     : ComputedMetric{state, nullptr, 0};
    }
    // Spread over the graph's order, which puts nodes of a kind together.
    const igraph_integer_t sample = std::max<igraph_integer_t>(affordable, 1);
    if (igraph_vector_int_resize(sources.get(), sample) != IGRAPH_SUCCESS)
        return {};
    for (igraph_integer_t i = 0; i < sample; ++i)
        sources.at(i) = i * nodes / sample;
    const State state = stateOf(
        igraph_betweenness_subset(form.get(), values.get(), igraph_vss_all(), IGRAPH_UNDIRECTED,
                                  igraph_vss_vector(sources.get()), igraph_vss_all(), nullptr));
    if (state != State::Whole)
        return {state, nullptr, 0};
    ComputedMetric estimate =
        finished(State::Estimated,
                 columnOf(values, static_cast<double>(nodes) / static_cast<double>(sample)));
    estimate.sample = static_cast<std::size_t>(sample);
    return estimate;
}

ComputedMetric grouping(const Graph &graph, Metric metric)
{
    const IgraphGraph form(graph, EdgeSense::Undirected);
    IgraphIntVector membership;
    if (!form.isMade() || !membership.isOk())
        return {};
    const State state =
        stateOf(metric == Metric::Component
                    ? igraph_connected_components(form.get(), membership.get(), nullptr, nullptr,
                                                  IGRAPH_WEAK)
                    : igraph_community_multilevel(form.get(), nullptr, 1, membership.get(), nullptr,
                                                  nullptr));
    if (state != State::Whole)
        return {state, nullptr, 0};
    return finished(state, columnOf(membership));
}

} // namespace

ComputedMetric computeMetric(const Graph &graph, Metric metric, const std::stop_token &stop,
                             const std::function<void(double)> &progress)
{
    if (metric == Metric::Degree || graph.nodeCount() == 0)
        return degree(graph);
    const IgraphRun run(stop, progress);
    if (!run.isEntered())
        return {State::Stopped, nullptr, 0};
    switch (metric) {
    case Metric::PageRank:
        return pageRank(graph);
    case Metric::Betweenness:
        return betweenness(graph);
    default:
        return grouping(graph, metric);
    }
}

} // namespace model
