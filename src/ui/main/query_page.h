// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_entry.h"
#include "model/query/session.h"
#include "ui/connect/connection_target.h"
#include "ui/editor/editor_pane.h"

#include <QWidget>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace model
{
class QueryHistory;
}

namespace ui
{

class MessageBanner;
class ResultPage;
class ResultTabs;

/// An editor and its results, with a session (one connection) of its own that is opened at the first
/// statement. Several statements run one after another and end at the first failure. A page of the
/// main window; GUI thread.
class QueryPage : public QWidget
{
    Q_OBJECT

public:
    explicit QueryPage(model::QueryHistory &history, QWidget *parent = nullptr);
    ~QueryPage() override;

    /// Where statements go from now on; what runs is stopped.
    void setTarget(const ConnectionTarget &target);
    void setDatabase(const QString &database);
    const std::optional<ConnectionTarget> &target() const { return m_target; }
    const QString &database() const { return m_database; }
    const std::optional<bolt::ServerIdentity> &server() const;

    EditorPane *pane() const { return m_pane; }
    CypherEditor *editor() const { return m_pane->editor(); }
    ResultTabs *results() const { return m_results; }
    ResultPage *currentResult() const;
    QSplitter *splitter() const { return m_splitter; }
    bool isRunning() const { return m_running != nullptr; }
    void setCompletion(const model::CataloguePtr &catalogue);

    /// What is selected, or else the statement at the caret. These do nothing while a statement
    /// runs: a second press must not run it twice.
    void runAtCaret();
    void runAll();
    /// Puts the text into the editor and runs it.
    void runText(const QString &text);
    void runAgain();
    void stop();
    /// Runs one statement; the result that it is going to have, or null when it cannot run now.
    ResultPage *rerun(const QString &statement);
    /// Shows a kept result's file in a pinned tab, or what is wrong with it.
    void openKept(const QString &path);

Q_SIGNALS:
    /// Server, database, the running statement, the result that is shown, or its progress.
    void stateChanged();
    /// A statement was to run and there is no server to run it on.
    void connectionWanted();
    void exportWanted(ui::ResultPage *page);
    /// All rows of its statement are to go to a file instead of into memory.
    void streamWanted(ui::ResultPage *page);
    /// The menu of a result's tab is being filled.
    void resultMenuRequested(ui::ResultPage *page, QMenu *menu);
    void valueSelected(const bolt::ValueView &value, const model::ResultHandle &result);
    void detailsWanted();
    /// A statement has written: there may be names that were not there before.
    void databaseChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openSession();
    void enqueue(std::vector<EditorStatement> statements);
    void runNext();
    void wirePage(ResultPage &page);
    model::HistoryEntry startEntry(const EditorStatement &statement) const;
    void finishRun(ResultPage &page, const EditorStatement &statement,
                   const model::HistoryEntry &entry);
    void dropRun(const QObject *page);
    void applyTheme();

    model::QueryHistory &m_history;
    std::optional<ConnectionTarget> m_target;
    QString m_database;
    std::unique_ptr<model::Session> m_session;
    std::deque<EditorStatement> m_waiting;
    std::vector<EditorStatement> m_last; ///< for runAgain()
    ResultPage *m_running = nullptr;     ///< a page of m_results
    MessageBanner *m_banner;
    QSplitter *m_splitter;
    EditorPane *m_pane;
    CypherEditor *m_editor; ///< of m_pane
    ResultTabs *m_results;
};

} // namespace ui
