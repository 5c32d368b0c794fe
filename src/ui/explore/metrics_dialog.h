// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/metrics/metrics_table.h"
#include "model/table/background_job.h"

#include <QDialog>

#include <map>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace model
{
class ResultTableModel;
}

namespace ui
{

class GraphView;
class TablePanel;

/// The nodes of a view's graph and their metrics as a table beside it, which is sorted, filtered, copied
/// and exported like any result. What is selected in the one is selected in the other. Chosen metrics
/// are computed on a thread of its own, and again when the view shows another graph. GUI thread; the
/// view outlives it.
class MetricsDialog : public QDialog
{
    Q_OBJECT

public:
    MetricsDialog(GraphView &view, QWidget *parent);
    ~MetricsDialog() override;

private:
    QWidget *makeChoice();
    QWidget *makeButtons();
    /// Computes what is chosen and not there yet, then shows the table.
    void refresh();
    void take(const model::ComputedMetrics &computed, const model::ResultHandle &table);
    void showStatus();
    void setBusy(bool isBusy);
    void giveUp();
    void exportTable();
    void followTable();
    void followGraph();
    std::vector<model::Metric> chosen() const;

    GraphView &m_view;
    model::ResultTableModel *m_model;
    TablePanel *m_panel;
    std::map<model::Metric, QCheckBox *> m_boxes;
    QLabel *m_status = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_export = nullptr;
    std::shared_ptr<const model::Graph> m_graph; ///< that the metrics are of
    model::ComputedMetrics m_computed;           ///< of it, so far
    bool m_isFollowing = false;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
