// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/query/result_handle.h"
#include "model/table/background_job.h"
#include "ui/explore/steps_dialog.h"

#include <QColor>
#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedLayout;

namespace ui
{

class GraphExplorer;
class GraphPane;

/// The graph of a result, built off the GUI thread when the page is first looked at. Holds the graph
/// until it is destroyed. GUI thread.
class GraphPage : public QWidget
{
    Q_OBJECT

public:
    explicit GraphPage(QWidget *parent = nullptr);
    ~GraphPage() override;

    enum class Rows : std::uint8_t { Growing, All };
    /// The rows to draw; built at once when the page is on the screen, and otherwise when it is.
    void setResult(const model::ResultHandle &result, quint64 rowCount, Rows rows);
    /// Builds the graph if it is not there, whether or not the page is on the screen.
    void build();
    /// Which result the graph is of, for its saved views.
    void setViewContext(const ViewContext &context) { m_viewContext = context; }
    /// The fill of a node with this label in the drawing.
    QColor labelColour(QStringView label) const;
    /// Of all labels in the drawing.
    QHash<QString, QColor> labelColours() const;

    GraphPane *pane() const { return m_pane; }
    GraphExplorer &explorer() const { return *m_explorer; }
    /// The graph of all rows that there are is there.
    bool isBuilt() const { return m_builtRows == m_rowCount && !m_job.isRunning(); }

Q_SIGNALS:
    void built();
    /// What was chosen last; a null `result` when nothing is.
    void valueSelected(const bolt::ValueView &value, const model::ResultHandle &result);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildAgain();
    void takeGraph(std::shared_ptr<const model::Graph> graph, quint64 rows);
    void announce(const std::vector<model::NodeIndex> &nodes,
                  const std::vector<model::EdgeIndex> &edges);

    void showSteps();

    ViewContext m_viewContext;
    model::ResultHandle m_result;
    quint64 m_rowCount = 0;
    Rows m_rows = Rows::Growing;
    std::optional<quint64> m_builtRows;
    std::shared_ptr<const model::Graph> m_graph;
    QLabel *m_hint;
    GraphPane *m_pane;
    GraphExplorer *m_explorer;
    QStackedLayout *m_layout;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
