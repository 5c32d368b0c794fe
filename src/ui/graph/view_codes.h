// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"

#include <cstdint>
#include <vector>

namespace ui
{

/// On which side of a part of the drawing each node of a scene lies (the codes of Cohen and
/// Sutherland), so that the relationships that cannot be seen there are found by two bytes each. A
/// value; takes a byte a node.
class ViewCodes
{
public:
    /// How far bends, loops and borders reach past the middles of nodes.
    static constexpr double kReach = 160;

    ViewCodes(const GraphScene &scene, const QRectF &world)
        : m_codes(scene.isPlaced() ? scene.nodeCount() : 0)
    {
        const QRectF box = world.adjusted(-kReach, -kReach, kReach, kReach);
        for (std::uint32_t i = 0; i < m_codes.size(); ++i) {
            const QPointF at = scene.position(model::NodeIndex{i});
            m_codes[i] = static_cast<std::uint8_t>(
                (at.x() < box.left() ? 1 : 0) | (at.x() > box.right() ? 2 : 0) |
                (at.y() < box.top() ? 4 : 0) | (at.y() > box.bottom() ? 8 : 0));
        }
    }

    /// Within reach of it.
    bool isNear(model::NodeIndex node) const { return m_codes[number(node)] == 0; }
    bool mayCross(model::NodeIndex a, model::NodeIndex b) const
    {
        return (m_codes[number(a)] & m_codes[number(b)]) == 0;
    }

private:
    std::vector<std::uint8_t> m_codes;
};

} // namespace ui
