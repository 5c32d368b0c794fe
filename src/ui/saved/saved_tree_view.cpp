// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved/saved_tree_view.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <memory>

namespace ui
{

namespace
{

constexpr int kIdRole = Qt::UserRole;
constexpr int kIndentation = 14;
constexpr qsizetype kLongestTip = 1000;

QString tipOf(const model::SavedItem &item)
{
    QStringList parts;
    for (const QString &part :
         {item.description, item.tags.join(QStringLiteral(", ")), item.text.left(kLongestTip)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return plainToolTip(parts.join(QStringLiteral("\n\n")));
}

} // namespace

SavedTreeView::SavedTreeView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("savedTree"));
    setAccessibleName(tr("Saved queries"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(kIndentation);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!m_isFilling)
            Q_EMIT renamed(item->data(0, kIdRole).toString(), item->text(0).simplified());
    });
}

void SavedTreeView::showTree(const model::SavedTree &tree, const QStringList &words)
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (!m_isSearched)
        rememberOpen();
    m_tree = tree;
    m_isSearched = !words.isEmpty();
    const QString current = currentId();
    const int position = verticalScrollBar()->value();
    clear();
    addChildren(tree, {}, invisibleRootItem(), words);
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        (*it)->setExpanded(m_isSearched || !m_closed.contains((*it)->data(0, kIdRole).toString()));
    setCurrentId(current);
    if (!currentItem() && m_isSearched)
        setCurrentItem(topLevelItem(0));
    verticalScrollBar()->setValue(position);
}

/// Whether there was something that fits.
bool SavedTreeView::addChildren(const model::SavedTree &tree, const QString &folder,
                                QTreeWidgetItem *parent, const QStringList &words)
{
    bool isAny = false;
    for (const model::SavedItem &item : tree.childrenOf(folder)) {
        auto row = std::make_unique<QTreeWidgetItem>(QStringList{item.name});
        row->setIcon(
            0, themedIcon(item.isFolder() ? QStringLiteral("folder") : QStringLiteral("bookmark"),
                          IconTone::Muted));
        row->setData(0, kIdRole, item.id);
        row->setToolTip(0, tipOf(item));
        const Qt::ItemFlags drop =
            item.isFolder() ? Qt::ItemIsDropEnabled : Qt::ItemFlags(Qt::ItemNeverHasChildren);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable |
                      Qt::ItemIsDragEnabled | drop);
        const bool isItself = model::fitsWords(item, words);
        // A folder that fits shows all that lies in it.
        const bool hasFitting = item.isFolder() && addChildren(tree, item.id, row.get(),
                                                               isItself ? QStringList() : words);
        if (!isItself && !hasFitting)
            continue;
        parent->addChild(row.release());
        isAny = true;
    }
    return isAny;
}

void SavedTreeView::rememberOpen()
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString id = (*it)->data(0, kIdRole).toString();
        m_closed.removeAll(id);
        if ((*it)->childCount() > 0 && !(*it)->isExpanded())
            m_closed << id;
    }
}

QString SavedTreeView::currentId() const
{
    return currentItem() ? currentItem()->data(0, kIdRole).toString() : QString();
}

void SavedTreeView::setCurrentId(const QString &id)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, kIdRole).toString() == id)
            return setCurrentItem(*it);
    }
}

void SavedTreeView::renameCurrent()
{
    if (currentItem())
        editItem(currentItem());
}

/// The folder that something dropped there comes into.
QString SavedTreeView::folderAt(const QPoint &place) const
{
    const QTreeWidgetItem *item = itemAt(place);
    if (!item)
        return {};
    const QString id = item->data(0, kIdRole).toString();
    const model::SavedItem *saved = m_tree.find(id);
    const bool isBeside = dropIndicatorPosition() == QAbstractItemView::AboveItem ||
                          dropIndicatorPosition() == QAbstractItemView::BelowItem;
    if (saved && saved->isFolder() && !isBeside)
        return id;
    return item->parent() ? item->parent()->data(0, kIdRole).toString() : QString();
}

void SavedTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    if (event->source() != this ||
        m_tree.isWithin(folderAt(event->position().toPoint()), currentId()))
        event->ignore(); // not into itself
    else
        event->acceptProposedAction();
}

void SavedTreeView::dropEvent(QDropEvent *event)
{
    const QString id = currentId();
    const QString folder = folderAt(event->position().toPoint());
    if (event->source() != this || id.isEmpty() || m_tree.isWithin(folder, id))
        return event->ignore();
    // The tree is filled anew: the view must not take the row away by itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setState(QAbstractItemView::NoState);
    Q_EMIT moved(id, folder);
}

} // namespace ui
