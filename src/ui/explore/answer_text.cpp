// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/answer_text.h"

#include "ui/widgets/counted.h"

#include <QCoreApplication>
#include <QLocale>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::GraphExplorer)
};

QString pathText(const model::ExplorationAnswer &answer, const model::PathRequest &request)
{
    if (answer.rows == 0)
        return Text::tr("No path of up to %1")
            .arg(relationshipsText(static_cast<std::size_t>(request.maxLength)));
    if (request.which == model::PathRequest::Which::All)
        return answer.rows == 1 ? Text::tr("One shortest path")
                                : Text::tr("%1 shortest paths").arg(counted(answer.rows));
    return Text::tr("A path of %1").arg(relationshipsText(answer.elements->edgeCount()));
}

} // namespace

QString nodesText(std::size_t count)
{
    return count == 1 ? Text::tr("1 node") : Text::tr("%1 nodes").arg(counted(count));
}

QString relationshipsText(std::size_t count)
{
    return count == 1 ? Text::tr("1 relationship")
                      : Text::tr("%1 relationships").arg(counted(count));
}

QString shortName(const QString &caption)
{
    constexpr qsizetype kMostCharacters = 40;
    const QString text = caption.simplified();
    return text.size() <= kMostCharacters ? text : text.left(kMostCharacters - 1) + u'…';
}

std::vector<std::string> newNodesIn(const model::Graph &elements, const model::Graph &shown)
{
    std::vector<std::string> ids;
    for (std::uint32_t i = 0; i < elements.nodeCount(); ++i) {
        const auto known = shown.findNode(elements.elementId(NodeIndex{i}));
        if (!known || (shown.isPlaceholder(*known) && !elements.isPlaceholder(NodeIndex{i})))
            ids.emplace_back(elements.elementId(NodeIndex{i}));
    }
    return ids;
}

AnswerNews newsIn(const model::Graph &elements, const model::Graph &shown)
{
    AnswerNews news;
    news.nodes = newNodesIn(elements, shown).size();
    for (std::uint32_t i = 0; i < elements.edgeCount(); ++i)
        news.edges += shown.findEdge(elements.elementId(EdgeIndex{i})) ? 0 : 1;
    return news;
}

QString answerText(const model::ExplorationAnswer &answer, const AnswerNews &news, int pageSize)
{
    const QString time =
        Text::tr(" · %1 ms").arg(QLocale().toString(static_cast<qlonglong>(answer.milliseconds)));
    if (const auto *path = std::get_if<model::PathRequest>(answer.request.get()))
        return pathText(answer, *path) + time;
    if (news.isEmpty())
        return Text::tr("Nothing new") + time;
    const QString text =
        Text::tr("Added %1 and %2").arg(nodesText(news.nodes), relationshipsText(news.edges)) +
        time;
    if (!answer.isCut)
        return text;
    if (!std::holds_alternative<model::ExpandRequest>(*answer.request)) {
        return text + Text::tr(" · there are more: only the first %1 were fetched")
                          .arg(QLocale().toString(static_cast<qulonglong>(answer.rows)));
    }
    return text +
           Text::tr(" · <a href=\"more\">up to %1 more</a>").arg(QLocale().toString(pageSize));
}

} // namespace ui
