// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/endpoint.h"
#include "driver/session/server_identity.h"
#include "model/exporting/export_job.h"
#include "model/query/query_run.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QButtonGroup;
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
class ResultTableView;
class SummaryPanel;
class TablePanel;

/// One run and what came of it: table, graph, summary, and the banner for what went wrong. Owns the
/// run, so that deleting the page stops the run and drops the result. A page of ResultTabs; GUI
/// thread.
class ResultPage : public QWidget
{
    Q_OBJECT

public:
    enum class View : std::uint8_t { Table, Graph, Summary };

    ResultPage(std::unique_ptr<model::QueryRun> run, bolt::Endpoint endpoint,
               QWidget *parent = nullptr);
    ~ResultPage() override;

    model::QueryRun &run() { return *m_run; }
    const model::QueryRun &run() const { return *m_run; }
    /// Memory that the result holds.
    quint64 bytesHeld() const;
    /// The server that answered, for the summary.
    void setServer(const std::optional<bolt::ServerIdentity> &server);
    /// No byte has come for so long; 0: one has come again.
    void showStall(qint64 milliseconds);

    View view() const { return m_view; }
    void setView(View view);
    ResultTableView *table() const { return m_table; }
    TablePanel *tablePanel() const { return m_tablePanel; }
    /// Of the cells that are selected in the table, when that is on show.
    QString selectionSummary() const;
    GraphPage *graphPage() const { return m_graphPage; }
    /// What an export of this page would write: the rows in the order on the screen.
    model::ExportRequest exportRequest() const;

Q_SIGNALS:
    /// Rows, times or state are others.
    void progressed();
    void ended();
    void exportWanted();
    /// The value chosen last in table or graph; a null `result` when there is none.
    void valueSelected(const bolt::ValueView &value, const model::ResultHandle &result);
    /// The person wants to look closer at the value chosen last.
    void detailsWanted();

private:
    QWidget *makeBar();
    QToolButton *addViewButton(View view, const QString &icon, const QString &text);
    void start();
    void takeRows();
    void updateState();
    void finish();
    void shareColours();
    void showWaiting();
    void updateCaption();

    std::unique_ptr<model::QueryRun> m_run;
    const bolt::Endpoint m_endpoint;
    std::optional<bolt::ServerIdentity> m_server;
    View m_view = View::Table;
    QButtonGroup *m_viewButtons;
    QLabel *m_caption = nullptr;
    QToolButton *m_export = nullptr;
    MessageBanner *m_banner;
    QToolButton *m_resume = nullptr;
    QStackedWidget *m_pages;
    QLabel *m_waiting;
    model::ResultTableModel *m_model;
    TablePanel *m_tablePanel;
    ResultTableView *m_table; ///< in the panel
    GraphPage *m_graphPage;
    SummaryPanel *m_summary;
    QTimer m_clock; ///< while the run is under way
};

} // namespace ui
