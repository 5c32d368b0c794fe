// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_marks.h"
#include "ui/graph/graph_places.h"
#include "ui/graph/graph_scene.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui
{

/// Which elements of a scene were in the one before, as the same element ids say, and with that what
/// stays when a view shows another graph. Made on any thread, in proportion to the scene; asked in a
/// fraction of that. A value.
class GraphContinuity
{
public:
    GraphContinuity() = default;
    /// One whose making was stopped is not fit to be used.
    GraphContinuity(const GraphScene &before, const GraphScene &now,
                    const std::stop_token &stop = {});

    /// Where the nodes were in the scene before; empty when there is nothing to know.
    std::vector<std::optional<model::PointF>> places(const GraphScene &before) const;
    /// Those of the nodes before that are still shown, by their numbers now.
    std::vector<model::NodeIndex> stillShown(const std::vector<model::NodeIndex> &before) const;
    /// Selects what was selected before, as far as it is still there.
    void keepSelection(GraphMarks &marks, const GraphMarks &before) const;

private:
    static constexpr std::uint32_t kNew = ~std::uint32_t{0};

    std::vector<std::uint32_t> m_nodes; ///< by node: its number before, or kNew
    std::vector<std::uint32_t> m_edges; ///< by relationship, also those that are not drawn
    std::size_t m_nodesBefore = 0;
};

/// What places say of the nodes of a scene.
struct KnownPlaces {
    std::vector<std::optional<model::PointF>> positions; ///< by node; empty: nothing is known
    std::vector<model::NodeIndex> pinned;
};

/// For the nodes of the scene that the places' graph has as well, as the element ids say. Made like a
/// continuity.
KnownPlaces knownPlaces(const GraphPlaces &places, const GraphScene &scene,
                        const std::stop_token &stop = {});

} // namespace ui
