// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <compare>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace model
{

/// A kind of elements that a person sees as one, by name, so that it means the same in another graph.
struct ElementKind {
    enum class Of : std::uint8_t { Label, Type, Unlabelled, Placeholder };
    Of of = Of::Label;
    std::string name; ///< of the label or type

    auto operator<=>(const ElementKind &) const = default;
};

/// Which kinds of a graph are drawn. A node of several labels is hidden when one of them is. A
/// relationship is drawn with both its ends.
struct KindFilter {
    std::set<ElementKind> hidden;
    /// Nothing but this kind: nodes of it and what is between them, or relationships of it and
    /// their ends.
    std::optional<ElementKind> only;

    bool isEmpty() const { return hidden.empty() && !only; }
    /// Elements of the kind can be seen.
    bool shows(const ElementKind &kind) const;
    bool operator==(const KindFilter &) const = default;
};

/// The graph without what the filter hides: the same graph where that is nothing; null when stopped.
/// Labels and types keep their ids. In proportion to the graph. Any thread.
std::shared_ptr<const Graph> filterKinds(const std::shared_ptr<const Graph> &graph,
                                         const KindFilter &filter,
                                         const std::stop_token &stop = {});

} // namespace model
