// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace ui
{

class MainWindow;

/// Takes the keyboard from pane to pane of the window: the editor, what its result shows, then the docks
/// that are open. In each pane it goes where it was last. Owned by the window; GUI thread.
class PaneFocus : public QObject
{
    Q_OBJECT

public:
    PaneFocus(MainWindow &window, const QAction &next, const QAction &previous);

private:
    std::vector<QWidget *> panes() const;
    void step(int step);

    MainWindow &m_window;
};

} // namespace ui
