// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace ui
{

class GraphExplorer;
class GraphFindCard;
class GraphPane;

/// The keys and menus of an exploration: what can be done with the selected nodes, with a relationship,
/// and with the picture. The keys work while the graph has the focus. GUI thread.
class ExploreActions : public QObject
{
    Q_OBJECT

public:
    ExploreActions(GraphPane &pane, GraphExplorer &explorer, QObject *parent = nullptr);
    ~ExploreActions() override;

Q_SIGNALS:
    /// The steps so far are to be shown.
    void stepsRequested();

private:
    QAction *add(const QString &name, const QString &text, const QString &key,
                 std::function<void()> run);
    void addTools();
    void updateEnabled();
    void openMenu(const GraphItem &item, QPoint global);
    void fillNodeMenu(QMenu &menu);
    void fillEdgeMenu(QMenu &menu, model::EdgeIndex edge);
    void fillCanvasMenu(QMenu &menu);
    void addExpandMenu(QMenu &menu);
    void addSelectMenu(QMenu &menu);
    void addPathMenu(QMenu &menu);
    void openLimitMenu(QPoint global);
    void openExpandDialog();
    void openConditionDialog();
    void openMetrics();

    GraphPane &m_pane;
    GraphExplorer &m_explorer;
    GraphFindCard *m_find;
    QAction *m_expand;
    QAction *m_expandBy;
    QAction *m_collapse;
    QAction *m_hide;
    QAction *m_hideOthers;
    QAction *m_hideSingles;
    QAction *m_showHidden;
    QAction *m_reveal;
    QAction *m_connect;
    QAction *m_path;
    QAction *m_neighbours;
    QAction *m_component;
    QAction *m_all;
    QAction *m_invert;
    QAction *m_where;
    QAction *m_findText;
    QAction *m_metrics;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_steps;
};

} // namespace ui
