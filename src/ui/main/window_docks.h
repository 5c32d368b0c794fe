// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace ui
{

/// Puts docks into a main window, and keeps the keyboard out of those that it does not show: Qt moves
/// docks behind another one, and their tab bars, outside of the window, where Tab still finds them.
/// Owned by the window; GUI thread.
class WindowDocks : public QObject
{
    Q_OBJECT

public:
    explicit WindowDocks(QMainWindow &window);

    /// A dock for the panel, with a key that shows and hides it.
    QDockWidget *make(Qt::DockWidgetArea area, const QString &objectName, const QString &title,
                      QWidget *panel, const QString &key);
    /// Behind another one, and hidden.
    void addBehind(QDockWidget &front, QDockWidget &dock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Qt::DockWidgetArea area, QDockWidget &dock);

    QMainWindow &m_window;
};

} // namespace ui
