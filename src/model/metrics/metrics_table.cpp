// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metrics/metrics_table.h"

#include "driver/packstream/writer.h"

#include <string>

namespace model
{

namespace
{

constexpr std::uint32_t kStopCheckMask = 0xFFF;

/// "betweenness (estimated from 512 of 20000 nodes)".
std::string columnName(Metric metric, const ComputedMetric &computed, std::size_t nodes)
{
    std::string name = metricId(metric).toStdString();
    if (computed.state == ComputedMetric::State::Estimated)
        name += " (estimated from " + std::to_string(computed.sample) + " of " +
                std::to_string(nodes) + " nodes)";
    return name;
}

std::string labelsText(const Graph &graph, NodeIndex node)
{
    std::string text;
    for (const LabelId label : graph.labels(node)) {
        text += text.empty() ? "" : ":";
        text += graph.labelName(label);
    }
    return text;
}

/// Whole numbers stand as such.
void writeValue(bolt::PackStreamWriter &out, Metric metric, double value)
{
    if (metric == Metric::Degree || isGrouping(metric))
        out.integer(static_cast<std::int64_t>(value));
    else
        out.floating(value);
}

} // namespace

ResultHandle metricsTable(const Graph &graph, const ComputedMetrics &metrics,
                          const std::stop_token &stop)
{
    std::vector<std::string> fields{"node", "labels"};
    for (const auto &[metric, computed] : metrics) {
        if (computed.column)
            fields.push_back(columnName(metric, computed, graph.nodeCount()));
    }
    fields.emplace_back("elementId");
    auto result = std::make_shared<bolt::ResultSet>(std::move(fields));
    std::vector<std::uint8_t> row;
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested())
            return nullptr;
        row.clear();
        bolt::PackStreamWriter out(row);
        out.list(result->columnCount());
        out.string(graph.captionUtf8(NodeIndex{i}));
        out.string(labelsText(graph, NodeIndex{i}));
        for (const auto &[metric, computed] : metrics) {
            if (computed.column)
                writeValue(out, metric, (*computed.column)[i]);
        }
        out.string(graph.elementId(NodeIndex{i}));
        if (result->records().append(row.data(), row.size()) != bolt::RecordStore::AppendStatus::Ok)
            return nullptr;
        result->records().commitRow(0);
    }
    result->records().seal();
    return makeResultHandle(std::move(result));
}

} // namespace model
