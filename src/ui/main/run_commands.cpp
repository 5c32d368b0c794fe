// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/run_commands.h"

#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/theme/icons.h"
#include "ui/transactions/transaction_watch.h"
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace ui
{

namespace
{

constexpr int kMillisecond = 1000;
constexpr int kMostSeconds = 24 * 60 * 60;

QToolButton *makeMenuButton(const QString &objectName, const QString &toolTip,
                            const QList<QAction *> &actions, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setToolTip(toolTip);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(new QMenu(button));
    button->menu()->addActions(actions);
    return button;
}

} // namespace

RunCommands::RunCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_runFromHere(make(QStringLiteral("runFromHereAction"), tr("Run From &Here On"),
                         QStringLiteral("Ctrl+Shift+Return"), &RunCommands::runFromHere))
    , m_goOn(make(QStringLiteral("goOnAction"), tr("Go &On After Errors"), {},
                  &RunCommands::changeSettings))
    , m_timeout(
          make(QStringLiteral("timeoutAction"), tr("&Time-out…"), {}, &RunCommands::chooseTimeout))
    , m_begin(make(QStringLiteral("beginAction"), tr("&Begin Transaction"),
                   QStringLiteral("Ctrl+Alt+B"), &RunCommands::begin))
    , m_commit(make(QStringLiteral("commitAction"), tr("&Commit"), QStringLiteral("Ctrl+Alt+K"),
                    &RunCommands::commit))
    , m_rollBack(make(QStringLiteral("rollBackAction"), tr("Roll Bac&k"),
                      QStringLiteral("Ctrl+Alt+R"), &RunCommands::rollBack))
    , m_modes(new QActionGroup(this))
    , m_access(new QActionGroup(this))
{
    m_goOn->setCheckable(true);
    for (QAction *action : {m_runFromHere, m_commit, m_begin, m_rollBack})
        action->setAutoRepeat(false);
    makeChoice(*m_modes, QStringLiteral("autoAction"), tr("&Auto-commit"),
               tr("Each statement is committed by itself"));
    makeChoice(*m_modes, QStringLiteral("manualAction"), tr("&Manual Commit"),
               tr("Statements run in a transaction until you commit or roll back"));
    makeChoice(*m_modes, QStringLiteral("smartAction"), tr("&Smart Commit"),
               tr("What changes something waits for your commit; what only reads does not"));
    makeChoice(*m_access, QStringLiteral("writeAccessAction"), tr("Read and &Write"),
               tr("Statements may change data"));
    makeChoice(*m_access, QStringLiteral("readAccessAction"), tr("&Read Only"),
               tr("The server refuses statements that change data"));
    for (QActionGroup *group : {m_modes, m_access})
        connect(group, &QActionGroup::triggered, this, &RunCommands::changeSettings);
}

QAction *RunCommands::make(const QString &objectName, const QString &text, const QString &key,
                           void (RunCommands::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    if (!key.isEmpty())
        action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, this, run);
    m_window.addAction(action);
    return action;
}

QAction *RunCommands::makeChoice(QActionGroup &group, const QString &objectName,
                                 const QString &text, const QString &toolTip)
{
    auto *action = new QAction(text, &group);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setToolTip(toolTip);
    return action;
}

void RunCommands::fillMenu(QMenu &menu) const
{
    menu.addActions({m_runFromHere, m_goOn, m_timeout});
    menu.addSeparator();
    menu.addActions({m_begin, m_commit, m_rollBack});
    QMenu *modes = menu.addMenu(tr("Transact&ions"));
    modes->setToolTipsVisible(true);
    modes->addActions(m_modes->actions());
    QMenu *access = menu.addMenu(tr("Acc&ess"));
    access->setToolTipsVisible(true);
    access->addActions(m_access->actions());
}

void RunCommands::fillToolBar(QToolBar &bar)
{
    m_accessButton = makeMenuButton(QStringLiteral("accessButton"),
                                    tr("Whether statements of this tab may change data"),
                                    m_access->actions(), &bar);
    m_modeButton =
        makeMenuButton(QStringLiteral("transactionModeButton"),
                       tr("When statements of this tab are committed"), m_modes->actions(), &bar);
    for (QToolButton *button : {m_accessButton, m_modeButton})
        button->menu()->setToolTipsVisible(true);
    bar.addWidget(m_accessButton);
    bar.addWidget(m_modeButton);
}

void RunCommands::update()
{
    const QueryPage *page = m_window.currentPage();
    const RunSettings &settings = page->runSettings();
    m_modes->actions().at(static_cast<int>(settings.transactions))->setChecked(true);
    const bool isReadOnly = settings.access == bolt::AccessMode::Read;
    m_access->actions().at(isReadOnly ? 1 : 0)->setChecked(true);
    m_goOn->setChecked(settings.onError == RunSettings::OnError::GoOn);
    const bool isIdle = !page->isRunning();
    const bool isOpen = page->transaction()->isOpen();
    m_runFromHere->setEnabled(isIdle);
    m_begin->setEnabled(isIdle && !isOpen && page->target());
    m_commit->setEnabled(isIdle && isOpen);
    m_rollBack->setEnabled(isIdle && isOpen);
    // A transaction that is open keeps its access mode.
    m_access->setEnabled(!isOpen);
    m_accessButton->setText(isReadOnly ? tr("Read only") : tr("Read and write"));
    m_accessButton->setIcon(isReadOnly ? themedIcon(QStringLiteral("eye"), IconTone::Muted)
                                       : QIcon());
    m_modeButton->setText(plainText(*m_modes->checkedAction()));
}

void RunCommands::runFromHere()
{
    m_window.currentPage()->runFromHere();
}

void RunCommands::begin()
{
    m_window.currentPage()->beginTransaction();
}

void RunCommands::commit()
{
    m_window.currentPage()->transaction()->commit();
}

void RunCommands::rollBack()
{
    m_window.currentPage()->transaction()->rollBack();
}

void RunCommands::changeSettings()
{
    QueryPage *page = m_window.currentPage();
    RunSettings settings = page->runSettings();
    settings.transactions =
        static_cast<TransactionMode>(m_modes->actions().indexOf(m_modes->checkedAction()));
    settings.access =
        m_access->actions().at(1)->isChecked() ? bolt::AccessMode::Read : bolt::AccessMode::Write;
    settings.onError =
        m_goOn->isChecked() ? RunSettings::OnError::GoOn : RunSettings::OnError::Stop;
    page->setRunSettings(settings);
}

void RunCommands::chooseTimeout()
{
    QueryPage *page = m_window.currentPage();
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("timeoutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time-out"));
    dialog->setLabelText(tr("Seconds after which the server ends a statement or a transaction of "
                            "this tab; 0: as the server is set"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, kMostSeconds);
    dialog->setIntValue(static_cast<int>(page->runSettings().timeoutMs.value_or(0) / kMillisecond));
    connect(dialog, &QInputDialog::intValueSelected, page, [page](int seconds) {
        RunSettings settings = page->runSettings();
        settings.timeoutMs.reset();
        if (seconds > 0)
            settings.timeoutMs = std::int64_t{seconds} * kMillisecond;
        page->setRunSettings(settings);
    });
    dialog->open();
}

} // namespace ui
