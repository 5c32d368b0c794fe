// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace ui
{

class ComparePage;
class MainWindow;
class QueryPage;
class ResultPage;
struct NamedResult;

/// The commands that do something with a whole result: pin, rename, keep as a file, open a kept one,
/// compare. Part of the main window, which says what is current; GUI thread.
class ResultCommands : public QObject
{
    Q_OBJECT

public:
    explicit ResultCommands(MainWindow &window);

    /// The part of the file menu, and that of a menu of results.
    const std::vector<QAction *> &fileActions() const { return m_fileActions; }
    const std::vector<QAction *> &resultActions() const { return m_resultActions; }
    /// Fits the actions to what the window shows now.
    void update();
    /// Shows a kept result's file in the current tab.
    void openFile(const QString &path);
    void fillMenu(QMenu &menu) const;

Q_SIGNALS:
    /// A kept result was written or opened.
    void fileUsed(const QString &path);

private:
    QAction *make(const QString &objectName, const QString &text, const QString &key,
                  void (ResultCommands::*run)());
    ResultPage *currentResult() const;
    std::vector<NamedResult> othersThan(const ResultPage &result) const;
    void togglePin();
    void rename();
    void keep();
    void chooseFile();
    void compare();
    void rerunAndCompare();
    ComparePage *addComparison(QueryPage &page, const NamedResult &before,
                               const NamedResult &after);
    void askForKeys(ComparePage &page);

    MainWindow &m_window;
    std::vector<QAction *> m_fileActions;
    std::vector<QAction *> m_resultActions;
    QAction *m_keep;
    QAction *m_open;
    QAction *m_pin;
    QAction *m_rename;
    QAction *m_compare;
    QAction *m_rerun;
};

} // namespace ui
