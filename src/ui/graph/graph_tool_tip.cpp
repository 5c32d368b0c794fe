// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_tool_tip.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QCoreApplication>
#include <QStringList>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::GraphView)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString graphToolTip(const GraphScene &scene, const GraphItem &item)
{
    const std::shared_ptr<const model::Graph> &graph = scene.graph();
    if (const auto *edge = std::get_if<EdgeIndex>(&item)) {
        const QString type = fromUtf8(graph->typeName(graph->type(*edge)));
        return plainToolTip(graph->isAdded(*edge) ? Text::tr("%1 — added by exploring").arg(type)
                                                  : type);
    }
    const auto *node = std::get_if<NodeIndex>(&item);
    if (node == nullptr) {
        return {};
    }
    if (graph->isPlaceholder(*node)) {
        return Text::tr("Not in the result: only named as the end of a relationship");
    }
    QStringList labels;
    for (const model::LabelId label : graph->labels(*node)) {
        labels.append(fromUtf8(graph->labelName(label)).toHtmlEscaped());
    }
    const QString text =
        QStringLiteral("<b>%1</b><br>%2")
            .arg(scene.caption(*node).toHtmlEscaped(), labels.join(QStringLiteral(", ")));
    return graph->isAdded(*node) ? text + QStringLiteral("<br>") + Text::tr("Added by exploring")
                                 : text;
}

} // namespace ui
