// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_page.h"

#include "model/kept/describe_run.h"
#include "model/query/memory_budget.h"
#include "model/query/pending_writes.h"
#include "model/table/result_table_model.h"
#include "model/text/error_text.h"
#include "ui/export/picture_dialog.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/style_files.h"
#include "ui/plan/plan_page.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_bar.h"
#include "ui/results/selection_link.h"
#include "ui/results/summary_panel.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_columns.h"
#include "ui/table/table_panel.h"
#include "ui/transactions/transaction_texts.h"
#include "ui/widgets/measure_text.h"
#include "ui/widgets/message_banner.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kClockInterval{200};

/// The graph of so many rows costs less than a frame of another thread: it is built before somebody
/// looks at it, and the table takes its colours.
constexpr std::uint64_t kEagerGraphRows = 5000;

/// Of a statement, in a question.
constexpr qsizetype kQuotedLength = 300;

} // namespace

ResultPage::ResultPage(std::unique_ptr<model::QueryRun> run, bolt::Endpoint endpoint,
                       QWidget *parent)
    : QWidget(parent)
    , m_run(std::move(run))
    , m_endpoint(std::move(endpoint))
    , m_statementKey(model::ResultLook::keyOf(m_run->query()))
    , m_bar(new ResultBar(this))
    , m_banner(new MessageBanner(this))
    , m_pages(new QStackedWidget(this))
    , m_waiting(new QLabel(this))
    , m_model(new model::ResultTableModel(this))
    , m_tablePanel(new TablePanel(*m_model, this))
    , m_table(m_tablePanel->view())
    , m_graphPage(new GraphPage(this))
    , m_planPage(new PlanPage(this))
    , m_selectionLink(new SelectionLink(*m_table, *m_graphPage, this))
    , m_summary(new SummaryPanel(this))
{
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setProperty("role", QStringLiteral("muted"));
    for (QWidget *page : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_tablePanel),
                          static_cast<QWidget *>(m_graphPage), static_cast<QWidget *>(m_planPage),
                          static_cast<QWidget *>(m_summary)})
        m_pages->addWidget(page);
    m_resume = addBannerButton(QStringLiteral("resumeButton"), tr("Go On"));
    m_finishEarly = addBannerButton(QStringLiteral("finishEarlyButton"), tr("Stop Here"));
    m_stream = addBannerButton(QStringLiteral("streamButton"), tr("Stream to a File…"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);

    connect(m_bar, &ResultBar::viewChosen, this, &ResultPage::chooseView);
    connect(m_bar, &ResultBar::exportWanted, this, &ResultPage::exportWanted);
    connect(m_bar, &ResultBar::pinChosen, this,
            [this](bool isPinned) { setPin(isPinned ? Pin::Pinned : Pin::Loose); });
    connect(m_graphPage->pane(), &GraphPane::exportRequested, this,
            [this] { (new PictureDialog(*m_graphPage->pane()->view()))->open(); });
    new StyleFiles(*m_graphPage->pane(), *m_banner,
                   bolt::addressText(m_endpoint.host, m_endpoint.port));
    connect(m_graphPage, &GraphPage::built, this, &ResultPage::shareColours);
    connect(m_graphPage->pane()->view(), &GraphView::styleChanged, this, &ResultPage::shareColours);
    connect(m_resume, &QToolButton::clicked, m_run.get(), &model::QueryRun::resume);
    connect(m_finishEarly, &QToolButton::clicked, m_run.get(), &model::QueryRun::finishEarly);
    connect(m_stream, &QToolButton::clicked, this, &ResultPage::streamWanted);
    connect(m_table, &ResultTableView::currentCellChanged, this, &ResultPage::valueSelected);
    connect(m_tablePanel, &TablePanel::selectionSummaryChanged, this, &ResultPage::progressed);
    connect(m_table->columns(), &TableColumns::lookChanged, this, &ResultPage::lookChanged);
    connect(m_table, &ResultTableView::cellActivated, this, &ResultPage::detailsWanted);
    connect(m_graphPage, &GraphPage::valueSelected, this, &ResultPage::valueSelected);
    connect(m_run.get(), &model::QueryRun::started, this, &ResultPage::start);
    connect(m_run.get(), &model::QueryRun::rowsArrived, this, &ResultPage::takeRows);
    connect(m_run.get(), &model::QueryRun::stateChanged, this, &ResultPage::updateState);
    connect(m_run.get(), &model::QueryRun::ended, this, &ResultPage::finish);
    connect(&m_clock, &QTimer::timeout, this, &ResultPage::showWaiting);
    m_clock.start(kClockInterval);
    setView(View::Table);
}

ResultPage::~ResultPage()
{
    m_run->disconnect(this);
    m_table->columns()->disconnect(this);
    m_table->disconnect(this); // another result's value may be on show
    m_table->setTable(nullptr);
}

/// One of the choices of a result that is paused.
QToolButton *ResultPage::addBannerButton(const QString &objectName, const QString &text)
{
    auto *button = new QToolButton(m_banner);
    button->setObjectName(objectName);
    button->setText(text);
    button->hide();
    m_banner->addButton(button);
    return button;
}

void ResultPage::offer(const QString &text, const std::function<void()> &action)
{
    QToolButton *button = addBannerButton(QStringLiteral("offerButton"), text);
    connect(button, &QToolButton::clicked, this, action);
    button->show();
}

quint64 ResultPage::bytesHeld() const
{
    return m_run->result() ? m_run->result()->bytesHeld() : 0;
}

model::ResultDescription ResultPage::description() const
{
    return model::describeRun(*m_run, m_server, m_database, m_startedAt);
}

QString ResultPage::title() const
{
    return m_name.isEmpty() ? m_run->query().simplified() : m_name;
}

void ResultPage::setName(const QString &name)
{
    m_name = name;
    Q_EMIT titleChanged();
}

void ResultPage::setPin(Pin pin)
{
    m_pin = pin;
    m_bar->setPinned(pin == Pin::Pinned);
    Q_EMIT titleChanged();
}

QString ResultPage::selectionSummary() const
{
    return m_view == View::Table ? m_tablePanel->selectionSummary() : QString();
}

void ResultPage::setServer(const std::optional<bolt::ServerIdentity> &server)
{
    m_server = server;
}

void ResultPage::showStall(qint64 milliseconds)
{
    // While it is paused the banner has the button to go on with.
    if (m_run->isOver() || m_run->state() == model::QueryRun::State::Paused)
        return;
    if (milliseconds == 0) {
        m_banner->hide();
        return;
    }
    m_banner->showMessage(MessageBanner::Severity::Warning,
                          tr("The server has been silent for %1.").arg(durationText(milliseconds)),
                          {}, tr("It may still be working. Go on waiting, or stop the statement."));
}

bool ResultPage::hasPlan() const
{
    return m_planPage->plan() != nullptr;
}

void ResultPage::setView(View view)
{
    if (view == View::Plan && !hasPlan())
        return;
    m_view = view;
    m_bar->setView(view);
    const bool isWaiting = !m_run->result() && !m_run->isOver();
    if (isWaiting) {
        m_pages->setCurrentWidget(m_waiting);
        return;
    }
    switch (view) {
    case View::Table:
        m_pages->setCurrentWidget(m_tablePanel);
        m_selectionLink->followInTable();
        break;
    case View::Graph:
        m_pages->setCurrentWidget(m_graphPage);
        m_selectionLink->followInGraph();
        break;
    case View::Plan:
        m_pages->setCurrentWidget(m_planPage);
        break;
    case View::Summary:
        m_summary->showRun(*m_run, m_server);
        m_pages->setCurrentWidget(m_summary);
        break;
    }
    Q_EMIT progressed();
}

void ResultPage::chooseView(View view)
{
    setView(view);
    if (m_view != view)
        return; // there is no such view of this result
    m_chosenView = view;
    if (m_run->result())
        Q_EMIT lookChanged();
}

model::ResultLook ResultPage::look() const
{
    return {m_statementKey, m_chosenView, m_table->columns()->look()};
}

/// The view of another statement is none for a plan, which is asked for to be looked at.
void ResultPage::setLook(const model::ResultLook &look)
{
    m_table->columns()->setLook(look.table);
    if (!look.view || m_chosenView)
        return;
    if (look.statement == m_statementKey)
        m_chosenView = look.view;
    setView(*look.view);
}

QStringList ResultPage::columnNames() const
{
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names << m_model->headerData(column, Qt::Horizontal).toString();
    return names;
}

void ResultPage::focusView()
{
    m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

model::ExportSources ResultPage::exportSources() const
{
    model::ExportSources sources(m_run->result());
    const std::vector<int> columns = m_table->shownColumns();
    sources.setShown(*m_model->rows(), {columns.begin(), columns.end()});
    sources.setSelection(m_table->selectedCells());
    if (m_origin)
        sources.setAgain(m_origin->connection, m_origin->statement);
    return sources;
}

QString ResultPage::rerunWarning() const
{
    const std::optional<bolt::Summary> &summary = m_run->summary();
    if (!m_origin || !summary)
        return {};
    model::PendingWrites writes;
    writes.add(*summary);
    if (writes.isEmpty())
        return {};
    const QString database =
        m_database.isEmpty() ? QString::fromStdString(summary->database) : m_database;
    const QString statement = m_run->query().simplified();
    return tr("Server: %1 (%2)\nDatabase: %3\nThe last time: %4\n\n%5")
        .arg(m_origin->server, bolt::addressText(m_endpoint.host, m_endpoint.port),
             database.isEmpty() ? tr("the user's home database") : database, pendingText(writes),
             statement.size() > kQuotedLength ? statement.left(kQuotedLength) + u'…' : statement);
}

void ResultPage::start()
{
    m_model->follow(m_run.get());
    setView(m_view);
    const bool isChosen = m_chosenView.has_value();
    Q_EMIT columnsArrived();
    if (isChosen)
        Q_EMIT lookChanged();
    takeRows();
}

void ResultPage::takeRows()
{
    m_bar->setExportable(m_run->result() != nullptr);
    m_graphPage->setResult(m_run->result(), m_run->rowCount(), GraphPage::Rows::Growing);
    updateCaption();
    Q_EMIT progressed();
}

void ResultPage::updateState()
{
    const bool isPaused = m_run->state() == model::QueryRun::State::Paused;
    for (QToolButton *choice : {m_resume, m_finishEarly, m_stream})
        choice->setVisible(isPaused);
    if (isPaused)
        showPause();
    else if (!m_run->isOver())
        m_banner->hide();
    updateCaption();
    Q_EMIT progressed();
}

void ResultPage::showPause()
{
    const QString budget = bytesText(model::memoryBudget());
    m_resume->setToolTip(tr("Fetch until all results have grown by %1 more").arg(budget));
    m_finishEarly->setToolTip(tr("Keep these rows and end the result on the server"));
    m_stream->setToolTip(tr("Run the statement again and write all its rows to a file"));
    m_banner->showMessage(
        MessageBanner::Severity::Warning,
        tr("Paused after %1: all results together hold %2 of the %3 that they may.")
            .arg(rowsText(m_run->rowCount()), bytesText(model::liveResults().bytes), budget),
        {},
        tr("The server waits. Go on beyond the limit, stop here with the rows that came, or have "
           "all rows written to a file."));
}

void ResultPage::finish()
{
    m_clock.stop();
    m_banner->hide();
    if (m_run->state() == model::QueryRun::State::Failed)
        m_banner->showError(m_run->failureText(m_endpoint));
    else if (m_run->state() == model::QueryRun::State::Cancelled)
        m_banner->showMessage(MessageBanner::Severity::Information, tr("Stopped"),
                              m_run->rowCount() > 0 ? tr("The rows that had arrived are here.")
                                                    : QString());
    else if (m_run->isCutShort())
        m_banner->showMessage(
            MessageBanner::Severity::Information,
            tr("These are the first %1: fetching was stopped before the rest came.")
                .arg(rowsText(m_run->rowCount())));
    if (m_run->result()) {
        m_graphPage->setResult(m_run->result(), m_run->rowCount(), GraphPage::Rows::All);
        if (m_run->rowCount() <= kEagerGraphRows)
            m_graphPage->build();
    }
    takePlan();
    setView(viewAtEnd());
    updateCaption();
    Q_EMIT progressed();
    Q_EMIT ended();
}

/// Who asks for a plan, by EXPLAIN or PROFILE, wants to look at it, unless another view was chosen for
/// this statement. One that returns no columns has a summary and nothing else to look at.
ResultPage::View ResultPage::viewAtEnd() const
{
    if (hasPlan())
        return m_chosenView.value_or(View::Plan);
    const bool isEmpty = !m_run->result() || m_run->result()->columnCount() == 0;
    const bool isFinished = m_run->state() == model::QueryRun::State::Finished;
    return isEmpty && isFinished ? View::Summary : m_chosenView.value_or(m_view);
}

void ResultPage::takePlan()
{
    auto plan = m_run->summary() ? model::readPlan(*m_run->summary()) : std::nullopt;
    if (!plan)
        return;
    m_planPage->setPlan(std::make_shared<const model::Plan>(std::move(*plan)));
    m_bar->offerPlan();
}

/// A label has one colour in the graph and in the table.
void ResultPage::shareColours()
{
    m_table->setLabelColour(
        [page = m_graphPage](QStringView label) { return page->labelColour(label); });
    m_table->viewport()->update();
    Q_EMIT labelColoursChanged();
}

void ResultPage::showWaiting()
{
    if (m_run->result()) {
        updateCaption();
        return;
    }
    m_waiting->setText(m_run->state() == model::QueryRun::State::Waiting
                           ? tr("Waiting for the connection…")
                           : tr("Running… %1").arg(durationText(m_run->elapsedMs())));
}

void ResultPage::updateCaption()
{
    // The status bar has the figures of what is over.
    m_bar->setCaption(m_run->isOver() || !m_run->result()
                          ? QString()
                          : tr("Fetching… %1").arg(durationText(m_run->elapsedMs())));
}

} // namespace ui
