// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/scale_reading.h"

#include <QWidget>

namespace ui
{

/// What a scale of the style means, for the legend: categories with their colours and counts, a band of
/// colours, or a wedge of sizes between the least and the most value.
class ScaleSample : public QWidget
{
    Q_OBJECT

public:
    ScaleSample(const model::ScaleReading &reading, QWidget *parent);

    /// "Colour by age", "Size by PageRank".
    static QString titleOf(const model::ScaleReading &reading);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCategorical() const;
    qsizetype rowCount() const;
    void paintCategories(QPainter &painter) const;
    void paintBand(QPainter &painter) const;

    model::ScaleReading m_reading;
};

} // namespace ui
