// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pass_focus.h"

#include <QFocusEvent>
#include <QWidget>

namespace ui
{

PassFocus::PassFocus(QWidget &widget, QWidget &part)
    : QObject(&widget)
    , m_part(part)
{
    widget.installEventFilter(this);
}

bool PassFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_part.setFocus(static_cast<QFocusEvent *>(event)->reason());
    return QObject::eventFilter(watched, event);
}

} // namespace ui
