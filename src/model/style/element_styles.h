// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/metrics/node_metrics.h"
#include "model/style/scale_reading.h"
#include "model/style/style_sheet.h"

#include <QColor>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// What rules say of elements beside their colour and size; elements with the same rules share one.
struct ElementLook {
    std::optional<QRgb> border;
    std::optional<double> borderWidth;
    std::optional<QRgb> text;
    /// A template for expandCaption(); none when no rule gives one.
    std::optional<QString> caption;
    QString icon;
};

/// A style sheet applied to one graph: the look of each element that a rule gives one. What no rule
/// gives is left to the drawing (0, none). Immutable, about 10 bytes an element of a kind that has
/// rules; read from any thread.
class ElementStyles
{
public:
    /// One kind's elements, in the order of the graph; empty when no rule is about the kind.
    struct OfKind {
        std::vector<QRgb> colours;        ///< 0: automatic
        std::vector<float> sizes;         ///< diameter or width; 0: automatic
        std::vector<std::uint16_t> looks; ///< in `table`
        std::vector<ElementLook> table;
    };

    /// What the rules say of a label or type as such, conditions and scales aside: for the legend.
    struct OfClass {
        QRgb colour = 0; ///< 0: automatic
        float size = 0;
    };

    struct Parts {
        OfKind nodes;
        OfKind edges;
        std::vector<OfClass> labels; ///< by LabelId
        std::vector<OfClass> types;  ///< by TypeId
        std::vector<ScaleReading> scales;
        QString labelPalette;
    };

    explicit ElementStyles(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    QRgb colour(NodeIndex node) const { return at(m_parts.nodes.colours, number(node)); }
    QRgb colour(EdgeIndex edge) const { return at(m_parts.edges.colours, number(edge)); }
    bool hasEdgeColours() const { return !m_parts.edges.colours.empty(); }
    /// A diameter.
    float size(NodeIndex node) const { return at(m_parts.nodes.sizes, number(node)); }
    /// A width.
    float size(EdgeIndex edge) const { return at(m_parts.edges.sizes, number(edge)); }
    const ElementLook &look(NodeIndex node) const { return lookAt(m_parts.nodes, number(node)); }
    const ElementLook &look(EdgeIndex edge) const { return lookAt(m_parts.edges, number(edge)); }
    const OfClass &ofLabel(LabelId label) const { return m_parts.labels[number(label)]; }
    const OfClass &ofType(TypeId type) const { return m_parts.types[number(type)]; }
    const std::vector<ScaleReading> &scales() const { return m_parts.scales; }
    /// Of labels without a colour of their own; empty for the default.
    const QString &labelPalette() const { return m_parts.labelPalette; }
    std::size_t memoryBytes() const;

private:
    template <typename T>
    static T at(const std::vector<T> &values, std::uint32_t index)
    {
        return index < values.size() ? values[index] : T{};
    }
    static const ElementLook &lookAt(const OfKind &kind, std::uint32_t index);

    Parts m_parts;
};

/// Applies the sheet. Metrics whose columns do not fit the graph's nodes are taken as missing. In
/// proportion to the elements times the rules that apply to each; null when stopped. Any thread.
std::shared_ptr<const ElementStyles> applyStyle(const Graph &graph, const StyleSheet &sheet,
                                                const NodeMetrics &metrics = {},
                                                const std::stop_token &stop = {});

} // namespace model
