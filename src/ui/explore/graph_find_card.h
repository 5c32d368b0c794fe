// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/graph_selection.h"
#include "model/table/background_job.h"
#include "ui/graph/graph_card.h"

#include <cstdint>

class QLabel;
class QToolButton;

namespace ui
{

class GraphExplorer;
class PatternField;

/// Finds nodes and relationships by a text in their labels, types and properties, on another thread,
/// and steps through them in the picture. Hidden until it is wanted. GUI thread.
class GraphFindCard : public GraphCard
{
    Q_OBJECT

public:
    GraphFindCard(GraphExplorer &explorer, QWidget *parent);

    /// Shows it, ready to type.
    void open();
    void close();

private:
    enum class Step : std::uint8_t { Next, Previous, First };
    QToolButton *addButton(const QString &text, const QString &objectName, const QString &toolTip);
    void search();
    void go(Step step);
    void selectAll();

    GraphExplorer &m_explorer;
    PatternField *m_field;
    QLabel *m_count;
    std::shared_ptr<const model::Graph> m_searched;
    model::GraphElements m_found; ///< in m_searched
    std::size_t m_at = 0;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
