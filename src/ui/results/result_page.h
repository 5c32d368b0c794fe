// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/endpoint.h"
#include "driver/session/driver_options.h"
#include "driver/session/record_feed.h"
#include "driver/session/server_identity.h"
#include "model/exporting/export_sources.h"
#include "model/kept/result_description.h"
#include "model/query/query_run.h"
#include "model/workspace/result_look.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace model
{
class ResultTableModel;
}

namespace ui
{

class GraphPage;
class MessageBanner;
class PlanPage;
class ResultBar;
class ResultTableView;
class SelectionLink;
class SummaryPanel;
class TablePanel;

/// How a run was sent to which server.
struct RunOrigin {
    QString server; ///< as the window calls it
    bolt::DriverOptions connection;
    bolt::FeedRequest statement;
};

/// One run and what came of it: table, graph, plan, summary, and the banner for what went wrong. Owns the
/// run, so that deleting the page stops the run and drops the result. A page of ResultTabs; GUI
/// thread.
class ResultPage : public QWidget
{
    Q_OBJECT

public:
    using View = model::ResultView;

    ResultPage(std::unique_ptr<model::QueryRun> run, bolt::Endpoint endpoint,
               QWidget *parent = nullptr);
    ~ResultPage() override;

    model::QueryRun &run() { return *m_run; }
    const model::QueryRun &run() const { return *m_run; }
    /// Memory that the result holds.
    quint64 bytesHeld() const;
    /// The server that answered, for the summary.
    void setServer(const std::optional<bolt::ServerIdentity> &server);
    /// The database that was asked for; empty: the user's own.
    void setDatabase(const QString &database) { m_database = database; }
    /// The statement can be run again, just as it was.
    void setOrigin(RunOrigin origin) { m_origin = std::move(origin); }
    /// What running it again does to which server; empty when it only reads, as far as is known.
    QString rerunWarning() const;
    /// A button in the banner, for something to do about what it says.
    void offer(const QString &text, const std::function<void()> &action);
    /// No byte has come for so long; 0: one has come again.
    void showStall(qint64 milliseconds);

    /// What the tab is called by the person; empty: as the statement.
    const QString &name() const { return m_name; }
    /// The name, or the statement on one line.
    QString title() const;
    void setName(const QString &name);
    /// The next run of its editor leaves a pinned result alone.
    enum class Pin : std::uint8_t { Loose, Pinned };
    Pin pin() const { return m_pin; }
    void setPin(Pin pin);

    View view() const { return m_view; }
    void setView(View view);
    /// As setView(), by the person, for whom it stays when the statement has ended.
    void chooseView(View view);
    /// What the person has set on this result. The columns are there.
    model::ResultLook look() const;
    void setLook(const model::ResultLook &look);
    /// Of the result, in its order; none as long as it is not there.
    QStringList columnNames() const;
    /// Gives the keyboard to what is on show.
    void focusView();
    ResultTableView *table() const { return m_table; }
    TablePanel *tablePanel() const { return m_tablePanel; }
    /// Of the cells that are selected in the table, when that is on show.
    QString selectionSummary() const;
    GraphPage *graphPage() const { return m_graphPage; }
    PlanPage *planPage() const { return m_planPage; }
    /// The server has sent a plan.
    bool hasPlan() const;
    /// What a file tells of this result, which is there.
    model::ResultDescription description() const;
    /// What there is to export of the result, which is there.
    model::ExportSources exportSources() const;

Q_SIGNALS:
    /// Rows, times or state are others.
    void progressed();
    void ended();
    /// The result is there, and rows may come.
    void columnsArrived();
    /// The person has chosen another view or changed the table's columns.
    void lookChanged();
    /// The drawing of its graph has other colours for labels.
    void labelColoursChanged();
    /// Name or pin is another.
    void titleChanged();
    void exportWanted();
    /// All rows of the statement are to go to a file instead of into memory.
    void streamWanted();
    /// The value chosen last in table or graph; a null `result` when there is none.
    void valueSelected(const bolt::ValueView &value, const model::ResultHandle &result);
    /// The person wants to look closer at the value chosen last.
    void detailsWanted();

private:
    QToolButton *addBannerButton(const QString &objectName, const QString &text);
    void start();
    void takePlan();
    void takeRows();
    void updateState();
    void showPause();
    void finish();
    View viewAtEnd() const;
    void shareColours();
    void showWaiting();
    void updateCaption();

    std::unique_ptr<model::QueryRun> m_run;
    const bolt::Endpoint m_endpoint;
    const QString m_statementKey; ///< model::ResultLook::keyOf() its text
    const QDateTime m_startedAt = QDateTime::currentDateTimeUtc();
    std::optional<bolt::ServerIdentity> m_server;
    QString m_database;
    std::optional<RunOrigin> m_origin; ///< none: it comes from a file
    QString m_name;
    Pin m_pin = Pin::Loose;
    View m_view = View::Table;
    std::optional<View> m_chosenView; ///< by the person
    ResultBar *m_bar;
    MessageBanner *m_banner;
    QToolButton *m_resume = nullptr;
    QToolButton *m_finishEarly = nullptr;
    QToolButton *m_stream = nullptr;
    QStackedWidget *m_pages;
    QLabel *m_waiting;
    model::ResultTableModel *m_model;
    TablePanel *m_tablePanel;
    ResultTableView *m_table; ///< in the panel
    GraphPage *m_graphPage;
    PlanPage *m_planPage;
    SelectionLink *m_selectionLink;
    SummaryPanel *m_summary;
    QTimer m_clock; ///< while the run is under way
};

} // namespace ui
