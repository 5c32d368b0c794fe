// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/limit_menu.h"

#include "ui/explore/graph_explorer.h"

#include <QLocale>

namespace ui
{

namespace
{

constexpr std::size_t kMostLabels = 40;

} // namespace

LimitMenu::LimitMenu(GraphExplorer &explorer, QWidget *parent)
    : QMenu(parent)
    , m_explorer(explorer)
{
    using Order = model::DrawingLimit::Order;
    setObjectName(QStringLiteral("limitMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Draw first"))->setEnabled(false);
    addOrder(tr("What Was Returned First"), Order::AsReturned);
    addOrder(tr("Nodes With the Most Relationships"), Order::ByDegree);
    addOrder(tr("The Largest Connected Parts"), Order::ByComponent);
    addLabels();
    addNumbers();
}

void LimitMenu::addOrder(const QString &text, model::DrawingLimit::Order order)
{
    model::DrawingLimit limit = m_explorer.exploration().limit();
    QAction *choice = addAction(text);
    choice->setCheckable(true);
    choice->setChecked(limit.order == order);
    limit.order = order;
    limit.label.clear();
    connect(choice, &QAction::triggered, this,
            [explorer = &m_explorer, limit] { explorer->exploration().setLimit(limit); });
}

void LimitMenu::addLabels()
{
    const auto &graph = m_explorer.exploration().shown().graph;
    QMenu *labels = addMenu(tr("Nodes With a Label and Their Neighbours"));
    for (std::uint32_t i = 0; graph && i < graph->labelCount() && i < kMostLabels; ++i) {
        model::DrawingLimit limit = m_explorer.exploration().limit();
        const std::string name(graph->labelName(model::LabelId{i}));
        QAction *choice = labels->addAction(
            QString::fromStdString(name).replace(u'&', QStringLiteral("&&")) + u'\t' +
            QLocale().toString(static_cast<qulonglong>(graph->nodesWithLabel(model::LabelId{i}))));
        choice->setCheckable(true);
        choice->setChecked(limit.order == model::DrawingLimit::Order::ByLabel &&
                           limit.label == name);
        limit.order = model::DrawingLimit::Order::ByLabel;
        limit.label = name;
        connect(choice, &QAction::triggered, this,
                [explorer = &m_explorer, limit] { explorer->exploration().setLimit(limit); });
    }
    labels->setEnabled(!labels->isEmpty());
}

void LimitMenu::addNumbers()
{
    addSeparator();
    addAction(tr("Nodes to draw"))->setEnabled(false);
    for (const std::size_t nodes : {1'000U, 5'000U, 20'000U, 50'000U, 100'000U}) {
        model::DrawingLimit limit = m_explorer.exploration().limit();
        QAction *choice = addAction(QLocale().toString(static_cast<qulonglong>(nodes)));
        choice->setCheckable(true);
        choice->setChecked(limit.nodes == nodes);
        limit.nodes = nodes;
        connect(choice, &QAction::triggered, this,
                [explorer = &m_explorer, limit] { explorer->exploration().setLimit(limit); });
    }
}

} // namespace ui
