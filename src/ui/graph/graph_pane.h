// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_icons.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_view.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace ui
{

class GraphReduction;
class GraphStyling;
class MiniMap;
class StylePanel;
class LayoutMenu;

/// A graph view with what floats over it: legend, tool strip, and the notice that not all of a large
/// graph is drawn. What a result tab shows as its graph. GUI thread only.
class GraphPane : public QWidget
{
    Q_OBJECT

public:
    explicit GraphPane(QWidget *parent = nullptr);

    void setGraph(std::shared_ptr<const model::Graph> graph);
    /// Another state of the same picture: see GraphView::changeGraph().
    void changeGraph(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places);
    /// The view shows the graph that was set last, reduced as was chosen last.
    bool isUpToDate() const;
    /// Of the picture to come, if the view does not show it yet.
    GraphPlaces places() const;
    void setPlaces(const GraphPlaces &places);
    /// Lets a card float at the top, in the middle, below those that are there already.
    void addCard(QWidget *card);
    /// A button at the end of the tool strip.
    QToolButton *addTool(GraphIcon icon, const QString &text, const QKeySequence &keys = {});
    GraphView *view() const { return m_view; }
    GraphLegend *legend() const { return m_legend; }
    MiniMap *miniMap() const { return m_miniMap; }
    LayoutMenu *layoutMenu() const { return m_layoutMenu; }
    GraphStyling *styling() const { return m_styling; }
    GraphReduction *reduction() const { return m_reduction; }
    StylePanel *stylePanel() const { return m_stylePanel; }
    /// Opens the style panel with what the legend's row stands for.
    void showStyleOf(const GraphKind &kind);

Q_SIGNALS:
    void exportRequested();
    /// The person wants to choose which nodes are drawn.
    void limitChoiceRequested(QPoint global);
    void styleImportRequested();
    void styleExportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void addKey(Qt::Key key, std::function<void()> action);
    void buildStylePanel();
    void buildReduction();
    void updateColours();
    void showNotice(std::size_t shown, std::size_t all);
    void refreshLegend();
    void placeCards();
    int placeTopCards(int left, int right);

    struct Tool {
        QToolButton *button;
        GraphIcon icon;
    };

    GraphView *m_view;
    GraphLegend *m_legend;
    MiniMap *m_miniMap;
    GraphStyling *m_styling;
    GraphReduction *m_reduction;
    StylePanel *m_stylePanel;
    GraphCard *m_tools;
    GraphCard *m_notice;
    QLabel *m_noticeText;
    LayoutMenu *m_layoutMenu = nullptr;
    std::vector<QWidget *> m_cards; ///< at the top, from above
    QToolButton *m_pause = nullptr;
    QToolButton *m_legendToggle = nullptr;
    QToolButton *m_miniMapToggle = nullptr;
    QToolButton *m_styleToggle = nullptr;
    std::vector<Tool> m_toolButtons;
    std::optional<GraphPlaces> m_changedPlaces;   ///< of the graph that is being reduced
    std::shared_ptr<const model::Graph> m_coming; ///< what the graph that the view was given is of
    std::shared_ptr<const model::Graph> m_whole;  ///< what the graph that is shown is of
};

} // namespace ui
