// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAbstractItemView;
class QKeyEvent;
class QLineEdit;

namespace ui
{

/// The keys of a search field with the list of what it finds: Enter chooses, Escape leaves, arrows go
/// from the field through the list. While either has the focus these keys are theirs, whatever the
/// window binds to them. Owned by the list; GUI thread.
class SearchKeys : public QObject
{
    Q_OBJECT

public:
    SearchKeys(QLineEdit &field, QAbstractItemView &list);

    using Act = std::function<void()>;
    /// A key of the list alone.
    void addListKey(const QKeySequence &key, Act act);
    /// While it says so, keys go to the list itself: a name is typed there.
    void setSuspended(std::function<bool()> isSuspended) { m_isSuspended = std::move(isSuspended); }

Q_SIGNALS:
    /// With Ctrl or without. A key that is held down chooses once.
    void chosen(Qt::KeyboardModifiers modifiers);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ListKey {
        QKeySequence key;
        Act act;
    };

    const ListKey *listKey(const QObject *watched, const QKeyEvent &key) const;
    bool press(const QObject *watched, QKeyEvent &key);

    QLineEdit &m_field;
    QAbstractItemView &m_list;
    std::vector<ListKey> m_listKeys;
    std::function<bool()> m_isSuspended;
};

} // namespace ui
