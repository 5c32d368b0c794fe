// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"

#include <QTimer>
#include <QWidget>

namespace model
{
class ResultTableModel;
}

namespace ui
{

class FilterBar;
class FindBar;
class ResultTableView;

/// The table of a result with the bars above it that filter its rows and find in its cells, and the
/// summary of what is selected. GUI thread; it does not own the model, which must outlive it.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TablePanel(model::ResultTableModel &table, QWidget *parent = nullptr);
    ~TablePanel() override;

    ResultTableView *view() const { return m_view; }
    FilterBar *filterBar() const { return m_filterBar; }
    FindBar *findBar() const { return m_findBar; }
    /// "12 cells · sum 40 · min 1 · max 9 · 7 different"; empty when no more than one is selected.
    const QString &selectionSummary() const { return m_selectionSummary; }

Q_SIGNALS:
    void selectionSummaryChanged();

private:
    void addShortcuts();
    void applyFilter();
    void showCount();
    void takeColumns();
    void goTo(quint64 place, int column);
    void summarizeSelection();
    void setSelectionSummary(const QString &text);
    void showProfile(int column);

    model::ResultTableModel &m_table;
    FilterBar *m_filterBar;
    ResultTableView *m_view;
    FindBar *m_findBar;
    QString m_selectionSummary;
    QTimer m_summaryDelay;
    model::BackgroundJob m_summary; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
