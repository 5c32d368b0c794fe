// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

class QWidget;
class WindowFixture;

namespace ui
{
class MainWindow;
}

namespace test
{

class PagingServer;

/// A window with a server that answers every statement with the same small graph, from which all that the
/// program shows can be reached. For tests that look at everything.
class Stage
{
public:
    Stage();
    ~Stage();

    ui::MainWindow &window();
    /// Runs a statement, and waits for its result and the graph of it. False when it does not come.
    bool run();
    /// Triggers the action of that object name, which may be a part's.
    bool trigger(const char *action);
    /// Shows a widget that belongs to no window yet, and owns it.
    QWidget *show(std::unique_ptr<QWidget> widget);

private:
    std::unique_ptr<PagingServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_shown;
};

/// A window, dialog or state of the window that a person can come to.
struct Scene {
    const char *name;
    /// Brings it onto the stage, which is new; null when that fails.
    QWidget *(*open)(Stage &stage);
};

const std::vector<Scene> &scenes();

/// The columns "scene" for data-driven tests: one row each, of the index in scenes().
void addSceneRows();

} // namespace test
