// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/element_styles.h"
#include "model/style/style_sheet.h"
#include "model/table/background_job.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <set>
#include <vector>

namespace ui
{

class GraphView;

/// The style sheet of a graph view: holds it, applies it to the graph that is shown (large graphs on a
/// thread of its own), and is the one way to change it, so that each change can be undone. GUI
/// thread only.
class GraphStyling : public QObject
{
    Q_OBJECT

public:
    /// The view outlives it.
    GraphStyling(GraphView &view, QObject *parent);
    ~GraphStyling() override;

    const model::StyleSheet &sheet() const { return m_sheet; }
    /// Replaces the sheet; nothing to undo. For what comes from a file as the view opens.
    void setSheet(model::StyleSheet sheet);
    /// Replaces the sheet as a step that can be undone and is called `what`. Steps that follow each
    /// other with the same `what` and the same target are one, so that a slider makes one step.
    void edit(model::StyleSheet sheet, const QString &what, const QString &target = {});

    /// Where edits go: its own until another is set, which must live as long as it does.
    QUndoStack *undoStack() const { return m_undo; }
    void useUndoStack(QUndoStack *stack);

    /// The view has another graph: applies the sheet to it, with the metrics that are its own.
    void applyToGraph();
    /// Of the graph that is shown: those that scales of the sheet have asked for so far.
    const model::NodeMetrics &metrics() const { return m_metrics; }
    bool isApplying() const { return m_job.isRunning(); }
    bool isComputing() const { return m_metricsJob.isRunning(); }
    /// Gives up the metrics that are being computed, until the sheet or the graph is another.
    void cancelMetrics();

Q_SIGNALS:
    /// Also by undo and redo.
    void sheetChanged();
    /// The person has changed it, by hand, undo or redo: worth keeping.
    void sheetEdited();
    /// The view draws by the sheet as it is now.
    void applied();
    void undoStackChanged();
    /// How far, from 0 to 1, a metric is.
    void metricProgressed(model::Metric metric, double share);
    /// Whether all or nothing came of it.
    void metricsEnded();

private:
    friend class SheetEdit;

    void take(const model::StyleSheet &sheet);
    void apply();
    void computeMissing(const std::shared_ptr<const model::Graph> &graph);
    void takeMetrics(const std::shared_ptr<const model::Graph> &graph,
                     const model::NodeMetrics &computed);

    GraphView &m_view;
    model::StyleSheet m_sheet;
    model::NodeMetrics m_metrics;
    std::vector<model::Metric> m_computing;
    std::set<QString> m_givenUp; ///< metrics, for this sheet and graph
    QUndoStack m_ownUndo;
    QUndoStack *m_undo = &m_ownUndo;
    model::BackgroundJob m_metricsJob;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
