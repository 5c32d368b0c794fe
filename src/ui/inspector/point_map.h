// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

#include <QWidget>

#include <optional>

namespace ui
{

/// A point on a small map of axes: one on the earth between -180 and 180, and -90 and 90 degrees,
/// another around the origin, as far as it needs. A third coordinate has a scale of its own at the
/// side. GUI thread.
class PointMap : public QWidget
{
    Q_OBJECT

public:
    explicit PointMap(QWidget *parent = nullptr);

    void setPoint(const bolt::Point &point);
    /// Where the point is painted; nothing when a coordinate is not a number on the map.
    std::optional<QPointF> markPosition() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the edges of the map stand for.
    struct Extent {
        double x;
        double y;
    };

    bool isGeographic() const;
    Extent extent() const;
    QRectF mapArea() const;
    QRectF heightArea() const;
    void paintAxes(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    void paintHeight(QPainter &painter) const;

    bolt::Point m_point{};
};

} // namespace ui
