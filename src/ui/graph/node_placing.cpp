// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/node_placing.h"

#include "ui/graph/graph_continuity.h"
#include "ui/graph/graph_gestures.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <utility>

using model::NodeIndex;

namespace ui
{

namespace
{

model::PointF toPoint(QPointF point)
{
    return {static_cast<float>(point.x()), static_cast<float>(point.y())};
}

} // namespace

NodePlacing::NodePlacing(QWidget &view, GraphScene &scene, const GraphGestures &gestures)
    : m_view(view)
    , m_scene(scene)
    , m_gestures(gestures)
{
    connect(&m_runner, &model::LayoutRunner::positionsChanged, this, &NodePlacing::takePositions);
    connect(&m_runner, &model::LayoutRunner::settled, this, &NodePlacing::settled);
    connect(&m_glide, &PositionGlide::moved, this, &NodePlacing::showPositions);
}

void NodePlacing::start(std::vector<std::optional<model::PointF>> known,
                        std::vector<NodeIndex> pinned)
{
    m_glide.stop();
    m_isArranging = false;
    m_pinned = std::move(pinned);
    layOut(std::move(known));
}

void NodePlacing::layOut(std::vector<std::optional<model::PointF>> known)
{
    if (m_scene.nodeCount() == 0) {
        m_runner.stop();
        return;
    }
    m_runner.start(layoutTask(m_scene, m_layout, std::move(known)));
    holdPinned();
}

GraphPlaces NodePlacing::places() const
{
    return {m_scene.positions(), m_pinned, m_scene.graph()};
}

void NodePlacing::setPlaces(const GraphPlaces &places)
{
    if (places.areKnown() && places.graph == m_scene.graph() &&
        places.positions->size() == m_scene.nodeCount()) {
        put(places.positions, places.pinned);
        return;
    }
    KnownPlaces known = knownPlaces(places, m_scene);
    if (known.positions.empty()) {
        return;
    }
    if (!m_scene.isPlaced()) {
        start(std::move(known.positions), std::move(known.pinned));
        return;
    }
    auto positions = std::make_shared<std::vector<model::PointF>>(*m_scene.positions());
    for (std::size_t i = 0; i < positions->size(); ++i) {
        (*positions)[i] = known.positions[i].value_or((*positions)[i]);
    }
    put(positions, std::move(known.pinned));
}

void NodePlacing::put(const model::LayoutRunner::Positions &positions,
                      std::vector<NodeIndex> pinned)
{
    m_glide.stop();
    m_isArranging = false;
    m_scene.letGo();
    m_scene.setPositions(positions);
    m_pinned = std::move(pinned);
    m_runner.place(positions);
    holdPinned();
    Q_EMIT moved();
}

void NodePlacing::holdPinned()
{
    std::vector<std::uint32_t> nodes;
    for (const NodeIndex node : m_pinned) {
        nodes.push_back(number(node));
    }
    m_runner.hold(nodes);
}

void NodePlacing::setLayout(const GraphLayout &layout)
{
    m_layout = layout;
    m_pinned.clear();
    m_scene.letGo();
    m_isArranging = m_scene.isPlaced();
    layOut({});
}

// Another picture is glided to; what moves in this one is shown as it comes.
void NodePlacing::takePositions(const model::LayoutRunner::Positions &positions)
{
    m_glide.stop();
    const bool isAnimated =
        m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
    if (std::exchange(m_isArranging, false) && isAnimated && m_scene.isPlaced()) {
        m_glide.start(m_scene.positions(), positions);
    } else {
        showPositions(positions);
    }
}

void NodePlacing::showPositions(const model::LayoutRunner::Positions &positions)
{
    m_scene.setPositions(positions);
    // A node let go at the pointer is handed back once the layout has heard where it is.
    const std::optional<NodeIndex> held = m_scene.heldNode();
    if (held && !m_gestures.isDraggingNode() &&
        (*positions)[number(*held)] == toPoint(m_scene.position(*held))) {
        m_scene.letGo();
    }
    Q_EMIT moved();
}

void NodePlacing::releasePins()
{
    m_pinned.clear();
    m_scene.letGo();
    m_runner.unpinAll();
    m_runner.reheat();
}

void NodePlacing::drag(NodeIndex node, QPointF place)
{
    m_scene.hold(node, place);
    m_runner.pin(number(node), toPoint(place));
    Q_EMIT moved();
}

bool NodePlacing::finishDrag()
{
    const std::optional<NodeIndex> held = m_scene.heldNode();
    if (held && std::find(m_pinned.begin(), m_pinned.end(), *held) == m_pinned.end()) {
        m_pinned.push_back(*held);
    }
    return held.has_value();
}

} // namespace ui
