// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

#include <QWidget>

#include <cstddef>
#include <utility>
#include <vector>

namespace ui
{

/// The numbers of a vector as a line, between the smallest and the largest of them; where there are
/// more than pixels, each column shows the range of those that fall on it. GUI thread.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setVector(const bolt::VectorView &vector);
    double smallest() const { return m_smallest; }
    double largest() const { return m_largest; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF lineArea() const;
    double yOf(double value, const QRectF &area) const;
    void paintLine(QPainter &painter, const QRectF &area) const;
    void paintColumns(QPainter &painter, const QRectF &area) const;

    std::vector<double> m_numbers; ///< the finite ones
    double m_smallest = 0;
    double m_largest = 0;
};

} // namespace ui
