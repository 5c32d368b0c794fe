// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_style.h"

#include "model/style/contrast.h"
#include "model/style/palettes.h"

#include <QPalette>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kDarkBelow = 128;
constexpr int kBorderDarker = 124; // per cent
constexpr double kLeastDiameter = 6;

} // namespace

Brightness brightnessOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < kDarkBelow ? Brightness::Dark
                                                                    : Brightness::Light;
}

const GraphTheme &GraphTheme::of(Brightness brightness)
{
    static const GraphTheme kLight{QColor(0xFBFCFD), QColor(0xE6EAEF), QColor(0x9BA5B2),
                                   QColor(0x66717F), QColor(0x1F2933), QColor(0x1E6FD9),
                                   QColor(0xC3CAD3)};
    static const GraphTheme kDark{QColor(0x191C22), QColor(0x282D36), QColor(0x6E7989),
                                  QColor(0x9BA6B4), QColor(0xE6EAEF), QColor(0x6CB0FF),
                                  QColor(0x6B7583)};
    return brightness == Brightness::Dark ? kDark : kLight;
}

std::vector<model::LabelId> labelsByCount(const model::Graph &graph)
{
    std::vector<model::LabelId> order;
    for (std::uint32_t label = 0; label < graph.labelCount(); ++label) {
        order.push_back(model::LabelId{label});
    }
    std::sort(order.begin(), order.end(), [&graph](model::LabelId a, model::LabelId b) {
        const std::size_t usesOfA = graph.nodesWithLabel(a);
        const std::size_t usesOfB = graph.nodesWithLabel(b);
        return usesOfA != usesOfB ? usesOfA > usesOfB : graph.labelName(a) < graph.labelName(b);
    });
    return order;
}

std::vector<std::size_t> LabelPlaces::of(const model::Graph &graph)
{
    std::vector<std::size_t> places(graph.labelCount());
    for (const model::LabelId label : labelsByCount(graph)) {
        const auto [place, isNew] =
            m_places.try_emplace(std::string(graph.labelName(label)), m_places.size());
        places[model::number(label)] = place->second;
    }
    return places;
}

GraphStyle::GraphStyle(const model::Graph &graph, Brightness brightness,
                       std::shared_ptr<const model::ElementStyles> elements)
{
    LabelPlaces fresh;
    *this = GraphStyle(graph, brightness, fresh, std::move(elements));
}

GraphStyle::GraphStyle(const model::Graph &graph, Brightness brightness, LabelPlaces &places,
                       std::shared_ptr<const model::ElementStyles> elements)
    : m_brightness(brightness)
    , m_elements(std::move(elements))
{
    const auto palette =
        model::categoricalPalette(m_elements ? m_elements->labelPalette() : QString()).colours;
    const std::vector<std::size_t> placed = places.of(graph);
    for (std::uint32_t label = 0; label < placed.size(); ++label) {
        const QRgb own = m_elements ? m_elements->ofLabel(model::LabelId{label}).colour : 0;
        m_colours.emplace_back(own != 0 ? own : palette[placed[label] % palette.size()]);
    }
}

QColor GraphStyle::typeColour(model::TypeId type) const
{
    const QRgb own = m_elements ? m_elements->ofType(type).colour : 0;
    return own != 0 ? QColor(own) : theme().edge;
}

const std::vector<model::ScaleReading> &GraphStyle::scales() const
{
    static const std::vector<model::ScaleReading> kNone;
    return m_elements ? m_elements->scales() : kNone;
}

GraphStyle GraphStyle::in(Brightness brightness) const
{
    GraphStyle style = *this;
    style.m_brightness = brightness;
    return style;
}

QColor GraphStyle::nodeColour(const model::Graph &graph, model::NodeIndex node) const
{
    const QRgb own = m_elements ? m_elements->colour(node) : 0;
    if (own != 0) {
        return QColor(own);
    }
    const auto label = graph.primaryLabel(node);
    return label ? m_colours[model::number(*label)] : theme().unlabelled;
}

QColor GraphStyle::nodeBorderColour(const model::Graph &graph, model::NodeIndex node) const
{
    const std::optional<QRgb> &own = look(node).border;
    return own ? QColor(*own) : nodeColour(graph, node).darker(kBorderDarker);
}

std::optional<double> GraphStyle::nodeBorderWidth(model::NodeIndex node) const
{
    return look(node).borderWidth;
}

QColor GraphStyle::captionColour(const model::Graph &graph, model::NodeIndex node) const
{
    const QColor fill = nodeColour(graph, node);
    const std::optional<QRgb> &own = look(node).text;
    return own ? model::readableInkOn(fill, QColor(*own)) : model::readableInkOn(fill);
}

std::optional<double> GraphStyle::nodeRadius(model::NodeIndex node) const
{
    const float diameter = m_elements ? m_elements->size(node) : 0;
    return diameter > 0 ? std::optional(std::max(kLeastDiameter, double{diameter}) / 2)
                        : std::nullopt;
}

std::optional<QColor> GraphStyle::edgeColour(model::EdgeIndex edge) const
{
    const QRgb own = m_elements ? m_elements->colour(edge) : 0;
    return own != 0 ? std::optional(QColor(own)) : std::nullopt;
}

std::optional<double> GraphStyle::edgeWidth(model::EdgeIndex edge) const
{
    const float width = m_elements ? m_elements->size(edge) : 0;
    return width > 0 ? std::optional(double{width}) : std::nullopt;
}

const model::ElementLook &GraphStyle::look(model::NodeIndex node) const
{
    static const model::ElementLook kNone;
    return m_elements ? m_elements->look(node) : kNone;
}

const model::ElementLook &GraphStyle::look(model::EdgeIndex edge) const
{
    static const model::ElementLook kNone;
    return m_elements ? m_elements->look(edge) : kNone;
}

} // namespace ui
