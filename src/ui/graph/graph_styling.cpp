// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_styling.h"

#include "model/metrics/compute_metric.h"
#include "model/style/style_scale.h"
#include "ui/graph/graph_view.h"

#include <QPointer>
#include <QUndoCommand>

#include <utility>

namespace ui
{

namespace
{

// Up to here a sheet with conditions and scales is applied within a frame.
constexpr std::size_t kAtOnceElements = 2500;
constexpr int kSheetEditId = 0x5E7;

} // namespace

/// One step in the life of a sheet. Does nothing once the styling is gone, as a stack shared with
/// others may outlive it.
class SheetEdit : public QUndoCommand
{
public:
    SheetEdit(GraphStyling &styling, model::StyleSheet after, const QString &what,
              const QString &target)
        : QUndoCommand(what)
        , m_styling(&styling)
        , m_before(styling.sheet())
        , m_after(std::move(after))
        , m_target(target)
    {
    }

    int id() const override { return kSheetEditId; }
    void undo() override { take(m_before); }
    void redo() override { take(m_after); }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = static_cast<const SheetEdit *>(next);
        if (other->m_styling != m_styling || other->text() != text() || m_target.isEmpty() ||
            other->m_target != m_target)
            return false;
        m_after = other->m_after;
        return true;
    }

private:
    void take(const model::StyleSheet &sheet)
    {
        if (m_styling)
            m_styling->take(sheet);
    }

    QPointer<GraphStyling> m_styling;
    model::StyleSheet m_before;
    model::StyleSheet m_after;
    QString m_target;
};

GraphStyling::GraphStyling(GraphView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

GraphStyling::~GraphStyling() = default;

void GraphStyling::setSheet(model::StyleSheet sheet)
{
    m_sheet = std::move(sheet);
    m_givenUp.clear();
    apply();
    Q_EMIT sheetChanged();
}

void GraphStyling::edit(model::StyleSheet sheet, const QString &what, const QString &target)
{
    if (sheet != m_sheet)
        m_undo->push(new SheetEdit(*this, std::move(sheet), what, target));
}

void GraphStyling::useUndoStack(QUndoStack *stack)
{
    m_ownUndo.clear();
    m_undo = stack;
    Q_EMIT undoStackChanged();
}

void GraphStyling::take(const model::StyleSheet &sheet)
{
    setSheet(sheet);
    Q_EMIT sheetEdited();
}

void GraphStyling::applyToGraph()
{
    m_metricsJob.abandon();
    m_metrics.clear();
    m_givenUp.clear();
    apply();
}

void GraphStyling::cancelMetrics()
{
    m_metricsJob.abandon();
    for (const QString &id : model::metricsIn(m_sheet)) {
        if (!m_metrics.contains(id))
            m_givenUp.insert(id);
    }
    Q_EMIT metricsEnded();
}

// The drawing goes on without them; it is styled again when they are there.
void GraphStyling::computeMissing(const std::shared_ptr<const model::Graph> &graph)
{
    const std::set<QString> wanted = model::metricsIn(m_sheet);
    std::vector<model::Metric> missing;
    for (const model::Metric metric : model::kMetrics) {
        const QString id = metricId(metric);
        if (wanted.contains(id) && !m_metrics.contains(id) && !m_givenUp.contains(id))
            missing.push_back(metric);
    }
    if (m_metricsJob.isRunning() && missing == m_computing)
        return;
    m_computing = missing;
    if (missing.empty()) {
        m_metricsJob.abandon();
        return;
    }
    m_metricsJob.abandon();
    m_metricsJob.start([this, graph, missing](const std::stop_token &stop) {
        model::NodeMetrics computed;
        for (const model::Metric metric : missing) {
            int told = -1;
            const auto tell = [this, metric, &told, &stop](double share) {
                const int percent = static_cast<int>(share * 100);
                if (std::exchange(told, percent) != percent && !stop.stop_requested())
                    m_metricsJob.post(
                        [this, metric, share] { Q_EMIT metricProgressed(metric, share); });
            };
            const auto result = model::computeMetric(*graph, metric, stop, tell);
            if (result.column)
                computed[metricId(metric)] = result.column;
        }
        return [this, graph, computed = std::move(computed)] { takeMetrics(graph, computed); };
    });
    Q_EMIT metricProgressed(missing.front(), 0);
}

void GraphStyling::takeMetrics(const std::shared_ptr<const model::Graph> &graph,
                               const model::NodeMetrics &computed)
{
    if (m_view.scene().graph() == graph) {
        for (const auto &[id, column] : computed)
            m_metrics[id] = column;
        // What has failed is not tried again.
        for (const QString &id : model::metricsIn(m_sheet)) {
            if (!m_metrics.contains(id))
                m_givenUp.insert(id);
        }
        apply();
    }
    Q_EMIT metricsEnded();
}

void GraphStyling::apply()
{
    m_job.abandon();
    const std::shared_ptr<const model::Graph> graph = m_view.scene().graph();
    if (graph)
        computeMissing(graph);
    if (!graph || m_sheet.isEmpty()) {
        m_view.setElementStyles(nullptr);
        Q_EMIT applied();
        return;
    }
    if (graph->nodeCount() + graph->edgeCount() <= kAtOnceElements) {
        m_view.setElementStyles(model::applyStyle(*graph, m_sheet, m_metrics));
        Q_EMIT applied();
        return;
    }
    m_job.start([this, graph, sheet = m_sheet, metrics = m_metrics](const std::stop_token &stop) {
        auto styles = model::applyStyle(*graph, sheet, metrics, stop);
        return [this, graph, styles = std::move(styles)] {
            if (m_view.scene().graph() == graph)
                m_view.setElementStyles(styles);
            Q_EMIT applied();
        };
    });
}

} // namespace ui
