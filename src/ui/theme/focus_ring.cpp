// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/colours.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QPainter>
#include <QVariant>

namespace ui
{

namespace
{

constexpr int kWidth = 2;

/// Editors of text do, unless they are there to read only.
bool showsCaret(const QWidget &widget)
{
    const QVariant isReadOnly = widget.property("readOnly");
    return isReadOnly.isValid() ? !isReadOnly.toBool()
                                : widget.testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

FocusRing::FocusRing(QWidget &widget)
    : QWidget(&widget)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(widget.rect());
    hide();
    widget.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        takeFocus(static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::takeFocus(Qt::FocusReason reason)
{
    // Back from another window or a menu it is as it was.
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
        m_isByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                    reason == Qt::ShortcutFocusReason;
    }
    setVisible(m_isByKey);
    raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen pen(Colours::current().accent, kWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    constexpr int kInside = kWidth / 2;
    painter.drawRect(rect().adjusted(kInside, kInside, -kInside, -kInside));
}

void giveFocusRing(QWidget &widget)
{
    if (qobject_cast<QAbstractScrollArea *>(&widget) && (widget.focusPolicy() & Qt::TabFocus) &&
        !showsCaret(widget) &&
        !widget.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(widget);
}

} // namespace ui
