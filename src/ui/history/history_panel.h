// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_list.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace model
{
class QueryHistory;
}

namespace ui
{

class HistoryPreview;

/// All runs, the latest first: searched by words, filtered by server and outcome. Enter opens one in
/// the editor, Ctrl+Enter runs it again, Delete forgets it. Fills a dock; GUI thread.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(model::QueryHistory &history, QWidget *parent = nullptr);

    /// Puts the cursor into the search, its words selected.
    void startSearch();

Q_SIGNALS:
    /// Entries with the whole of their texts.
    void openRequested(const model::HistoryEntry &entry);
    void runRequested(const model::HistoryEntry &entry);
    void saveRequested(const model::HistoryEntry &entry);
    /// Escape was pressed: back to the editor.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Wanted : quint8 { Open, Run, Save };

    QWidget *makeFilters();
    QWidget *makeButtons();
    QToolButton *makeButton(const QString &objectName, const QString &text, const QString &icon);
    void openMenu(const QPoint &place);
    void reload();
    void follow();
    void applyFilter();
    void fillServers();
    void selectSomething();
    void showCurrent();
    const model::HistoryEntry *current() const;
    void use(Wanted wanted);
    void chooseBest(Wanted wanted);
    void removeCurrent();
    void askToClear();

    model::QueryHistory &m_history;
    model::HistoryList *m_list;
    QLineEdit *m_search;
    QComboBox *m_servers;
    QComboBox *m_outcomes;
    QListView *m_view;
    QLabel *m_hint; ///< instead of rows, when there are none
    HistoryPreview *m_preview;
    QToolButton *m_open = nullptr;
    QToolButton *m_run = nullptr;
    QToolButton *m_remove = nullptr;
    QTimer m_typing;
    qint64 m_currentId = 0;
    std::optional<Wanted> m_pending; ///< for the best match of words that are being searched
    bool m_isStale = false;          ///< there is something newer than what is shown
};

} // namespace ui
