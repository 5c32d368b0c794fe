// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/page_looks.h"

#include "ui/graph/edge_painting.h"
#include "ui/graph/node_icons.h"

#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

template <typename Look>
int numberOf(const Look &look, std::map<Look, int> &numbers, std::vector<Look> &looks)
{
    const auto [place, isNew] = numbers.try_emplace(look, static_cast<int>(looks.size()));
    if (isNew)
        looks.push_back(look);
    return place->second;
}

/// As SVG writes it.
QString svgPath(const QPainterPath &path)
{
    QString text;
    const auto add = [&text](QPointF point) {
        text += QStringLiteral("%1 %2 ").arg(point.x(), 0, 'f', 2).arg(point.y(), 0, 'f', 2);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            text += u'M';
        else if (element.isLineTo())
            text += u'L';
        else if (element.isCurveTo())
            text += u'C'; // two points more follow
        add(element);
    }
    return text.trimmed();
}

template <typename Look, typename Write>
void writeTable(ScriptJson &json, const char *key, const std::vector<Look> &looks,
                const Write &write)
{
    json.raw(",\n\"");
    json.raw(key);
    json.raw("\":[");
    for (std::size_t i = 0; i < looks.size(); ++i) {
        json.raw(i > 0 ? "," : "");
        write(looks[i]);
    }
    json.raw("]");
}

} // namespace

int PageLooks::colours(NodeIndex node)
{
    const model::Graph &graph = *m_scene.graph();
    if (graph.isPlaceholder(node))
        return -1;
    const GraphStyle &style = m_scene.style();
    return numberOf<Colours>({style.nodeColour(graph, node).rgb(),
                              style.nodeBorderColour(graph, node).rgb(),
                              style.captionColour(graph, node).rgb()},
                             m_colourNumbers, m_colours);
}

int PageLooks::icon(NodeIndex node)
{
    const QString &icon = m_scene.style().look(node).icon;
    return nodeIconPath(icon).isEmpty() ? -1 : numberOf(icon, m_iconNumbers, m_icons);
}

int PageLooks::line(EdgeIndex edge)
{
    const GraphStyle &style = m_scene.style();
    return numberOf<Line>({style.edgeColour(edge).value_or(style.theme().edge).rgb(),
                           static_cast<int>(std::lround(10 * lineWidth(m_scene, edge))),
                           m_scene.graph()->isAdded(edge)},
                          m_lineNumbers, m_lines);
}

void PageLooks::write(ScriptJson &json) const
{
    writeTable(json, "colours", m_colours, [&json](const Colours &colours) {
        const char *separator = "[";
        for (const QRgb colour : colours) {
            json.raw(std::exchange(separator, ","));
            json.text(QColor(colour).name());
        }
        json.raw("]");
    });
    writeTable(json, "icons", m_icons,
               [&json](const QString &icon) { json.text(svgPath(nodeIconPath(icon))); });
    writeTable(json, "lines", m_lines, [&json](const Line &line) {
        json.raw("[");
        json.text(QColor(std::get<0>(line)).name());
        json.raw(",");
        json.number(std::get<1>(line) / 10.0);
        json.raw(std::get<2>(line) ? ",1]" : ",0]");
    });
}

} // namespace ui
