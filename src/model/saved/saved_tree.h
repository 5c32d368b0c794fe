// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_item.h"

#include <QHash>
#include <QList>

namespace model
{

/// All saved queries with their folders. What lies in a folder that is not there, or in itself (two
/// programs may have moved folders into each other), or too deep, is at the top. A plain value.
class SavedTree
{
public:
    /// Around an item: trees are walked by recursion.
    static constexpr int kMostFolders = 64;

    explicit SavedTree(const QList<SavedItem> &items = {});

    bool isEmpty() const { return m_items.isEmpty(); }
    QList<SavedItem> items() const { return m_items.values(); }
    /// Null when there is none.
    const SavedItem *find(const QString &id) const;
    /// What lies in a folder, or at the top: folders first, by their names.
    QList<SavedItem> childrenOf(const QString &folder) const;
    /// The item and all that lies in it.
    QList<SavedItem> branch(const QString &id) const;
    /// Whether the item is that folder or lies in it.
    bool isWithin(const QString &id, const QString &folder) const;
    /// The names of the folders around an item, from the top.
    QStringList pathOf(const QString &id) const;

    /// Adds them, or replaces those of their ids.
    void put(const QList<SavedItem> &items);
    void remove(const QStringList &ids);

private:
    void index();
    QString soundParent(const SavedItem &item) const;

    QHash<QString, SavedItem> m_items;
    QHash<QString, QStringList> m_children; ///< by the folder, as they are shown
};

/// Whether name, tags, description or text have all the words, in any case.
bool fitsWords(const SavedItem &item, const QStringList &words);

} // namespace model
