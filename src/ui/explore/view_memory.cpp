// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/view_memory.h"

#include "ui/explore/exploration.h"

#include <optional>
#include <vector>

using model::NodeIndex;

namespace ui
{

namespace
{

model::SavedStep::Change savedChange(const model::GraphChange &change)
{
    if (const auto *added = std::get_if<model::AddElements>(&change))
        return *added->request;
    if (const auto *hidden = std::get_if<model::HideElements>(&change))
        return *hidden;
    if (const auto *kept = std::get_if<model::KeepOnly>(&change))
        return *kept;
    if (const auto *added = std::get_if<model::ShowAdded>(&change))
        return *added;
    return model::ShowHidden();
}

} // namespace

std::vector<model::SavedStep> savedSteps(const Exploration &exploration)
{
    std::vector<model::SavedStep> steps;
    for (std::size_t i = 0; i < exploration.changes().size(); ++i) {
        steps.push_back({exploration.changeTexts().at(static_cast<qsizetype>(i)),
                         savedChange(*exploration.changes()[i])});
    }
    return steps;
}

std::vector<model::SavedPlace> savedPlaces(const GraphPlaces &places)
{
    std::vector<model::SavedPlace> saved;
    if (!places.areKnown())
        return saved;
    std::vector<bool> isPinned(places.positions->size());
    for (const NodeIndex node : places.pinned)
        isPinned[number(node)] = true;
    for (std::uint32_t i = 0; i < places.positions->size(); ++i) {
        saved.push_back({std::string(places.graph->elementId(NodeIndex{i})),
                         model::fallbackKey(*places.graph, NodeIndex{i}), (*places.positions)[i],
                         isPinned[i]});
    }
    return saved;
}

ViewMatching::ViewMatching(const model::SavedView &view, const model::Graph &graph)
    : m_view(view)
{
    std::unordered_map<std::string, std::optional<NodeIndex>> byKey;
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        const auto [at, isNew] =
            byKey.try_emplace(model::fallbackKey(graph, NodeIndex{i}), std::optional(NodeIndex{i}));
        if (!isNew)
            at->second.reset(); // more than one: it tells nobody apart
    }
    for (const model::SavedPlace &place : view.places) {
        if (graph.findNode(place.id))
            continue;
        const auto same = byKey.find(place.key);
        if (same != byKey.end() && same->second)
            m_ids.emplace(place.id, graph.elementId(*same->second));
    }
}

std::string ViewMatching::idHere(const std::string &id) const
{
    const auto other = m_ids.find(id);
    return other == m_ids.end() ? id : other->second;
}

model::SavedStep ViewMatching::translated(const model::SavedStep &step) const
{
    model::SavedStep here = step;
    const auto translate = [this](std::vector<std::string> &ids) {
        for (std::string &id : ids)
            id = idHere(id);
    };
    const auto translateBoth = [&translate](model::RevealRequest &reveal) {
        translate(reveal.nodes);
        translate(reveal.others);
    };
    if (auto *request = std::get_if<model::ExplorationRequest>(&here.change)) {
        if (auto *expand = std::get_if<model::ExpandRequest>(request))
            translate(expand->nodes);
        else if (auto *reveal = std::get_if<model::RevealRequest>(request))
            translateBoth(*reveal);
        else if (auto *fetch = std::get_if<model::FetchRequest>(request))
            translate(fetch->nodes);
        else if (auto *path = std::get_if<model::PathRequest>(request)) {
            path->from = idHere(path->from);
            path->to = idHere(path->to);
        }
    } else if (auto *hidden = std::get_if<model::HideElements>(&here.change)) {
        translate(hidden->nodes);
    } else if (auto *kept = std::get_if<model::KeepOnly>(&here.change)) {
        translate(kept->nodes);
    }
    return here;
}

GraphPlaces ViewMatching::places(const GraphScene &scene) const
{
    GraphPlaces places;
    if (!scene.isPlaced())
        return places;
    std::vector<model::PointF> positions = *scene.positions();
    for (const model::SavedPlace &place : m_view.places) {
        const auto node = scene.graph()->findNode(idHere(place.id));
        if (!node || !scene.isShown(*node))
            continue;
        positions[number(*node)] = place.position;
        if (place.isPinned)
            places.pinned.push_back(*node);
    }
    places.graph = scene.graph();
    places.positions = std::make_shared<const std::vector<model::PointF>>(std::move(positions));
    return places;
}

} // namespace ui
