// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/layout_task.h"
#include "model/layout/layout_tick.h"
#include "model/layout/point.h"

#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// The layout of a picture that lives: it starts settled, and a component warms up when one of its
/// nodes is dragged or when it is reheated, then cools to rest; the others do not stir. Large
/// components (kShapeNodes) are elastic then: what is dragged bends the picture, it does not make
/// another one. Pictures of other kinds than Force do not warm up: only the dragged node moves. Pure computation, one thread at a time.
class LivingLayout
{
public:
    /// Nodes with a known position keep it: new ones settle around them. Check stop afterwards: a
    /// stopped construction leaves positions unfinished.
    LivingLayout(const LayoutTask &task, const std::stop_token &stop);
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
    /// Warms all components up, to find a better picture from where they are; large ones, whose
    /// shape forces would spoil, only go back to it.
    void reheat();
    bool isAtRest() const;
    void step(const std::stop_token &stop);

private:
    void startForces(const LayoutTask &task, const std::stop_token &stop);
    void placeNew(const LayoutTask &task, const std::vector<char> &placed,
                  const std::stop_token &stop);
    void placeAround(const LayoutTask &task, std::size_t component, const std::vector<char> &placed,
                     const std::stop_token &stop);
    void holdAtRest(std::size_t component);
    void warm(std::size_t component, float temperature);
    std::size_t componentOf(std::uint32_t slot) const;
    std::span<PointF> positionsOf(std::size_t component);

    LayoutKind m_kind;
    LayoutSettings m_settings;
    Components m_components;
    std::vector<LayoutTick> m_ticks;   ///< by component; none unless the kind is Force
    std::vector<float> m_temperatures; ///< by component, in edge lengths; 0 is at rest
    std::vector<PointF> m_positions;   ///< by slot
    std::vector<char> m_pinned;        ///< by slot
};

} // namespace model
