// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/property_values.h"

#include "driver/value/structures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace model
{

namespace
{

constexpr std::size_t kStopCheckMask = 0xFF;
constexpr std::size_t kSampledNodes = 400;
constexpr std::size_t kMostKeys = 40;
constexpr std::int64_t kWgs84 = 4326;
constexpr std::int64_t kWgs84InSpace = 4979;
constexpr double kFarthestLatitude = 85.0511;
constexpr double kSecondsPerDay = 86400;

std::optional<bolt::NodeView> nodeView(const Graph &graph, NodeIndex node)
{
    const auto *wire = reinterpret_cast<const std::uint8_t *>(graph.wire(node));
    return wire == nullptr ? std::nullopt : bolt::NodeView::from(bolt::ValueView::fromWire(wire));
}

std::optional<double> instant(const bolt::ValueView &value)
{
    const auto seconds = [](const auto &time) {
        return static_cast<double>(time.seconds) + static_cast<double>(time.nanoseconds) * 1e-9;
    };
    if (const auto date = bolt::dateFrom(value)) {
        return static_cast<double>(date->days) * kSecondsPerDay;
    }
    if (const auto time = bolt::dateTimeFrom(value)) {
        return seconds(*time);
    }
    if (const auto time = bolt::dateTimeZoneIdFrom(value)) {
        return seconds(*time);
    }
    if (const auto time = bolt::localDateTimeFrom(value)) {
        return seconds(*time);
    }
    return std::nullopt;
}

std::optional<double> numberOf(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Integer:
        return static_cast<double>(value.asInteger());
    case bolt::Kind::Float:
        return std::isfinite(value.asFloat()) ? std::optional(value.asFloat()) : std::nullopt;
    case bolt::Kind::Boolean:
        return value.asBoolean() ? 1 : 0;
    case bolt::Kind::Structure:
        return instant(value);
    default:
        return std::nullopt;
    }
}

std::optional<LayoutValue> placeOf(const bolt::Point &point)
{
    const double x = point.coordinates[0];
    const double y = point.coordinates[1];
    if (!std::isfinite(x) || !std::isfinite(y)) {
        return std::nullopt;
    }
    if (point.srid != kWgs84 && point.srid != kWgs84InSpace) {
        return LayoutValue{x, y};
    }
    constexpr double kRadian = std::numbers::pi / 180;
    const double latitude = std::clamp(y, -kFarthestLatitude, kFarthestLatitude) * kRadian;
    return LayoutValue{x * kRadian, std::log(std::tan(std::numbers::pi / 4 + latitude / 2))};
}

std::optional<LayoutValue> valueOf(const bolt::NodeView &node, const PlacingKeys &keys)
{
    std::optional<double> x;
    std::optional<double> y;
    for (const bolt::BoltMap::Entry &entry : node.properties) {
        if (entry.key == keys.x) {
            if (const auto point = bolt::pointFrom(entry.value); point && keys.y.empty()) {
                return placeOf(*point);
            }
            x = numberOf(entry.value);
        }
        if (!keys.y.empty() && entry.key == keys.y) {
            y = numberOf(entry.value);
        }
    }
    if (!x || (!keys.y.empty() && !y)) {
        return std::nullopt;
    }
    return LayoutValue{*x, y.value_or(0)};
}

std::vector<std::string> mostUsed(const std::map<std::string, int, std::less<>> &uses)
{
    std::vector<std::pair<std::string, int>> sorted(uses.begin(), uses.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    sorted.resize(std::min(sorted.size(), kMostKeys));
    std::vector<std::string> keys;
    for (auto &entry : sorted) {
        keys.push_back(std::move(entry.first));
    }
    return keys;
}

} // namespace

LayoutValues propertyValues(const Graph &graph, std::size_t nodeCount, const PlacingKeys &keys,
                            const std::stop_token &stop)
{
    LayoutValues values(nodeCount);
    for (std::uint32_t node = 0; node < nodeCount; ++node) {
        if ((node & kStopCheckMask) == 0 && stop.stop_requested()) {
            break;
        }
        if (const auto view = nodeView(graph, NodeIndex{node})) {
            values[node] = valueOf(*view, keys);
        }
    }
    return values;
}

PlacingProperties placingProperties(const Graph &graph, std::size_t nodeCount)
{
    std::map<std::string, int, std::less<>> points;
    std::map<std::string, int, std::less<>> numbers;
    const auto count = [](auto &uses, std::string_view key) {
        const auto found = uses.find(key);
        if (found != uses.end()) {
            ++found->second;
        } else if (uses.size() < 1000) {
            uses.emplace(key, 1);
        }
    };
    const std::size_t step = std::max<std::size_t>(1, nodeCount / kSampledNodes);
    for (std::size_t node = 0; node < nodeCount; node += step) {
        const auto view = nodeView(graph, NodeIndex{static_cast<std::uint32_t>(node)});
        if (!view) {
            continue;
        }
        for (const bolt::BoltMap::Entry &entry : view->properties) {
            if (bolt::pointFrom(entry.value)) {
                count(points, entry.key);
            } else if (numberOf(entry.value)) {
                count(numbers, entry.key);
            }
        }
    }
    return {mostUsed(points), mostUsed(numbers)};
}

} // namespace model
