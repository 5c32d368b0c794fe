// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/component_packing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace model
{

namespace
{

// Cells that the packing may look at: bounds its time whatever the sizes are.
constexpr double kMostCells = 150'000;

struct Box {
    PointF centre;
    float width;
    float height;
};

Box boundsOf(const std::vector<PointF> &points, float margin)
{
    PointF least = points.front();
    PointF most = points.front();
    for (const PointF point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    return {(least + most) * 0.5F, most.x - least.x + margin, most.y - least.y + margin};
}

// A board of square cells and the order in which they are tried: by distance from the middle, with
// the horizontal distance shortened by the aspect ratio.
class Board
{
public:
    Board(int columns, int rows, float aspectRatio)
        : m_columns(columns)
        , m_rows(rows)
        , m_taken(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), 0)
        , m_order(m_taken.size())
    {
        std::vector<float> distance(m_taken.size());
        for (std::size_t cell = 0; cell < distance.size(); ++cell) {
            const auto x = static_cast<float>(columnOf(cell) - columns / 2) / aspectRatio;
            const auto y = static_cast<float>(rowOf(cell) - rows / 2);
            distance[cell] = x * x + y * y;
        }
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&distance](auto a, auto b) { return distance[a] < distance[b]; });
    }

    // Takes the first free place for a box of this many cells; the result is its middle, in cells
    // from the middle of the board. Sizes come in falling order, so what was too narrow for the
    // last box is skipped for one of the same size.
    PointF place(int width, int height)
    {
        if (width != m_lastWidth || height != m_lastHeight) {
            m_cursor = 0;
            m_lastWidth = width;
            m_lastHeight = height;
        }
        for (; m_cursor < m_order.size(); ++m_cursor) {
            const int left = columnOf(m_order[m_cursor]) - width / 2;
            const int top = rowOf(m_order[m_cursor]) - height / 2;
            if (isFree(left, top, width, height)) {
                fill(left, top, width, height);
                return {static_cast<float>(left - m_columns / 2) + static_cast<float>(width) / 2,
                        static_cast<float>(top - m_rows / 2) + static_cast<float>(height) / 2};
            }
        }
        return below(width, height);
    }

private:
    int columnOf(std::size_t cell) const
    {
        return static_cast<int>(cell % static_cast<std::size_t>(m_columns));
    }
    int rowOf(std::size_t cell) const
    {
        return static_cast<int>(cell / static_cast<std::size_t>(m_columns));
    }
    char &takenAt(int column, int row)
    {
        return m_taken[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }

    bool isFree(int left, int top, int width, int height)
    {
        if (left < 0 || top < 0 || left + width > m_columns || top + height > m_rows) {
            return false;
        }
        for (int row = top; row < top + height; ++row) {
            for (int column = left; column < left + width; ++column) {
                if (takenAt(column, row) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    void fill(int left, int top, int width, int height)
    {
        for (int row = top; row < top + height; ++row) {
            std::fill_n(&takenAt(left, row), width, char{1});
        }
    }

    // No room on the board: a row of their own underneath it.
    PointF below(int width, int height)
    {
        const float left = m_belowRight;
        m_belowRight += static_cast<float>(width);
        return {left + static_cast<float>(width) / 2,
                static_cast<float>(m_rows) / 2 + static_cast<float>(height) / 2 + 1};
    }

    int m_columns;
    int m_rows;
    std::vector<char> m_taken;
    std::vector<std::uint32_t> m_order;
    std::size_t m_cursor = 0;
    int m_lastWidth = 0;
    int m_lastHeight = 0;
    float m_belowRight = 0;
};

} // namespace

std::vector<PointF> packComponents(const std::vector<std::vector<PointF>> &components,
                                   const LayoutSettings &settings)
{
    std::vector<Box> boxes;
    double area = 0;
    float widest = 0;
    float highest = 0;
    for (const std::vector<PointF> &component : components) {
        const Box box = boundsOf(component, settings.edgeLength * 0.9F);
        area += static_cast<double>(box.width) * box.height;
        widest = std::max(widest, box.width);
        highest = std::max(highest, box.height);
        boxes.push_back(box);
    }
    if (boxes.empty()) {
        return {};
    }
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&boxes](std::size_t a, std::size_t b) {
        return boxes[a].width * boxes[a].height > boxes[b].width * boxes[b].height;
    });

    const double side = std::sqrt(area) * 2;
    const double boardWidth = std::max<double>(widest * 1.1, side * settings.aspectRatio) + widest;
    const double boardHeight = std::max<double>(highest * 1.1, side) + highest;
    const double cell = std::max<double>(settings.edgeLength * 0.45,
                                         std::sqrt(boardWidth * boardHeight / kMostCells));
    const auto cellsOf = [cell](double length) {
        return static_cast<int>(std::ceil(length / cell));
    };
    Board board(cellsOf(boardWidth) + 2, cellsOf(boardHeight) + 2, settings.aspectRatio);
    std::vector<PointF> origins(boxes.size());
    for (const std::size_t i : order) {
        const PointF place = board.place(cellsOf(boxes[i].width), cellsOf(boxes[i].height));
        origins[i] = place * static_cast<float>(cell) - boxes[i].centre;
    }
    return origins;
}

} // namespace model
