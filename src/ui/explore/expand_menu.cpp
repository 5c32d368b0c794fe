// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/expand_menu.h"

#include "ui/explore/graph_explorer.h"

#include <QLocale>

namespace ui
{

namespace
{

constexpr std::size_t kMostEntries = 40;

} // namespace

QString relationshipText(const model::TypeChoice &choice)
{
    switch (choice.direction) {
    case model::Direction::Outgoing:
        return QStringLiteral("→ %1").arg(choice.type);
    case model::Direction::Incoming:
        return QStringLiteral("← %1").arg(choice.type);
    case model::Direction::Both:
        break;
    }
    return choice.type;
}

ExpandMenu::ExpandMenu(GraphExplorer &explorer, QWidget *parent)
    : QMenu(tr("Expand by &Type"), parent)
    , m_explorer(explorer)
{
    setObjectName(QStringLiteral("expandMenu"));
    addAction(tr("Counting…"))->setEnabled(false);
    if (!explorer.canAsk())
        return;
    connect(&explorer.runner(), &model::ExplorationRunner::counted, this, &ExpandMenu::fill);
    connect(&explorer.runner(), &model::ExplorationRunner::countFailed, this,
            [this](const model::ErrorText &reason) {
                clear();
                addAction(reason.title)->setEnabled(false);
            });
    connect(this, &QMenu::aboutToShow, &explorer, &GraphExplorer::countSelected,
            Qt::SingleShotConnection);
}

void ExpandMenu::fill(const std::vector<model::RelationshipCount> &counts)
{
    clear();
    if (counts.empty())
        addAction(tr("No relationships"))->setEnabled(false);
    for (std::size_t i = 0; i < counts.size() && i < kMostEntries; ++i) {
        const model::TypeChoice choice = counts[i].choice;
        QString text = relationshipText(choice).replace(u'&', QStringLiteral("&&"));
        text += u'\t' + QLocale().toString(qlonglong{counts[i].count});
        addAction(text, this, [this, choice] {
            model::ExpandRequest request;
            request.types = {choice};
            m_explorer.expandSelected(std::move(request));
        });
    }
}

} // namespace ui
