// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_view.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui
{

class GraphReduction;
class GraphStyling;
class StylePanel;
enum class GraphIcon : char;

/// A graph view with what floats over it: legend, tool strip, and the notice that not all of a large
/// graph is drawn. What a result tab shows as its graph. GUI thread only.
class GraphPane : public QWidget
{
    Q_OBJECT

public:
    explicit GraphPane(QWidget *parent = nullptr);

    void setGraph(std::shared_ptr<const model::Graph> graph);
    GraphView *view() const { return m_view; }
    GraphLegend *legend() const { return m_legend; }
    GraphStyling *styling() const { return m_styling; }
    GraphReduction *reduction() const { return m_reduction; }
    StylePanel *stylePanel() const { return m_stylePanel; }
    /// Opens the style panel with what the legend's row stands for.
    void showStyleOf(const GraphKind &kind);

Q_SIGNALS:
    void pngExportRequested();
    void svgExportRequested();
    void styleImportRequested();
    void styleExportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addTool(GraphIcon icon, const QString &text, const QKeySequence &keys = {});
    void buildTools();
    void buildStylePanel();
    void buildReduction();
    void updateColours();
    void showNotice(std::size_t shown, std::size_t all);
    void refreshLegend();
    void placeCards();

    struct Tool {
        QToolButton *button;
        GraphIcon icon;
    };

    GraphView *m_view;
    GraphLegend *m_legend;
    GraphStyling *m_styling;
    GraphReduction *m_reduction;
    StylePanel *m_stylePanel;
    GraphCard *m_tools;
    GraphCard *m_notice;
    QLabel *m_noticeText;
    QToolButton *m_pause = nullptr;
    QToolButton *m_legendToggle = nullptr;
    QToolButton *m_styleToggle = nullptr;
    std::vector<Tool> m_toolButtons;
};

} // namespace ui
