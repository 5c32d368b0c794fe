// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/saved/saved_tree.h"

#include "model/completion/fuzzy_match.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace model
{

SavedItem SavedItem::createNew(Kind kind, const QString &name, const QString &parent)
{
    SavedItem item;
    item.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    item.parent = parent;
    item.kind = kind;
    item.name = name;
    return item;
}

SavedTree::SavedTree(const QList<SavedItem> &items)
{
    put(items);
}

const SavedItem *SavedTree::find(const QString &id) const
{
    const auto found = m_items.constFind(id);
    return found == m_items.constEnd() ? nullptr : &*found;
}

void SavedTree::put(const QList<SavedItem> &items)
{
    for (const SavedItem &item : items)
        m_items.insert(item.id, item);
    index();
}

void SavedTree::remove(const QStringList &ids)
{
    for (const QString &id : ids)
        m_items.remove(id);
    index();
}

void SavedTree::index()
{
    m_children.clear();
    for (const SavedItem &item : std::as_const(m_items))
        m_children[soundParent(item)].append(item.id);
    for (QStringList &children : m_children) {
        std::ranges::sort(children, [this](const QString &one, const QString &other) {
            const SavedItem &a = *find(one);
            const SavedItem &b = *find(other);
            if (a.kind != b.kind)
                return a.isFolder();
            const int order = QString::localeAwareCompare(a.name, b.name);
            return order != 0 ? order < 0 : a.id < b.id;
        });
    }
}

QString SavedTree::soundParent(const SavedItem &item) const
{
    const SavedItem *parent = find(item.parent);
    if (!parent || !parent->isFolder())
        return {};
    // Around a ring of folders each is at the top; what lies in them stays there.
    QSet<QString> passed;
    for (const SavedItem *folder = parent; folder && !passed.contains(folder->id);
         folder = find(folder->parent)) {
        if (folder->id == item.id || passed.size() == kMostFolders)
            return {};
        passed.insert(folder->id);
    }
    return item.parent;
}

QList<SavedItem> SavedTree::childrenOf(const QString &folder) const
{
    QList<SavedItem> children;
    for (const QString &id : m_children.value(folder))
        children.append(*find(id));
    return children;
}

QList<SavedItem> SavedTree::branch(const QString &id) const
{
    QList<SavedItem> branch;
    if (const SavedItem *item = find(id))
        branch.append(*item);
    for (qsizetype i = 0; i < branch.size(); ++i) {
        for (const SavedItem &child : childrenOf(branch.at(i).id))
            branch.append(child);
    }
    return branch;
}

bool SavedTree::isWithin(const QString &id, const QString &folder) const
{
    const QList<SavedItem> items = branch(folder);
    return std::ranges::any_of(items, [&id](const SavedItem &item) { return item.id == id; });
}

QStringList SavedTree::pathOf(const QString &id) const
{
    QStringList path;
    const SavedItem *item = find(id);
    while (item) {
        const QString parent = soundParent(*item);
        item = find(parent);
        if (item)
            path.prepend(item->name);
    }
    return path;
}

bool fitsWords(const SavedItem &item, const QStringList &words)
{
    return std::ranges::all_of(words, [&item](const QString &word) {
        const auto has = [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        };
        return fuzzyScore(word, item.name) || has(item.description) || has(item.text) ||
               std::ranges::any_of(item.tags, has);
    });
}

} // namespace model
