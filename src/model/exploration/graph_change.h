// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_request.h"
#include "model/graph/graph.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace model
{

/// Puts elements into the picture that the result does not hold, and shows those again that were
/// hidden.
struct AddElements {
    std::shared_ptr<const Graph> elements;
    std::shared_ptr<const ExplorationRequest> request; ///< what fetched them; never null
};

struct HideElements {
    std::vector<std::string> nodes; ///< element ids
    std::vector<std::string> edges;
};

/// Hides every node that is in the picture but these.
struct KeepOnly {
    std::vector<std::string> nodes; ///< element ids
};

/// Shows again all that was hidden.
struct ShowHidden {
};

/// Whether what is not of the result is drawn.
struct ShowAdded {
    enum class Choice : std::uint8_t { Shown, Left } choice = Choice::Shown;
};

/// One step of an exploration. What a picture shows is the result's graph and its changes in their
/// order: see showGraph().
using GraphChange = std::variant<AddElements, HideElements, KeepOnly, ShowHidden, ShowAdded>;
using GraphChanges = std::vector<std::shared_ptr<const GraphChange>>;

} // namespace model
