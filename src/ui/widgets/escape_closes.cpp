// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/escape_closes.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace ui
{

EscapeCloses::EscapeCloses(QWidget &bar, std::function<void()> close)
    : QObject(&bar)
    , m_close(std::move(close))
{
    bar.installEventFilter(this);
}

bool EscapeCloses::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOffered = event->type() == QEvent::ShortcutOverride;
    if (!isOffered && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (!isOffered)
        m_close();
    return true;
}

} // namespace ui
