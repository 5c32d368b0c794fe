// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/metrics_dialog.h"

#include "model/table/result_table_model.h"
#include "ui/explore/answer_text.h"
#include "ui/export/export_dialog.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/scale_choices.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/counted.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using model::ComputedMetric;
using model::Metric;
using model::NodeIndex;

namespace ui
{

namespace
{

/// More rows would take longer than a frame to select.
constexpr std::size_t kMostRows = 2000;
/// Steps over relationships; betweenness of larger graphs waits until somebody wants it.
constexpr double kEagerSteps = 1e7;

bool isEager(Metric metric, const model::Graph *graph)
{
    if (metric != Metric::Betweenness || !graph)
        return true;
    const auto nodes = static_cast<double>(graph->nodeCount());
    return nodes * (nodes + static_cast<double>(graph->edgeCount())) <= kEagerSteps;
}

} // namespace

MetricsDialog::MetricsDialog(GraphView &view, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_view(view)
    , m_model(new model::ResultTableModel(this))
    , m_panel(new TablePanel(*m_model, this))
{
    setObjectName(QStringLiteral("metricsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Metrics of Nodes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoice());
    layout->addWidget(m_panel, 1);
    layout->addWidget(makeButtons());
    resize(980, 560);
    m_panel->setFocus();

    connect(&view, &GraphView::graphShown, this, &MetricsDialog::refresh);
    connect(&view, &GraphView::selectionChanged, this, &MetricsDialog::followGraph);
    connect(m_panel->view(), &ResultTableView::selectedCellsChanged, this,
            &MetricsDialog::followTable);
    refresh();
}

MetricsDialog::~MetricsDialog()
{
    m_panel->view()->disconnect(this);
    delete std::exchange(m_panel, nullptr); // before its model
}

QWidget *MetricsDialog::makeChoice()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    row->setSpacing(kWideSpacing);
    const model::Graph *graph = m_view.scene().graph().get();
    for (const Metric metric : model::kMetrics) {
        auto *box = new QCheckBox(metricName(metric), bar);
        box->setObjectName(model::metricId(metric));
        box->setChecked(isEager(metric, graph));
        connect(box, &QCheckBox::toggled, this, &MetricsDialog::refresh);
        row->addWidget(box);
        m_boxes[metric] = box;
    }
    row->addStretch(1);
    return bar;
}

QWidget *MetricsDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    row->setSpacing(kSpacing);
    m_status = new QLabel(bar);
    m_status->setObjectName(QStringLiteral("metricsStatus"));
    m_status->setProperty("role", QStringLiteral("muted"));
    m_status->setWordWrap(true);
    m_stop = new QPushButton(tr("&Stop"), bar);
    m_stop->setObjectName(QStringLiteral("metricsStop"));
    m_export = new QPushButton(tr("&Export…"), bar);
    m_export->setObjectName(QStringLiteral("metricsExport"));
    auto *close = new QPushButton(tr("&Close"), bar);
    for (QPushButton *button : {m_stop, m_export, close})
        button->setAutoDefault(false);
    row->addWidget(m_status, 1);
    for (QPushButton *button : {m_stop, m_export, close})
        row->addWidget(button);
    connect(m_stop, &QPushButton::clicked, this, &MetricsDialog::giveUp);
    connect(m_export, &QPushButton::clicked, this, &MetricsDialog::exportTable);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return bar;
}

std::vector<Metric> MetricsDialog::chosen() const
{
    std::vector<Metric> metrics;
    for (const auto &[metric, box] : m_boxes) {
        if (box->isChecked())
            metrics.push_back(metric);
    }
    return metrics;
}

void MetricsDialog::refresh()
{
    m_job.abandon();
    if (std::exchange(m_graph, m_view.scene().graph()) != m_view.scene().graph())
        m_computed.clear();
    if (!m_graph) {
        m_model->setResult(nullptr, 0);
        showStatus();
        return;
    }
    setBusy(true);
    m_status->setText(tr("Computing…"));
    m_job.start([this, graph = m_graph, wanted = chosen(), known = m_computed](
                    const std::stop_token &stop) -> model::BackgroundJob::Continuation {
        model::ComputedMetrics computed = known;
        model::ComputedMetrics shown;
        for (const Metric metric : wanted) {
            int told = -1;
            const auto tell = [this, metric, &told, &stop](double share) {
                const int percent = static_cast<int>(share * 100);
                if (std::exchange(told, percent) != percent && !stop.stop_requested())
                    m_job.post([this, metric, percent] {
                        m_status->setText(
                            tr("Computing %1: %2 %").arg(metricName(metric)).arg(percent));
                    });
            };
            if (!computed.contains(metric))
                computed[metric] = model::computeMetric(*graph, metric, stop, tell);
            shown[metric] = computed[metric];
        }
        auto table = model::metricsTable(*graph, shown, stop);
        if (stop.stop_requested())
            return {};
        return [this, computed = std::move(computed), table] { take(computed, table); };
    });
}

void MetricsDialog::take(const model::ComputedMetrics &computed, const model::ResultHandle &table)
{
    m_computed = computed;
    const std::vector<model::ColumnSort> sorts = m_model->wanted().sorts;
    const model::ResultHandle before = m_model->result();
    m_isFollowing = true; // the selection of the graph outlives the table's
    m_model->setResult(table, table ? table->rowCount() : 0);
    m_isFollowing = false;
    // Columns are sorted by what they are called: others may have come before them.
    std::vector<model::ColumnSort> kept;
    for (model::ColumnSort sort : sorts) {
        const auto &fields = table ? table->fields() : before->fields();
        const auto same = std::find(fields.begin(), fields.end(), before->fields()[sort.column]);
        if (same == fields.end())
            continue;
        sort.column = static_cast<std::uint32_t>(same - fields.begin());
        kept.push_back(sort);
    }
    if (!kept.empty())
        m_model->sortBy(kept);
    showStatus();
    followGraph();
}

void MetricsDialog::showStatus()
{
    setBusy(false);
    if (!m_graph) {
        m_status->setText(tr("There is no graph."));
        return;
    }
    QString text = m_model->result() ? nodesText(m_graph->nodeCount())
                                     : tr("There is not enough memory for the table.");
    for (const Metric metric : chosen()) {
        const ComputedMetric &computed = m_computed[metric];
        if (computed.state == ComputedMetric::State::Failed)
            text +=
                u'\n' +
                tr("%1 could not be computed: there is not enough memory.").arg(metricName(metric));
        else if (computed.state == ComputedMetric::State::Estimated)
            text += u'\n' + tr("%1 is estimated from the paths of %2 of %3 nodes.")
                                .arg(metricName(metric), counted(computed.sample),
                                     counted(m_graph->nodeCount()));
    }
    m_status->setText(text);
}

void MetricsDialog::setBusy(bool isBusy)
{
    m_stop->setVisible(isBusy);
    m_export->setEnabled(!isBusy && m_model->result());
}

/// What was there stays; what was not is not wanted any more.
void MetricsDialog::giveUp()
{
    m_job.abandon();
    for (const auto &[metric, box] : m_boxes) {
        const QSignalBlocker blocker(box);
        box->setChecked(box->isChecked() && m_computed.contains(metric));
    }
    refresh();
}

void MetricsDialog::exportTable()
{
    model::ExportSources sources(m_model->result());
    const std::vector<int> columns = m_panel->view()->shownColumns();
    sources.setShown(*m_model->rows(), {columns.begin(), columns.end()});
    sources.setSelection(m_panel->view()->selectedCells());
    auto *dialog = new ExportDialog(std::move(sources), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MetricsDialog::followTable()
{
    if (m_isFollowing || m_view.scene().graph() != m_graph || m_job.isRunning())
        return;
    const model::CellSelection cells = m_panel->view()->selectedCells();
    model::GraphElements nodes;
    for (const model::CellRange &range : cells.ranges) {
        for (int place = range.top; place <= range.bottom; ++place)
            nodes.nodes.push_back(NodeIndex{
                static_cast<std::uint32_t>(cells.rows->rowAt(static_cast<std::uint64_t>(place)))});
    }
    m_isFollowing = true;
    m_view.selectElements(nodes);
    if (nodes.nodes.size() == 1 && m_view.scene().isPlaced() &&
        m_view.scene().isShown(nodes.nodes.front()))
        m_view.bringIntoView(nodes.nodes.front());
    m_isFollowing = false;
}

void MetricsDialog::followGraph()
{
    if (m_isFollowing || m_view.scene().graph() != m_graph || m_job.isRunning())
        return;
    std::vector<NodeIndex> nodes = m_view.selectedNodes();
    nodes.resize(std::min(nodes.size(), kMostRows));
    ResultTableView &table = *m_panel->view();
    const auto rows = m_model->rows();
    m_isFollowing = true;
    table.clearSelection();
    int first = -1;
    for (const NodeIndex node : nodes) {
        const auto place = rows->placeOf(number(node));
        if (!place)
            continue; // filtered away
        const int at = static_cast<int>(*place);
        table.selectRows(at, at, QItemSelectionModel::Select);
        first = first < 0 ? at : std::min(first, at);
    }
    if (first >= 0)
        table.scrollTo(m_model->index(first, 0));
    m_isFollowing = false;
}

} // namespace ui
