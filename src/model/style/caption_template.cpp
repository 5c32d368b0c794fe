// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/caption_template.h"

#include "model/graph/element_properties.h"
#include "model/text/value_text.h"

#include <algorithm>

namespace model
{

namespace
{

/// Placeholders of what is missing add nothing to a caption, however many there are.
constexpr auto kMostRead = static_cast<qsizetype>(8 * Graph::kMaxCaptionBytes);

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString typeText(const Graph &graph, NodeIndex node)
{
    const auto label = graph.primaryLabel(node);
    return label ? fromUtf8(graph.labelName(*label)) : QString();
}

QString typeText(const Graph &graph, EdgeIndex edge)
{
    return fromUtf8(graph.typeName(graph.type(edge)));
}

template <typename Index>
QString expand(const QString &text, const Graph &graph, Index element)
{
    constexpr auto kMost = static_cast<qsizetype>(Graph::kMaxCaptionBytes);
    const QStringView read = QStringView(text).first(std::min(text.size(), kMostRead));
    QString caption;
    for (qsizetype at = 0; at < read.size() && caption.size() < kMost; ++at) {
        const QStringView rest = read.sliced(at);
        const qsizetype end = rest.startsWith(u'{') ? rest.indexOf(u'}') : -1;
        if (rest.startsWith(QLatin1String("<id>")) || rest.startsWith(QLatin1String("{<id>}"))) {
            caption += fromUtf8(graph.elementId(element));
            at += rest.startsWith(u'{') ? 5 : 3;
        } else if (rest.startsWith(QLatin1String("<type>")) ||
                   rest.startsWith(QLatin1String("{<type>}"))) {
            caption += typeText(graph, element);
            at += rest.startsWith(u'{') ? 7 : 5;
        } else if (end > 0) {
            const QByteArray key = rest.sliced(1, end - 1).toUtf8();
            const auto value =
                propertyOf(graph, element, {key.constData(), static_cast<std::size_t>(key.size())});
            if (value)
                appendValueText(caption, *value, {Graph::kMaxCaptionBytes});
            at += end;
        } else {
            caption += rest.front();
        }
    }
    return caption.left(kMost);
}

} // namespace

QString expandCaption(const QString &text, const Graph &graph, NodeIndex node)
{
    return expand(text, graph, node);
}

QString expandCaption(const QString &text, const Graph &graph, EdgeIndex edge)
{
    return expand(text, graph, edge);
}

} // namespace model
