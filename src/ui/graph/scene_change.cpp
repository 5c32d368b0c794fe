// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/scene_change.h"

namespace ui
{

std::optional<SceneChange> prepareScene(const SceneRequest &request, const std::stop_token &stop)
{
    SceneChange change;
    change.labelPlaces = request.labelPlaces;
    if (!request.graph) {
        change.scene.setStyle(GraphStyle(model::Graph(), Brightness::Light, change.labelPlaces));
        return change;
    }
    change.scene = GraphScene(request.graph, request.nodeLimit, stop);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    change.scene.setStyle(GraphStyle(*request.graph, Brightness::Light, change.labelPlaces));
    change.marks = GraphMarks(change.scene);
    change.continuity = GraphContinuity(request.before, change.scene, stop);
    change.places = knownPlaces(request.places, change.scene, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(change));
}

} // namespace ui
