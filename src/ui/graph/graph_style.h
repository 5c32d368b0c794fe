// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <QColor>

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

/// The twelve label colours, told apart in their first eight by people with any of the three colour
/// vision deficiencies, and readable on both themes.
const std::vector<QColor> &labelColours();

/// Black or white, whichever reads better on the fill.
QColor captionColourOn(const QColor &fill);

/// A colour for each label of a graph: in the order of falling count, ties by name, so that the same
/// result looks the same every time. An immutable value, read from any thread.
class GraphStyle
{
public:
    GraphStyle() = default;
    GraphStyle(const model::Graph &graph, Brightness brightness);

    /// The same colours for labels, on the other ground.
    GraphStyle in(Brightness brightness) const;
    const GraphTheme &theme() const { return GraphTheme::of(m_brightness); }
    QColor labelColour(model::LabelId label) const { return m_colours[model::number(label)]; }
    /// By the node's primary label.
    QColor nodeColour(const model::Graph &graph, model::NodeIndex node) const;
    /// Labels as the legend lists them: the most frequent first.
    const std::vector<model::LabelId> &labelsByCount() const { return m_order; }

private:
    Brightness m_brightness = Brightness::Light;
    std::vector<model::LabelId> m_order;
    std::vector<QColor> m_colours;
};

} // namespace ui
