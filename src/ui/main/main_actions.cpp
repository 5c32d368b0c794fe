// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_actions.h"

#include "ui/main/editor_commands.h"
#include "ui/main/result_commands.h"
#include "ui/main/run_commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <utility>

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
    // Of "运行(&R)" Qt would leave "运行(R)".
    action->setIconText(plainText(*action));
    action->setToolTip(action->iconText());
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
    , closeTab(make(owner, Text::tr("Close &Tab"), QKeySequence(QStringLiteral("Ctrl+W"))))
    , reopenTab(
          make(owner, Text::tr("Reopen Close&d Tab"), QKeySequence(QStringLiteral("Ctrl+Shift+T"))))
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
          make(owner, Text::tr("Pre&vious Tab"), QKeySequence(QStringLiteral("Ctrl+Shift+Tab"))))
    , focusEditor(make(owner, Text::tr("Go to &Editor"), QKeySequence(QStringLiteral("Alt+0"))))
    , nextPane(make(owner, Text::tr("Next Pane"), QKeySequence(QStringLiteral("F6"))))
    , previousPane(make(owner, Text::tr("Previous Pane"), QKeySequence(QStringLiteral("Shift+F6"))))
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
    reopenTab->setEnabled(false);
    nameAll();
    for (QAction *action : {run, runAll, runAgain})
        action->setAutoRepeat(false); // a key that is held down runs once: statements write
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

/// Their names in the settings: not to be changed.
void MainActions::nameAll() const
{
    const std::pair<QAction *, QLatin1String> names[] = {
        {connectToServer, QLatin1String("connectAction")},
        {newTab, QLatin1String("newTabAction")},
        {closeTab, QLatin1String("closeTabAction")},
        {reopenTab, QLatin1String("reopenTabAction")},
        {exportResult, QLatin1String("exportAction")},
        {quit, QLatin1String("quitAction")},
        {run, QLatin1String("runAction")},
        {runAll, QLatin1String("runAllAction")},
        {runAgain, QLatin1String("runAgainAction")},
        {stop, QLatin1String("stopAction")},
        {limitMemory, QLatin1String("memoryAction")},
        {showTable, QLatin1String("showTableAction")},
        {showGraph, QLatin1String("showGraphAction")},
        {showSummary, QLatin1String("showSummaryAction")},
        {showPlan, QLatin1String("showPlanAction")},
        {closeResult, QLatin1String("closeResultAction")},
        {nextTab, QLatin1String("nextTabAction")},
        {previousTab, QLatin1String("previousTabAction")},
        {focusEditor, QLatin1String("focusEditorAction")},
        {refreshSchema, QLatin1String("refreshSchemaAction")},
        {animate, QLatin1String("animateAction")},
        {about, QLatin1String("aboutAction")},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(name);
    themes->setObjectName(QStringLiteral("themes"));
}

void MainActions::fillMenuBar(QMenuBar &bar, const ResultCommands &results,
                              const EditorCommands &editor, const RunCommands &runs,
                              const QList<QAction *> &docks, const MoreActions &more,
                              QMenu *languages) const
{
    QMenu *file = bar.addMenu(Text::tr("&File"));
    file->addActions({connectToServer, newTab, closeTab, reopenTab});
    file->addSeparator();
    file->addActions(editor.fileActions());
    file->addActions(more.open);
    file->addSeparator();
    for (QAction *action : results.fileActions())
        file->addAction(action);
    file->addAction(exportResult);
    file->addSeparator();
    file->addActions(more.file);
    file->addAction(quit);

    bar.addMenu(Text::tr("&Edit"))->addActions(editor.editActions());

    QMenu *query = bar.addMenu(Text::tr("&Query"));
    query->addActions({run, runAll, runAgain, stop});
    runs.fillMenu(*query);
    query->addSeparator();
    for (QAction *action : results.resultActions())
        query->addAction(action);
    query->addSeparator();
    query->addActions(more.query);
    query->addAction(limitMemory);

    QMenu *view = bar.addMenu(Text::tr("&View"));
    view->addActions({showTable, showGraph, showSummary, showPlan, closeResult});
    view->addSeparator();
    view->addActions({nextTab, previousTab, nextPane, previousPane, focusEditor});
    view->addSeparator();
    view->addActions(docks);
    view->addAction(refreshSchema);
    view->addAction(animate);
    QMenu *theme = view->addMenu(Text::tr("T&heme"));
    theme->addActions(themes->actions());
    view->addMenu(languages);

    QMenu *help = bar.addMenu(Text::tr("&Help"));
    help->addActions(more.help);
    help->addAction(about);
}

} // namespace ui
