// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_painter.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ui
{

/// The drawing of a plan: scrolls, zooms, and lets an operator be chosen by mouse or arrow keys.
/// Colours follow the palette. GUI thread.
class PlanView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// Chooses the operator that costs most.
    void setPlan(std::shared_ptr<const model::Plan> plan);
    /// What warms the operators.
    void setFigure(model::PlanFigure figure);
    void setMarks(std::vector<PlanMark> marks);
    /// A copy for an export, to be painted on another thread, without what the pointer did.
    PlanPicture picture() const;

    std::optional<std::size_t> chosen() const { return m_picture.chosen; }
    void choose(std::size_t step);
    /// Where an operator is in the viewport.
    QRect placeOf(std::size_t step) const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// Shows the whole plan, or as much as stays readable.
    void fit();

Q_SIGNALS:
    void chosenChanged(std::size_t step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasPlan() const { return m_picture.plan != nullptr; }
    /// The drawing's corner in the viewport: in the middle when there is room.
    QPointF origin() const;
    QPointF toDrawing(QPointF place) const { return (place - origin()) / m_zoom; }
    void applyTheme();
    void updateScrollBars();
    void zoomAt(QPointF place, double factor);
    void reveal(std::size_t step);
    void step(int key);

    PlanPicture m_picture;
    double m_zoom = 1;
    bool m_isFitted = false;
    std::optional<QPoint> m_dragged; ///< where the pointer was last while it drags the drawing
};

} // namespace ui
