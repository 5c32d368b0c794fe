// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/saved_view.h"
#include "ui/graph/graph_places.h"
#include "ui/graph/graph_scene.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace ui
{

class Exploration;

/// The steps that are done.
std::vector<model::SavedStep> savedSteps(const Exploration &exploration);
/// Where the nodes are. Any thread: it reads every node.
std::vector<model::SavedPlace> savedPlaces(const GraphPlaces &places);

/// Finds the nodes of a saved view in a graph: by their element ids, and where those are unknown by
/// their fall-back keys, if one node alone has the key. A value of borrowed parts.
class ViewMatching
{
public:
    ViewMatching(const model::SavedView &view, const model::Graph &graph);

    /// The step with the ids that its nodes have here.
    model::SavedStep translated(const model::SavedStep &step) const;
    /// Where the view had the nodes of the scene; the others are where they are now.
    GraphPlaces places(const GraphScene &scene) const;

private:
    std::string idHere(const std::string &id) const;

    const model::SavedView &m_view;
    std::unordered_map<std::string, std::string> m_ids; ///< saved to present, where they differ
};

} // namespace ui
