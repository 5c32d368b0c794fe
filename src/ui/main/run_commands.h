// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QToolBar;
class QToolButton;

namespace ui
{

class MainWindow;

/// How the statements of the window's current tab are run: from here on, on after errors, access
/// mode, transactions. Owned by the window; GUI thread.
class RunCommands : public QObject
{
    Q_OBJECT

public:
    explicit RunCommands(MainWindow &window);

    /// For the query menu.
    void fillMenu(QMenu &menu) const;
    /// The buttons that show access and transaction mode.
    void fillToolBar(QToolBar &bar);
    /// For the current tab.
    void update();

private:
    QAction *make(const QString &objectName, const QString &text, const QString &key,
                  void (RunCommands::*run)());
    QAction *makeChoice(QActionGroup &group, const QString &objectName, const QString &text,
                        const QString &toolTip);
    void runFromHere();
    void begin();
    void commit();
    void rollBack();
    void changeSettings();
    void chooseTimeout();

    MainWindow &m_window;
    QAction *m_runFromHere;
    QAction *m_goOn;
    QAction *m_timeout;
    QAction *m_begin;
    QAction *m_commit;
    QAction *m_rollBack;
    QActionGroup *m_modes;  ///< in the order of TransactionMode
    QActionGroup *m_access; ///< write, read
    QToolButton *m_modeButton = nullptr;
    QToolButton *m_accessButton = nullptr;
};

} // namespace ui
