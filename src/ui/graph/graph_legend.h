// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/kind_filter.h"
#include "ui/graph/graph_card.h"
#include "ui/graph/graph_kind.h"
#include "ui/graph/graph_scene.h"

#include <vector>

class QVBoxLayout;

namespace ui
{

class LegendRow;

/// What the colours of a graph mean and how many there are: labels, relationship types, and the nodes
/// that are not in the result, and what scales of the style mean. A click on a row highlights its kind,
/// a second one ends that; its eye hides the kind, its sample opens its style.
class GraphLegend : public GraphCard
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent);

    struct AddedCount {
        std::size_t nodes = 0;
        std::size_t edges = 0;
        bool areShown = true;
    };
    /// What is not of the result, drawn or not; shown at the next setScene().
    void setAdded(const AddedCount &added);
    /// `whole`, if any, is the graph before kinds were hidden: its names have the numbers of the
    /// scene's, and its counts are told.
    void setScene(const GraphScene &scene, std::shared_ptr<const model::Graph> whole = nullptr);
    void setFilter(const model::KindFilter &filter);
    /// In the order in which they stand.
    const std::vector<LegendRow *> &rows() const { return m_rows; }

    /// All rows; less is scrolled.
    QSize sizeHint() const override;

Q_SIGNALS:
    void kindChosen(const ui::GraphKind &kind);
    /// Whether what is not of the result is to be drawn.
    void addedToggled(bool isShown);
    void filterChanged(const model::KindFilter &filter);
    void styleWanted(const ui::GraphKind &kind);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addHeading(const QString &text);
    LegendRow *addRow(const GraphKind &kind, const QString &name, std::size_t count);
    void addLabels(const GraphScene &scene, const model::Graph &graph);
    void addTypes(const GraphScene &scene, const model::Graph &graph);
    /// Says how many of so many have no row.
    void addRest(std::size_t rows);
    void addScales(const GraphStyle &style);
    void addAdded();
    void choose(LegendRow *chosen);
    void toggleHidden(const GraphKind &kind);
    void toggleOnly(const GraphKind &kind);
    void showFilter();
    model::ElementKind kindOf(const GraphKind &kind) const;

    QWidget *m_list;
    QVBoxLayout *m_layout;
    AddedCount m_added;
    std::vector<LegendRow *> m_rows;
    std::shared_ptr<const model::Graph> m_graph;
    model::KindFilter m_filter;
};

} // namespace ui
