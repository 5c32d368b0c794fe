// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_keys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui
{

namespace
{

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SearchKeys::SearchKeys(QLineEdit &field, QAbstractItemView &list)
    : QObject(&list)
    , m_field(field)
    , m_list(list)
{
    field.installEventFilter(this);
    list.installEventFilter(this);
}

void SearchKeys::addListKey(const QKeySequence &key, Act act)
{
    m_listKeys.push_back({key, std::move(act)});
}

bool SearchKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSuspended = watched == &m_list && m_isSuspended && m_isSuspended();
    if (event->type() == QEvent::KeyPress && !isSuspended)
        return press(watched, *static_cast<QKeyEvent *>(event));
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isOurs = listKey(watched, key) || isEnter(key.key()) || key.key() == Qt::Key_Escape;
    if (isOurs)
        event->accept();
    return isOurs;
}

const SearchKeys::ListKey *SearchKeys::listKey(const QObject *watched, const QKeyEvent &key) const
{
    const QKeySequence pressed(
        QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    const auto found = std::ranges::find(m_listKeys, pressed, &ListKey::key);
    return watched == &m_list && found != m_listKeys.end() ? &*found : nullptr;
}

bool SearchKeys::press(const QObject *watched, QKeyEvent &key)
{
    if (const ListKey *own = listKey(watched, key)) {
        own->act();
        return true;
    }
    if (isEnter(key.key())) {
        if (!key.isAutoRepeat()) // statements write
            Q_EMIT chosen(key.modifiers());
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched == &m_field)
            QCoreApplication::sendEvent(&m_list, &key);
        return watched == &m_field;
    default:
        return false;
    }
}

} // namespace ui
