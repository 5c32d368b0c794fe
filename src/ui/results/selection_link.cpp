// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/selection_link.h"

#include "model/exploration/cell_elements.h"
#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_pane.h"
#include "ui/results/graph_page.h"
#include "ui/table/result_table_view.h"

#include <algorithm>
#include <utility>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

/// More rows would take longer than a frame to select.
constexpr std::size_t kMostRows = 2000;

} // namespace

SelectionLink::SelectionLink(ResultTableView &table, GraphPage &graph, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_graph(graph)
{
    connect(&table, &ResultTableView::selectedCellsChanged, this, [this] {
        if (!m_isFollowing && m_table.isVisible())
            m_newest = Newest::Table;
    });
    connect(graph.pane()->view(), &GraphView::selectionChanged, this, [this] {
        if (!m_isFollowing && m_graph.isVisible())
            m_newest = Newest::Graph;
    });
    connect(&graph.explorer().exploration(), &Exploration::shownChanged, this, [this] {
        if (std::exchange(m_isGraphDue, false))
            followInGraph();
    });
}

void SelectionLink::followInGraph()
{
    if (m_newest != Newest::Table)
        return;
    if (!m_graph.isBuilt() || !m_graph.explorer().exploration().isUpToDate()) {
        m_isGraphDue = true;
        return;
    }
    m_newest = Newest::None;
    const model::CellSelection cells = m_table.selectedCells();
    if (!cells.result)
        return;
    m_job.start([this, cells](const std::stop_token &stop) -> model::BackgroundJob::Continuation {
        auto elements = model::elementsIn(cells, stop);
        if (!elements)
            return {};
        return [this, elements] { selectInGraph(*elements); };
    });
}

void SelectionLink::selectInGraph(const model::Graph &elements)
{
    GraphView &view = *m_graph.pane()->view();
    const auto &shown = view.scene().graph();
    if (!shown)
        return;
    model::GraphElements found;
    for (std::uint32_t i = 0; i < elements.nodeCount(); ++i) {
        // An end that the cells only name is not selected with its relationship.
        const auto node = elements.isPlaceholder(NodeIndex{i})
                              ? std::nullopt
                              : shown->findNode(elements.elementId(NodeIndex{i}));
        if (node)
            found.nodes.push_back(*node);
    }
    for (std::uint32_t i = 0; i < elements.edgeCount(); ++i) {
        if (const auto edge = shown->findEdge(elements.elementId(EdgeIndex{i})))
            found.edges.push_back(*edge);
    }
    m_isFollowing = true;
    view.selectElements(found);
    if (found.nodes.size() == 1 && view.scene().isPlaced() &&
        view.scene().isShown(found.nodes.front()))
        view.bringIntoView(found.nodes.front());
    m_isFollowing = false;
}

void SelectionLink::followInTable()
{
    if (m_newest != Newest::Graph || !m_table.table())
        return;
    m_newest = Newest::None;
    const GraphView &view = *m_graph.pane()->view();
    const auto &graph = view.scene().graph();
    std::vector<const std::byte *> values;
    for (const NodeIndex node : view.selectedNodes())
        values.push_back(graph->wire(node));
    for (const EdgeIndex edge : view.selectedEdges())
        values.push_back(graph->wire(edge));
    const model::ResultTableModel &table = *m_table.table();
    if (!table.result())
        return;
    std::vector<std::uint64_t> rows = model::rowsHolding(*table.result(), values);
    rows.resize(std::min(rows.size(), kMostRows));
    m_isFollowing = true;
    m_table.clearSelection();
    int first = -1;
    for (const std::uint64_t row : rows) {
        const auto place = table.rows()->placeOf(row);
        if (!place)
            continue; // filtered away
        const int at = static_cast<int>(*place);
        m_table.selectRows(at, at, QItemSelectionModel::Select);
        first = first < 0 ? at : std::min(first, at);
    }
    if (first >= 0)
        m_table.scrollTo(m_table.model()->index(first, 0));
    m_isFollowing = false;
}

} // namespace ui
