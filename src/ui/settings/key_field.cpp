// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_field.h"

#include <QKeyEvent>

namespace ui
{

namespace
{

bool isTaken(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_unknown:
    case 0:
        return false; // more is to come
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return event.modifiers() & ~Qt::ShiftModifier;
    default:
        return true;
    }
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the new keys here"));
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
    Q_EMIT keysChanged();
}

bool KeyField::event(QEvent *event)
{
    // Whatever the window does by these keys.
    if (event->type() == QEvent::ShortcutOverride && isTaken(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    // QWidget takes Tab for itself, with Ctrl as well.
    if (event->type() == QEvent::KeyPress && isTaken(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (!isTaken(*event))
        return QLineEdit::keyPressEvent(event);
    event->accept();
    const Qt::Key key = event->key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event->key());
    setKeys(QKeySequence(QKeyCombination(
        event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier), key)));
}

} // namespace ui
