// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_style.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kDarkBelow = 128;

// Relative luminance as the Web Content Accessibility Guidelines define it.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

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

const std::vector<QColor> &labelColours()
{
    static const std::vector<QColor> kColours{QColor(0x4E86D8), QColor(0xF5A742), QColor(0x2FA58C),
                                              QColor(0xF0D86E), QColor(0xB85FA8), QColor(0x8CCBF0),
                                              QColor(0xD9604C), QColor(0x9AA5B4), QColor(0x8E6BC9),
                                              QColor(0xA8CF6A), QColor(0xA27B52), QColor(0xF2A0B5)};
    return kColours;
}

QColor captionColourOn(const QColor &fill)
{
    const double light = luminance(fill);
    const QColor dark(0x14191F);
    const double onDark = (light + 0.05) / (luminance(dark) + 0.05);
    const double onWhite = 1.05 / (light + 0.05);
    return onDark >= onWhite ? dark : QColor(Qt::white);
}

GraphStyle::GraphStyle(const model::Graph &graph, Brightness brightness)
    : m_brightness(brightness)
    , m_colours(graph.labelCount())
{
    for (std::uint32_t label = 0; label < graph.labelCount(); ++label) {
        m_order.push_back(model::LabelId{label});
    }
    std::sort(m_order.begin(), m_order.end(), [&graph](model::LabelId a, model::LabelId b) {
        const std::size_t usesOfA = graph.nodesWithLabel(a);
        const std::size_t usesOfB = graph.nodesWithLabel(b);
        return usesOfA != usesOfB ? usesOfA > usesOfB : graph.labelName(a) < graph.labelName(b);
    });
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        m_colours[model::number(m_order[place])] = labelColours()[place % labelColours().size()];
    }
}

GraphStyle GraphStyle::in(Brightness brightness) const
{
    GraphStyle style = *this;
    style.m_brightness = brightness;
    return style;
}

QColor GraphStyle::nodeColour(const model::Graph &graph, model::NodeIndex node) const
{
    const auto label = graph.primaryLabel(node);
    return label ? labelColour(*label) : theme().unlabelled;
}

} // namespace ui
