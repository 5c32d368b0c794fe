// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_continuity.h"
#include "ui/graph/graph_marks.h"
#include "ui/graph/graph_scene.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace ui
{

/// What a view is to show, and what it shows.
struct SceneRequest {
    std::shared_ptr<const model::Graph> graph; ///< null: nothing
    std::size_t nodeLimit = 0;
    GraphScene before;
    GraphPlaces places;      ///< where its nodes are to be, as far as they are known
    LabelPlaces labelPlaces; ///< that the view's graphs have had so far
};

/// A scene that can take the place of another at once.
struct SceneChange {
    GraphScene scene; ///< in the colours of a light ground, without positions
    GraphMarks marks; ///< nothing selected
    LabelPlaces labelPlaces;
    GraphContinuity continuity;
    KnownPlaces places;
};

/// None when stopped. In proportion to the graph: more than a frame for a large one. Any thread.
std::optional<SceneChange> prepareScene(const SceneRequest &request,
                                        const std::stop_token &stop = {});

} // namespace ui
