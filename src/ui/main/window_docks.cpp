// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_docks.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

namespace ui
{

WindowDocks::WindowDocks(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

QDockWidget *WindowDocks::make(Qt::DockWidgetArea area, const QString &objectName,
                               const QString &title, QWidget *panel, const QString &key)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(objectName);
    dock->setWidget(panel);
    dock->toggleViewAction()->setShortcut(QKeySequence(key));
    add(area, *dock);
    return dock;
}

void WindowDocks::addBehind(QDockWidget &front, QDockWidget &dock)
{
    add(m_window.dockWidgetArea(&front), dock);
    m_window.tabifyDockWidget(&front, &dock);
    dock.hide();
}

void WindowDocks::add(Qt::DockWidgetArea area, QDockWidget &dock)
{
    dock.setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_window.addDockWidget(area, &dock);
    connect(&dock, &QDockWidget::visibilityChanged, dock.widget(), &QWidget::setVisible);
}

// Docks have keys of their own, and F6.
bool WindowDocks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished || event->type() == QEvent::LayoutRequest) {
        for (QTabBar *bar : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            bar->setFocusPolicy(Qt::NoFocus);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
