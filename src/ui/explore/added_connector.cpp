// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/added_connector.h"

#include "ui/explore/answer_text.h"

#include <QCoreApplication>
#include <QLocale>

using model::NodeIndex;

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AddedConnector)
};

constexpr std::int64_t kMostRelationships = 10'000;

} // namespace

void AddedConnector::begin(const model::ExplorationAnswer &expansion, const model::Graph &shown,
                           const QString &outcome)
{
    m_expansion = {expansion.elements, expansion.statement, newNodesIn(*expansion.elements, shown),
                   outcome};
}

model::ExplorationRunner::MakeRequest AddedConnector::ask(const GraphScene &scene)
{
    m_expansion->isAsked = true;
    const std::shared_ptr<const model::Graph> graph = scene.graph();
    model::RevealRequest request;
    for (const std::string &id : m_expansion->newNodes) {
        const auto node = graph->findNode(id);
        if (node && scene.isShown(*node))
            request.nodes.push_back(id);
    }
    if (request.nodes.empty())
        return nullptr;
    request.limit = kMostRelationships;
    return [graph, request] {
        model::RevealRequest whole = request;
        for (std::uint32_t i = 0; i < graph->nodeCount(); ++i)
            whole.others.emplace_back(graph->elementId(NodeIndex{i}));
        return whole;
    };
}

std::shared_ptr<const model::Graph> AddedConnector::elements() const
{
    return m_expansion ? m_expansion->elements : nullptr;
}

QString AddedConnector::outcome(const model::ExplorationAnswer &answer, std::size_t edges) const
{
    const QString found =
        edges == 0
            ? Text::tr("%1 · nothing more between them and the others").arg(m_expansion->outcome)
            : Text::tr("%1 · %2 more between them and the others")
                  .arg(m_expansion->outcome, relationshipsText(edges));
    return answer.isCut ? Text::tr("%1, the first %2")
                              .arg(found, QLocale().toString(qlonglong{kMostRelationships}))
                        : found;
}

model::ExplorationStatement AddedConnector::statements(const model::ExplorationAnswer &answer) const
{
    model::ExplorationStatement both = m_expansion->statement;
    both.text += QStringLiteral(";\n") + answer.statement.text;
    both.parametersText += u'\n' + answer.statement.parametersText;
    return both;
}

} // namespace ui
