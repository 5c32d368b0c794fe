// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_actions.h"

#include "ui/main/editor_commands.h"
#include "ui/main/result_commands.h"
#include "ui/main/run_commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::MainActions)
};

QAction *make(QWidget &owner, const QString &text, const QKeySequence &key,
              const QString &icon = {}, IconTone tone = IconTone::Text)
{
    auto *action = new QAction(text, &owner);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon, tone));
    owner.addAction(action);
    return action;
}

void addTheme(QActionGroup &group, const QString &text, ThemeChoice choice)
{
    auto *action = new QAction(text, &group);
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
}

} // namespace

MainActions::MainActions(QWidget &owner)
    : connectToServer(make(owner, Text::tr("&Connect…"),
                           QKeySequence(QStringLiteral("Ctrl+Shift+O")), QStringLiteral("plug")))
    , newTab(make(owner, Text::tr("&New Tab"), QKeySequence(QStringLiteral("Ctrl+T")),
                  QStringLiteral("plus")))
    , closeTab(make(owner, Text::tr("&Close Tab"), QKeySequence(QStringLiteral("Ctrl+W"))))
    , exportResult(make(owner, Text::tr("&Export Result…"),
                        QKeySequence(QStringLiteral("Ctrl+Shift+E")), QStringLiteral("export")))
    , quit(make(owner, Text::tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q"))))
    , run(make(owner, Text::tr("&Run"), QKeySequence(QStringLiteral("Ctrl+Return")),
               QStringLiteral("run"), IconTone::Accent))
    , runAll(make(owner, Text::tr("Run &All"), QKeySequence(QStringLiteral("Ctrl+Alt+Return")),
                  QStringLiteral("run-all")))
    , runAgain(make(owner, Text::tr("Run A&gain"), QKeySequence(QStringLiteral("F5")),
                    QStringLiteral("refresh")))
    , stop(make(owner, Text::tr("&Stop"), QKeySequence(QStringLiteral("Esc")),
                QStringLiteral("stop"), IconTone::Error))
    , limitMemory(make(owner, Text::tr("&Memory for Results…"), {}))
    , showTable(make(owner, Text::tr("&Table"), QKeySequence(QStringLiteral("Alt+1")),
                     QStringLiteral("table")))
    , showGraph(make(owner, Text::tr("&Graph"), QKeySequence(QStringLiteral("Alt+2")),
                     QStringLiteral("graph")))
    , showSummary(make(owner, Text::tr("&Summary"), QKeySequence(QStringLiteral("Alt+3")),
                       QStringLiteral("summary")))
    , showPlan(make(owner, Text::tr("&Plan"), QKeySequence(QStringLiteral("Alt+4")),
                    QStringLiteral("plan")))
    , closeResult(
          make(owner, Text::tr("C&lose Result"), QKeySequence(QStringLiteral("Ctrl+Shift+W"))))
    , nextTab(make(owner, Text::tr("Ne&xt Tab"), QKeySequence(QStringLiteral("Ctrl+Tab"))))
    , previousTab(
          make(owner, Text::tr("&Previous Tab"), QKeySequence(QStringLiteral("Ctrl+Shift+Tab"))))
    , focusEditor(make(owner, Text::tr("Go to &Editor"), QKeySequence(QStringLiteral("F6"))))
    , refreshSchema(
          make(owner, Text::tr("&Refresh Schema"), QKeySequence(QStringLiteral("Ctrl+F5"))))
    , animate(make(owner, Text::tr("A&nimate the Graph"), {}))
    , themes(new QActionGroup(&owner))
    , about(make(owner, Text::tr("&About LightningBolt"), {}))
{
    addTheme(*themes, Text::tr("Like the S&ystem"), ThemeChoice::System);
    addTheme(*themes, Text::tr("&Light"), ThemeChoice::Light);
    addTheme(*themes, Text::tr("&Dark"), ThemeChoice::Dark);
    animate->setCheckable(true);
    limitMemory->setObjectName(QStringLiteral("memoryAction"));
    for (QAction *action : {run, runAll, runAgain})
        action->setAutoRepeat(false); // a key that is held down runs once: statements write
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::fillMenuBar(QMenuBar &bar, const ResultCommands &results,
                              const EditorCommands &editor, const RunCommands &runs,
                              const QList<QAction *> &docks) const
{
    QMenu *file = bar.addMenu(Text::tr("&File"));
    file->addActions({connectToServer, newTab, closeTab});
    file->addSeparator();
    file->addActions(editor.fileActions());
    file->addSeparator();
    for (QAction *action : results.fileActions())
        file->addAction(action);
    file->addAction(exportResult);
    file->addSeparator();
    file->addAction(quit);

    bar.addMenu(Text::tr("&Edit"))->addActions(editor.editActions());

    QMenu *query = bar.addMenu(Text::tr("&Query"));
    query->addActions({run, runAll, runAgain, stop});
    runs.fillMenu(*query);
    query->addSeparator();
    for (QAction *action : results.resultActions())
        query->addAction(action);
    query->addSeparator();
    query->addAction(limitMemory);

    QMenu *view = bar.addMenu(Text::tr("&View"));
    view->addActions({showTable, showGraph, showSummary, showPlan, closeResult});
    view->addSeparator();
    view->addActions({nextTab, previousTab, focusEditor});
    view->addSeparator();
    view->addActions(docks);
    view->addAction(refreshSchema);
    view->addAction(animate);
    QMenu *theme = view->addMenu(Text::tr("T&heme"));
    theme->addActions(themes->actions());

    bar.addMenu(Text::tr("&Help"))->addAction(about);
}

} // namespace ui
