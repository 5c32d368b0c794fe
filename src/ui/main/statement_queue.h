// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/statement_file.h"
#include "model/history/history_entry.h"
#include "model/query/session.h"
#include "ui/editor/cypher_editor.h"
#include "ui/main/command_runner.h"
#include "ui/main/tab_start_up.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace ui
{

class QueryPage;
class ResultPage;

/// Runs the statements and commands of an editor one after another, on a session (one connection) of
/// its own that is opened at the first statement, and ends at the first failure unless the settings
/// say otherwise. The connection's start-up statements come before the first statement. Owned by its
/// page; GUI thread.
class StatementQueue : public QObject
{
    Q_OBJECT

public:
    explicit StatementQueue(QueryPage &page);

    /// These do nothing while something runs: a second press must not run it twice.
    void run(std::vector<EditorStatement> statements);
    void runAgain();
    /// Runs one statement; the result that it is going to have, or null when it cannot run now.
    ResultPage *rerun(const QString &statement);
    /// Runs one statement with the parameters of a Cypher map instead of those of the connection.
    void runWith(const QString &statement, const QString &parameters);

    /// How many commands of files the command that runs came out of; 0: the editor's own.
    int depth() const { return m_depth; }
    /// For commands: these run before what waits already.
    void runNext(const std::vector<model::FileStatement> &statements);
    void runNextOutsideTransaction(const QString &statement);

    bool isRunning() const
    {
        return m_running != nullptr || m_isCommandRunning || m_startUp.isRunning() || m_isSettling;
    }
    void stop();
    /// What waits is not run.
    void giveUp();
    /// Opened if there is none. The page has a target.
    model::Session &session();
    /// What runs ends as stopped; the next statement opens another.
    void closeSession();
    const std::optional<bolt::ServerIdentity> &server() const;

Q_SIGNALS:
    /// Server, or what runs.
    void changed();

private:
    /// A statement that waits for its turn.
    struct Queued {
        EditorStatement statement; ///< its `begin` is -1 when it stands in no editor
        std::optional<model::RunOptions::Scope> scope; ///< none: that of the settings
        std::optional<QString> parameters = {}; ///< a Cypher map; none: those of the connection
        int depth = 0;
    };

    void runAll(const std::vector<Queued> &queued);
    void openSession();
    void goOn();
    bool waitsForTransaction() const;
    void endTransaction(const model::TransactionEnd &end);
    void start(const Queued &next);
    void endCommand(CommandRunner::Outcome outcome);
    void endStartUp(TabStartUp::Outcome outcome);
    void finishRun(ResultPage &page, const Queued &ran, const model::HistoryEntry &entry);
    bool runOutsideTransaction(ResultPage &page, const Queued &ran);
    void offerHelp(ResultPage &page, const EditorStatement &statement);
    void dropRun(const QObject *page);
    std::optional<model::RunOptions> optionsFor(const Queued &next);
    model::HistoryEntry startEntry(const Queued &next) const;

    QueryPage &m_page;
    CommandRunner m_commands;
    TabStartUp m_startUp;
    std::unique_ptr<model::Session> m_session;
    std::deque<Queued> m_waiting;
    std::vector<Queued> m_last;                   ///< for runAgain()
    std::vector<QPointer<ResultPage>> m_replaced; ///< closed as soon as there is a new result
    ResultPage *m_running = nullptr;              ///< a page of the editor's results
    bool m_isCommandRunning = false;
    int m_depth = 0;                  ///< of the command that runs
    bool m_isAfterCommand = false;    ///< what ran last was one
    bool m_isSettling = false;        ///< what waits goes on when the transaction has
    bool m_runsInTransaction = false; ///< the statement of m_running
};

} // namespace ui
