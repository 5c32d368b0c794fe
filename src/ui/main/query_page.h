// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/server_identity.h"
#include "model/parameters/parameter_store.h"
#include "ui/connect/connection_target.h"
#include "ui/editor/editor_pane.h"
#include "ui/main/run_settings.h"
#include "ui/table/pool_job.h"
#include "ui/widgets/message_banner.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace model
{
class QueryHistory;
class ResultFile;
} // namespace model

namespace ui
{

class HistorySteps;
class ResultMemory;
class ResultPage;
class ResultTabs;
class StatementQueue;
class TransactionBar;
class TransactionWatch;

/// An editor and its results, with a session (one connection) of its own that is opened at the first
/// statement. Several statements run one after another and end at the first failure. A page of the
/// main window; GUI thread.
class QueryPage : public QWidget
{
    Q_OBJECT

public:
    QueryPage(model::QueryHistory &history, model::ParameterStore &parameters,
              QWidget *parent = nullptr);
    ~QueryPage() override;

    /// Where statements go from now on; what runs is stopped.
    void setTarget(const ConnectionTarget &target);
    /// Does nothing but say so while a transaction is open.
    void setDatabase(const QString &database);
    /// Says which connection the page is going to have, and in which of its databases it is then.
    void expectTarget(const QString &profileId, const QString &database);
    /// Of the connection that the page has or expects; empty: none.
    const QString &profileId() const { return m_profileId; }
    /// The next statement opens another connection.
    void disconnectNow();
    const RunSettings &runSettings() const { return m_settings; }
    /// On a production connection writing is asked for first: the person types its name.
    void setRunSettings(const RunSettings &settings);
    bool isProduction() const;
    /// Of the connection; null without one.
    model::ConnectionParameters *parameters() const { return m_parameters.get(); }
    const std::shared_ptr<model::ConnectionParameters> &sharedParameters() const
    {
        return m_parameters;
    }
    model::QueryHistory &history() const { return m_history; }
    /// Steps of the page's editor; they belong to its pane.
    void setHistorySteps(const HistorySteps *steps) { m_steps = steps; }
    /// What the person has written, in UTF-8, even while the editor shows something of the history.
    QByteArray typedText() const;
    const std::optional<ConnectionTarget> &target() const { return m_target; }
    const QString &database() const { return m_database; }
    const std::optional<bolt::ServerIdentity> &server() const;

    EditorPane *pane() const { return m_pane; }
    CypherEditor *editor() const { return m_pane->editor(); }
    ResultTabs *results() const { return m_results; }
    ResultPage *currentResult() const;
    /// What the person has set on its results.
    ResultMemory *resultMemory() const { return m_memory; }
    QSplitter *splitter() const { return m_splitter; }
    bool isRunning() const;
    StatementQueue *queue() const { return m_queue; }
    TransactionWatch *transaction() const { return m_transaction; }
    MessageBanner *banner() const { return m_banner; }
    void setCompletion(const model::CataloguePtr &catalogue);

    /// What is selected, or else the statement at the caret. These do nothing while a statement
    /// runs: a second press must not run it twice.
    void runAtCaret();
    void runAll();
    /// From the statement at the caret to the end.
    void runFromHere();
    /// Puts the text into the editor and runs it.
    void runText(const QString &text);
    void runAgain();
    void stop();
    /// Runs one statement; the result that it is going to have, or null when it cannot run now.
    ResultPage *rerun(const QString &statement);
    void closeLooseResults();
    /// Passes on what happens in a result of this page.
    void wirePage(ResultPage &page);
    /// Lets the graph of a result ask the server for more. Only with a target.
    void offerExploration(ResultPage &page, const QString &statement);
    void showMessage(MessageBanner::Severity severity, const QString &title,
                     const QString &detail = {}, const QString &advice = {});

    void beginTransaction();
    /// Shows a kept result's file in a pinned tab once it is read, or what is wrong with it.
    void openKept(const QString &path);

Q_SIGNALS:
    /// Another server, or what may be done there.
    void serverChanged();
    /// Server, database, the running statement, the result that is shown, or its progress.
    void stateChanged();
    /// A statement was to run and there is no server to run it on.
    void connectionWanted();
    /// The list of what runs on the server.
    void queriesWanted();
    void exitWanted();
    /// The panel of parameters, with rows for the `missing` ones.
    void parametersWanted(const QStringList &missing);
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
    void offerParameters();
    void takeTarget(const ConnectionTarget &target);
    void takeParameters();
    void confirmWriting();
    void applyTheme();
    void openNextKept();
    void addKept(const QString &path, const std::shared_ptr<const model::ResultFile> &file);

    model::QueryHistory &m_history;
    std::optional<ConnectionTarget> m_target;
    QString m_database;
    QString m_profileId;
    model::ParameterStore &m_parameterStore;
    std::shared_ptr<model::ConnectionParameters> m_parameters;
    RunSettings m_settings;
    bool m_mayWrite = false;                        ///< on a production connection: confirmed
    std::shared_ptr<model::Session> m_explorations; ///< of all results of this target
    MessageBanner *m_banner;
    TransactionBar *m_transactionBar;
    TransactionWatch *m_transaction;
    StatementQueue *m_queue;
    QSplitter *m_splitter;
    EditorPane *m_pane;
    CypherEditor *m_editor; ///< of m_pane
    const HistorySteps *m_steps = nullptr;
    ResultTabs *m_results;
    ResultMemory *m_memory;
    QStringList m_keptPaths; ///< to be opened, one after another
    PoolJob m_opening;
};

} // namespace ui
