// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/property_names.h"

#include "driver/value/structures.h"
#include "model/graph/element_properties.h"

#include <algorithm>
#include <map>
#include <string>

namespace model
{

namespace
{

constexpr std::size_t kMostNames = 200;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasClasses(const Graph &graph, NodeIndex node, const QStringList &classes)
{
    const auto labels = graph.labels(node);
    return std::all_of(classes.begin(), classes.end(), [&graph, labels](const QString &name) {
        return name == QLatin1String("*") ||
               std::any_of(labels.begin(), labels.end(), [&graph, &name](LabelId label) {
                   return fromUtf8(graph.labelName(label)) == name;
               });
    });
}

bool hasClasses(const Graph &graph, EdgeIndex edge, const QStringList &classes)
{
    const QString type = fromUtf8(graph.typeName(graph.type(edge)));
    return std::all_of(classes.begin(), classes.end(), [&type](const QString &name) {
        return name == QLatin1String("*") || name == type;
    });
}

using Counts = std::map<std::string, std::size_t, std::less<>>;

// Steps over the graph so that no more than so many elements are decoded, nor ten times as many seen.
template <typename Index>
Counts countNames(const Graph &graph, std::size_t elements, const QStringList &classes,
                  std::size_t sample)
{
    Counts counts;
    const std::size_t step = std::max<std::size_t>(1, elements / (sample * 10));
    std::size_t decoded = 0;
    for (std::size_t i = 0; i < elements && decoded < sample; i += step) {
        const Index element{static_cast<std::uint32_t>(i)};
        if (!hasClasses(graph, element, classes))
            continue;
        const auto properties = propertiesOf(graph, element);
        if (!properties)
            continue;
        ++decoded;
        for (const bolt::BoltMap::Entry &entry : *properties)
            ++counts[std::string(entry.key)];
    }
    return counts;
}

} // namespace

QStringList propertyNames(const Graph &graph, StyledKind kind, const QStringList &classes,
                          std::size_t sample)
{
    const Counts counts = kind == StyledKind::Node
                              ? countNames<NodeIndex>(graph, graph.nodeCount(), classes, sample)
                              : countNames<EdgeIndex>(graph, graph.edgeCount(), classes, sample);
    std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList names;
    for (const auto &[name, count] : order) {
        if (names.size() < static_cast<qsizetype>(kMostNames))
            names.append(fromUtf8(name));
    }
    return names;
}

} // namespace model
