// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_view.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui
{

enum class GraphIcon : char;
class LayoutMenu;

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
    LayoutMenu *layoutMenu() const { return m_layoutMenu; }

Q_SIGNALS:
    void pngExportRequested();
    void svgExportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addTool(GraphIcon icon, const QString &text, const QKeySequence &keys = {});
    void buildTools();
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
    GraphCard *m_tools;
    GraphCard *m_notice;
    QLabel *m_noticeText;
    LayoutMenu *m_layoutMenu = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_legendToggle = nullptr;
    std::vector<Tool> m_toolButtons;
};

} // namespace ui
