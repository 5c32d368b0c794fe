// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/background_painter.h"
#include "ui/graph/graph_camera.h"
#include "ui/graph/graph_card.h"
#include "ui/graph/graph_scene.h"

#include <QImage>
#include <QTimer>

namespace ui
{

class GraphView;

/// The whole drawing in small, with a frame around what the view shows: a click or a drag moves the
/// view there, arrow keys move the frame. Of very large drawings it has the nodes alone. A child
/// beside a view that outlives it; GUI thread.
class MiniMap : public GraphCard
{
    Q_OBJECT

public:
    MiniMap(GraphView &view, QWidget *parent);

    /// There is more to the drawing than the view shows.
    bool isUseful() const { return m_isUseful; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void usefulnessChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void requestDrawing();
    /// What the view shows, in the map's pixels.
    QRectF frame() const;

    GraphView &m_view;
    GraphCamera m_camera; ///< from the drawing to the map
    QImage m_drawing;     ///< null until there is one
    BackgroundPainter m_painter;
    GraphCamera m_nextCamera;          ///< of the map that is being painted
    GraphScene::Positions m_positions; ///< that the newest map shows
    QTimer m_delay;
    bool m_isUseful = false;
};

} // namespace ui
