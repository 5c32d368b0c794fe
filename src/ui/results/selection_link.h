// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"

#include <QObject>

#include <cstdint>

namespace model
{
class Graph;
}

namespace ui
{

class GraphPage;
class ResultTableView;

/// Lets the selections of a result's table and graph follow each other: what is selected in one is
/// selected in the other when that comes into view. A row stands for the elements in its selected
/// cells; an element for the row where it came first. Owned by the page of the result; GUI thread.
class SelectionLink : public QObject
{
    Q_OBJECT

public:
    SelectionLink(ResultTableView &table, GraphPage &graph, QObject *parent);

    /// The graph, or the table, has come into view.
    void followInGraph();
    void followInTable();

private:
    enum class Newest : std::uint8_t { None, Table, Graph };
    void selectInGraph(const model::Graph &elements);

    ResultTableView &m_table;
    GraphPage &m_graph;
    Newest m_newest = Newest::None;
    bool m_isFollowing = false; ///< a selection is being carried over: it is not the person's
    bool m_isGraphDue = false;  ///< the graph is not there yet
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
