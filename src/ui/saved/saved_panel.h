// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_item.h"
#include "ui/saved/saved_transfer.h"

#include <QWidget>

#include <cstdint>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace model
{
class SavedQueries;
}

namespace ui
{

class MessageBanner;
class SavedTreeView;

/// The saved queries: searched, opened, run, renamed, moved, deleted (which can be undone), read from
/// and written to files. Fills a dock; GUI thread.
class SavedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SavedPanel(model::SavedQueries &saved, QWidget *parent = nullptr);

    void startSearch();
    /// Asks for a name and a folder, and saves the statement.
    void save(const QString &statement);

Q_SIGNALS:
    void openRequested(const QString &statement);
    void runRequested(const QString &statement);
    /// Escape was pressed: back to the editor.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;

private:
    enum class Wanted : std::uint8_t { Open, Run };

    QWidget *makeSearch();
    QWidget *makeButtons();
    void fillMenu(QMenu &menu);
    void refill();
    void updateButtons();
    void use(Wanted wanted);
    void editCurrent();
    void rename(const QString &id, const QString &name);
    void move(const QString &id, const QString &folder);
    void addFolder();
    void removeCurrent();
    void undoRemove();
    void transfer(ImportSource source);
    QString currentFolder() const;

    model::SavedQueries &m_saved;
    MessageBanner *m_banner;
    QPushButton *m_undo;
    QLineEdit *m_search;
    SavedTreeView *m_tree;
    QLabel *m_hint;
    QToolButton *m_open = nullptr;
    QToolButton *m_run = nullptr;
    QToolButton *m_remove = nullptr;
    QList<model::SavedItem> m_removed; ///< what undo brings back
};

} // namespace ui
