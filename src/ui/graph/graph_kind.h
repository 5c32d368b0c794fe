// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <variant>

namespace ui
{

/// The nodes that the result only names as ends of relationships.
struct Placeholders {
    bool operator==(const Placeholders &) const = default;
};

struct Unlabelled {
    bool operator==(const Unlabelled &) const = default;
};

/// What is not of the result, but was added by exploring.
struct Added {
    bool operator==(const Added &) const = default;
};

/// What a legend row stands for and a view can highlight; monostate is none.
using GraphKind =
    std::variant<std::monostate, model::LabelId, model::TypeId, Unlabelled, Placeholders, Added>;

} // namespace ui
