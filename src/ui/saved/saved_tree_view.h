// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_tree.h"

#include <QTreeWidget>

namespace ui
{

/// The saved queries and their folders as a tree: names are edited in place, items are dragged into
/// folders or to the top. It shows; what is to change it says. Part of the saved panel; GUI thread.
class SavedTreeView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SavedTreeView(QWidget *parent = nullptr);

    /// What fits the words, with the folders around it; what was selected and open stays so.
    void showTree(const model::SavedTree &tree, const QStringList &words);
    /// Empty without a current item.
    QString currentId() const;
    void setCurrentId(const QString &id);
    void renameCurrent();
    bool isRenaming() const { return state() == QAbstractItemView::EditingState; }

Q_SIGNALS:
    void renamed(const QString &id, const QString &name);
    /// Dragged into a folder, or to the top (empty).
    void moved(const QString &id, const QString &folder);

protected:
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool addChildren(const model::SavedTree &tree, const QString &folder, QTreeWidgetItem *parent,
                     const QStringList &words);
    void rememberOpen();
    QString folderAt(const QPoint &place) const;

    model::SavedTree m_tree;
    QStringList m_closed; ///< folders' ids
    bool m_isFilling = false;
    bool m_isSearched = false; ///< all folders are open then
};

} // namespace ui
