// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/value_layouts.h"

#include "model/layout/layout_part.h"
#include "model/layout/overlap_removal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>
#include <set>

namespace model
{

namespace
{

// Drawn area over what the nodes themselves need, so that few overlap.
constexpr double kSpareArea = 3;
constexpr double kSpareWidth = 2;

struct Sorted {
    std::vector<std::uint32_t> placed; // with a finite value
    std::vector<std::uint32_t> others;
};

Sorted sortByValue(const LayoutTask &task, const LayoutValues &values)
{
    Sorted sorted;
    for (std::uint32_t node = 0; node < task.nodeCount; ++node) {
        const bool isPlaced = node < values.size() && values[node] &&
                              std::isfinite(values[node]->x) && std::isfinite(values[node]->y);
        (isPlaced ? sorted.placed : sorted.others).push_back(node);
    }
    return sorted;
}

float cellWidth(const LayoutTask &task)
{
    float largest = 0;
    for (std::uint32_t node = 0; node < task.nodeCount; ++node) {
        largest = std::max(largest, task.radius(node));
    }
    return 2 * largest + kNodeGap;
}

// Of the grid in which so many cells fill the aspect ratio.
std::size_t columnsFor(std::size_t cells, float aspectRatio)
{
    const double side = std::sqrt(static_cast<double>(cells) * static_cast<double>(aspectRatio));
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(side)));
}

// In rows that begin at the top left corner.
void placeInRows(const std::vector<std::uint32_t> &nodes, PointF corner, std::size_t columns,
                 float cell, std::vector<PointF> &points)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        points[nodes[i]] = corner + PointF{static_cast<float>(i % columns) * cell,
                                           static_cast<float>(i / columns) * cell};
    }
}

void placeOthersBelow(const Sorted &sorted, const LayoutTask &task, std::vector<PointF> &points)
{
    const float cell = cellWidth(task);
    const std::size_t columns = columnsFor(sorted.others.size(), task.settings.aspectRatio * 3);
    PointF corner{-static_cast<float>(columns - 1) * cell / 2, 0};
    for (const std::uint32_t node : sorted.placed) {
        corner.y = std::max(corner.y, points[node].y + 2 * cell);
    }
    placeInRows(sorted.others, corner, columns, cell, points);
}

// From a value to its place. Halves, because the difference of two finite numbers may not be finite.
class Axis
{
public:
    void add(double value)
    {
        m_least = std::min(m_least, value / 2);
        m_most = std::max(m_most, value / 2);
    }
    double width() const { return m_most - m_least; }
    /// From -0.5 to 0.5, 0 where all are the same.
    double share(double value) const
    {
        return width() > 0 ? (value / 2 - m_least) / width() - 0.5 : 0;
    }

private:
    double m_least = std::numeric_limits<double>::infinity();
    double m_most = -std::numeric_limits<double>::infinity();
};

// The row for each value of a rising series so that no two of one row are nearer than one: the row
// nearest the middle, which is 0.
class Stacking
{
public:
    int rowFor(double x)
    {
        while (!m_busy.empty() && m_busy.top().first <= x) {
            m_free.insert(m_busy.top().second);
            m_busy.pop();
        }
        if (m_free.empty()) {
            m_free.insert(m_rows++);
        }
        const int row = *m_free.begin();
        m_free.erase(m_free.begin());
        m_busy.emplace(x + 1, row);
        // 0, 1, 2, 3, … are 0, -1, 1, -2, …
        return row % 2 == 0 ? row / 2 : -(row + 1) / 2;
    }

private:
    using Busy = std::pair<double, int>; // until where, and which row

    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> m_busy;
    std::set<int> m_free;
    int m_rows = 0;
};

} // namespace

std::vector<PointF> gridLayout(const LayoutTask &task)
{
    std::vector<PointF> points(task.nodeCount);
    std::vector<std::uint32_t> nodes(task.nodeCount);
    std::iota(nodes.begin(), nodes.end(), 0U);
    const std::size_t columns = columnsFor(task.nodeCount, task.settings.aspectRatio);
    const float cell = std::max(cellWidth(task), task.settings.nodeSpacing);
    placeInRows(nodes, {}, columns, cell, points);
    return points;
}

std::vector<PointF> coordinateLayout(const LayoutTask &task, const LayoutValues &values,
                                     const std::stop_token &stop)
{
    const Sorted sorted = sortByValue(task, values);
    Axis xs;
    Axis ys;
    for (const std::uint32_t node : sorted.placed) {
        xs.add(values[node]->x);
        ys.add(values[node]->y);
    }
    std::vector<PointF> points(task.nodeCount);
    const double wider = std::max(xs.width(), ys.width());
    if (!sorted.placed.empty() && wider > 0) {
        // A map that is hardly more than a line is not enlarged beyond all bounds.
        const double area = std::max(xs.width() / wider, 0.05) * std::max(ys.width() / wider, 0.05);
        const double cells = kSpareArea * static_cast<double>(sorted.placed.size());
        const double scale = double{cellWidth(task)} * std::sqrt(cells / area);
        for (const std::uint32_t node : sorted.placed) {
            const double x = xs.share(values[node]->x) * (xs.width() / wider) * scale;
            const double y = ys.share(values[node]->y) * (ys.width() / wider) * scale;
            points[node] = {static_cast<float>(x), static_cast<float>(-y)};
        }
    }
    std::vector<PointF> placed;
    std::vector<float> radii;
    for (const std::uint32_t node : sorted.placed) {
        placed.push_back(points[node]);
        radii.push_back(task.radius(node));
    }
    removeOverlaps(placed, {radii, kNodeGap / 2, {}}, stop);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        points[sorted.placed[i]] = placed[i];
    }
    placeOthersBelow(sorted, task, points);
    return points;
}

std::vector<PointF> propertyLayout(const LayoutTask &task, const LayoutValues &values)
{
    Sorted sorted = sortByValue(task, values);
    std::stable_sort(
        sorted.placed.begin(), sorted.placed.end(),
        [&values](std::uint32_t a, std::uint32_t b) { return values[a]->x < values[b]->x; });
    Axis axis;
    for (const std::uint32_t node : sorted.placed) {
        axis.add(values[node]->x);
    }
    const float cell = cellWidth(task);
    const double cells = kSpareWidth * static_cast<double>(columnsFor(sorted.placed.size(),
                                                                      task.settings.aspectRatio));
    std::vector<PointF> points(task.nodeCount);
    Stacking stacking;
    for (const std::uint32_t node : sorted.placed) {
        const double x = axis.share(values[node]->x) * cells;
        const int row = stacking.rowFor(x);
        points[node] = {static_cast<float>(x * double{cell}), static_cast<float>(row) * cell};
    }
    placeOthersBelow(sorted, task, points);
    return points;
}

} // namespace model
