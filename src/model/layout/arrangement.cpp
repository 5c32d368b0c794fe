// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/arrangement.h"

#include "model/layout/circle_layouts.h"
#include "model/layout/component_packing.h"
#include "model/layout/layered_layout.h"
#include "model/layout/value_layouts.h"

#include <utility>

namespace model
{

namespace
{

// What each component needs of the task, with the component's own numbers.
std::vector<LayoutPart> splitTask(const LayoutTask &task, const Components &components)
{
    std::vector<LayoutPart> parts;
    parts.reserve(components.graphs.size());
    std::vector<std::uint32_t> partOfSlot(components.nodeOfSlot.size());
    for (std::uint32_t part = 0; part < components.graphs.size(); ++part) {
        parts.push_back({components.graphs[part], task.settings, {}, {}, {}});
        for (std::uint32_t slot = components.begins[part]; slot < components.begins[part + 1];
             ++slot) {
            partOfSlot[slot] = part;
            parts.back().radii.push_back(task.radius(components.nodeOfSlot[slot]));
        }
    }
    for (const LayoutEdge &edge : task.edges) {
        const std::uint32_t slot = components.slotOfNode[edge.a];
        const std::uint32_t begin = components.begins[partOfSlot[slot]];
        parts[partOfSlot[slot]].edges.push_back(
            {slot - begin, components.slotOfNode[edge.b] - begin, edge.weight});
    }
    std::vector<char> isRoot(task.nodeCount, 0);
    for (const std::uint32_t root : task.roots) {
        if (root < task.nodeCount && std::exchange(isRoot[root], char{1}) == 0) {
            const std::uint32_t slot = components.slotOfNode[root];
            const std::uint32_t part = partOfSlot[slot];
            parts[part].roots.push_back(slot - components.begins[part]);
        }
    }
    return parts;
}

std::vector<PointF> placePart(const LayoutPart &part, LayoutKind kind, const std::stop_token &stop)
{
    switch (kind) {
    case LayoutKind::Layered:
        return layeredLayout(part, stop);
    case LayoutKind::Radial:
        return radialLayout(part);
    default:
        return circularLayout(part);
    }
}

std::vector<PointF> placeParts(const LayoutTask &task, const Components &components,
                               const std::stop_token &stop)
{
    std::vector<std::vector<PointF>> placed;
    for (const LayoutPart &part : splitTask(task, components)) {
        if (stop.stop_requested()) {
            return {};
        }
        placed.push_back(placePart(part, task.kind, stop));
    }
    const std::vector<PointF> origins = packComponents(placed, task.settings);
    std::vector<PointF> points(task.nodeCount);
    for (std::size_t part = 0; part < placed.size(); ++part) {
        for (std::size_t i = 0; i < placed[part].size(); ++i) {
            points[components.nodeOfSlot[components.begins[part] + i]] =
                placed[part][i] + origins[part];
        }
    }
    return points;
}

std::vector<PointF> placeByKind(const LayoutTask &task, const Components &components,
                                const std::stop_token &stop)
{
    const auto values = [&] { return task.values ? task.values(stop) : LayoutValues(); };
    switch (task.kind) {
    case LayoutKind::Grid:
        return gridLayout(task);
    case LayoutKind::Coordinates:
        return coordinateLayout(task, values(), stop);
    case LayoutKind::Property:
        return propertyLayout(task, values());
    default:
        return placeParts(task, components, stop);
    }
}

} // namespace

std::vector<PointF> arrange(const LayoutTask &task, const Components &components,
                            const std::stop_token &stop)
{
    std::vector<PointF> points = placeByKind(task, components, stop);
    return stop.stop_requested() ? std::vector<PointF>() : points;
}

} // namespace model
