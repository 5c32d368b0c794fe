// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/layout_tick.h"
#include "model/layout/point.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// The layout of a picture that lives: it starts settled, and a component warms up when one of its
/// nodes is dragged or when it is reheated, then cools to rest; the others do not stir. Pure
/// computation, one thread at a time.
class LivingLayout
{
public:
    /// Nodes with a known position keep it: new ones settle around them. Check stop afterwards: a
    /// stopped construction leaves positions unfinished.
    LivingLayout(const LayoutGraph &graph, const std::vector<std::optional<PointF>> &known,
                 const LayoutSettings &settings, const std::stop_token &stop);
    LivingLayout(const LivingLayout &) = delete;
    LivingLayout &operator=(const LivingLayout &) = delete;

    /// By node.
    std::vector<PointF> positions() const;

    void pin(std::uint32_t node, PointF position);
    /// Pins a node where it is; nothing warms up.
    void hold(std::uint32_t node);
    /// Moves all nodes, by node, and leaves them at rest.
    void place(std::span<const PointF> positions);
    void unpin(std::uint32_t node);
    void unpinAll();
    void reheat();
    bool isAtRest() const;
    void step(const std::stop_token &stop);

private:
    void placeAround(std::size_t component, const std::vector<char> &placed,
                     const std::stop_token &stop);
    void warm(std::size_t component, float temperature);
    std::size_t componentOf(std::uint32_t slot) const;
    std::span<PointF> positionsOf(std::size_t component);

    LayoutSettings m_settings;
    Components m_components;
    std::vector<LayoutTick> m_ticks;
    std::vector<float> m_temperatures; ///< by component, in edge lengths; 0 is at rest
    std::vector<PointF> m_positions;   ///< by slot
    std::vector<char> m_pinned;        ///< by slot
};

} // namespace model
