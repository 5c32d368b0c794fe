// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace ui
{

class EditorCommands;
class ResultCommands;
class RunCommands;

/// The commands of the main window, with their names, keys and icons. The window connects them and
/// owns them through `owner`.
struct MainActions {
    explicit MainActions(QWidget &owner);

    /// What other parts add to a menu.
    struct MoreActions {
        QList<QAction *> open;
        QList<QAction *> file;
        QList<QAction *> query;
        QList<QAction *> help;
    };
    /// Puts all of them into menus; the docks' own actions go into the view menu.
    void fillMenuBar(QMenuBar &bar, const ResultCommands &results, const EditorCommands &editor,
                     const RunCommands &runs, const QList<QAction *> &docks,
                     const MoreActions &more, QMenu *languages) const;

    QAction *connectToServer;
    QAction *newTab;
    QAction *closeTab;
    QAction *reopenTab;
    QAction *exportResult;
    QAction *quit;
    QAction *run;
    QAction *runAll;
    QAction *runAgain;
    QAction *stop;
    QAction *limitMemory;
    QAction *showTable;
    QAction *showGraph;
    QAction *showSummary;
    QAction *showPlan;
    QAction *closeResult;
    QAction *nextTab;
    QAction *previousTab;
    QAction *focusEditor;
    QAction *nextPane;
    QAction *previousPane;
    QAction *refreshSchema;
    QAction *animate;
    QActionGroup *themes; ///< their data is a ThemeChoice as an int
    QAction *about;

private:
    void nameAll() const;
};

} // namespace ui
