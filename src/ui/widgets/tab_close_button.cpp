// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_close_button.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QTabBar>
#include <QToolButton>

namespace ui
{

void addCloseButton(QTabBar &bar, int index, QWidget *context, std::function<void()> close)
{
    auto *button = new QToolButton(&bar);
    button->setObjectName(QStringLiteral("tabCloseButton"));
    button->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    button->setIconSize(QSize(12, 12));
    button->setFixedSize(18, 18);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(QCoreApplication::translate("ui::TabCloseButton", "Close"));
    button->setAccessibleName(button->toolTip());
    bar.setTabButton(index, QTabBar::RightSide, button);
    QObject::connect(button, &QToolButton::clicked, context, std::move(close));
}

} // namespace ui
