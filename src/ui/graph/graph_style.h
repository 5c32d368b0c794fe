// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/style/element_styles.h"

#include <QColor>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPalette;

namespace ui
{

enum class Brightness : char { Light, Dark };

Brightness brightnessOf(const QPalette &palette);

/// The colours of a graph drawing that do not come from its labels.
struct GraphTheme {
    QColor background;
    QColor backgroundDots;
    QColor edge;
    QColor edgeCaption;
    QColor caption;
    QColor accent;
    QColor unlabelled;

    static const GraphTheme &of(Brightness brightness);
};

/// The places of labels among a palette's colours, by name. New labels get the next ones, in the order
/// of falling count, ties by name; known ones keep theirs while the graph of a view changes.
class LabelPlaces
{
public:
    /// By LabelId.
    std::vector<std::size_t> of(const model::Graph &graph);

private:
    std::map<std::string, std::size_t, std::less<>> m_places;
};

/// The labels of a graph, the most frequent first, ties by name.
std::vector<model::LabelId> labelsByCount(const model::Graph &graph);

/// The look of a graph's elements: what a style sheet gives them, and for the rest a colour for each
/// label, so that the same result looks the same every time. An immutable value of shared parts, read from any thread.
class GraphStyle
{
public:
    GraphStyle() = default;
    /// `elements`, if any, are of the same graph.
    GraphStyle(const model::Graph &graph, Brightness brightness,
               std::shared_ptr<const model::ElementStyles> elements = nullptr);
    GraphStyle(const model::Graph &graph, Brightness brightness, LabelPlaces &places,
               std::shared_ptr<const model::ElementStyles> elements = nullptr);

    /// The same colours for labels, on the other ground.
    GraphStyle in(Brightness brightness) const;
    const GraphTheme &theme() const { return GraphTheme::of(m_brightness); }
    QColor labelColour(model::LabelId label) const { return m_colours[model::number(label)]; }
    QColor typeColour(model::TypeId type) const;
    /// What the scales of the sheet came to mean.
    const std::vector<model::ScaleReading> &scales() const;

    /// As the sheet has it, else by the node's primary label.
    QColor nodeColour(const model::Graph &graph, model::NodeIndex node) const;
    QColor nodeBorderColour(const model::Graph &graph, model::NodeIndex node) const;
    std::optional<double> nodeBorderWidth(model::NodeIndex node) const;
    /// Of the caption on the node: as the sheet has it where that reads, else what does. Its contrast
    /// is always at least that of WCAG AA.
    QColor captionColour(const model::Graph &graph, model::NodeIndex node) const;
    /// None: by the drawing's own measure.
    std::optional<double> nodeRadius(model::NodeIndex node) const;
    /// False: every relationship has the theme's.
    bool hasEdgeColours() const { return m_elements && m_elements->hasEdgeColours(); }
    /// None: the theme's.
    std::optional<QColor> edgeColour(model::EdgeIndex edge) const;
    std::optional<double> edgeWidth(model::EdgeIndex edge) const;
    const model::ElementLook &look(model::NodeIndex node) const;
    const model::ElementLook &look(model::EdgeIndex edge) const;

private:
    Brightness m_brightness = Brightness::Light;
    std::vector<QColor> m_colours;
    std::shared_ptr<const model::ElementStyles> m_elements;
};

} // namespace ui
