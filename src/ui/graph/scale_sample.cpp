// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/scale_sample.h"

#include "model/style/palettes.h"
#include "ui/graph/scale_choices.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kMargin = 6;
constexpr int kSampleWidth = 18;
constexpr int kBandHeight = 12;
constexpr int kWidth = 170;
/// More categories than that are told as one line.
constexpr std::size_t kMostCategories = 10;

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 4);
}

bool isColour(const model::ScaleReading &reading)
{
    return reading.key == model::style_key::kColourScale;
}

} // namespace

ScaleSample::ScaleSample(const model::ScaleReading &reading, QWidget *parent)
    : QWidget(parent)
    , m_reading(reading)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(titleOf(reading));
    if (isCategorical()) {
        QStringList names;
        for (const auto &category : reading.categories)
            names.append(category.text);
        setAccessibleDescription(names.mid(0, kMostCategories).join(QStringLiteral(", ")));
    } else {
        setAccessibleDescription(
            tr("%1 to %2").arg(numberText(reading.least), numberText(reading.most)));
    }
}

QString ScaleSample::titleOf(const model::ScaleReading &reading)
{
    const QString operand = operandName(reading.operand);
    if (isColour(reading))
        return tr("Colour by %1").arg(operand);
    return reading.selector.kind == model::StyledKind::Node ? tr("Size by %1").arg(operand)
                                                            : tr("Width by %1").arg(operand);
}

bool ScaleSample::isCategorical() const
{
    return isColour(m_reading) && m_reading.kind == model::ScaleKind::Categorical;
}

qsizetype ScaleSample::rowCount() const
{
    const std::size_t shown = std::min(m_reading.categories.size(), kMostCategories);
    return static_cast<qsizetype>(shown + (shown < m_reading.categories.size() ? 1 : 0));
}

QSize ScaleSample::sizeHint() const
{
    const int line = fontMetrics().height() + 4;
    const int rows = static_cast<int>(rowCount());
    return {kWidth, isCategorical() ? rows * line + 4 : kBandHeight + line + 6};
}

void ScaleSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    isCategorical() ? paintCategories(painter) : paintBand(painter);
}

void ScaleSample::paintCategories(QPainter &painter) const
{
    const int line = fontMetrics().height() + 4;
    const QColor text = palette().color(QPalette::WindowText);
    QColor muted = text;
    muted.setAlphaF(0.65F);
    const std::size_t shown = std::min(m_reading.categories.size(), kMostCategories);
    QRect row(kMargin, 0, width() - 2 * kMargin, line);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto &category = m_reading.categories[i];
        const QColor colour(category.colour);
        painter.setPen(QPen(colour.darker(124), 1));
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(row.left() + 8, row.center().y() + 0.5), 5, 5);
        const QString count = QLocale().toString(static_cast<qulonglong>(category.count));
        const QRect room = row.adjusted(kSampleWidth + 4, 0, 0, 0);
        painter.setPen(text);
        painter.drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(category.text, Qt::ElideRight,
                                     room.width() - fontMetrics().horizontalAdvance(count) - 8));
        painter.setPen(muted);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, count);
        row.translate(0, line);
    }
    if (shown < m_reading.categories.size()) {
        painter.setPen(muted);
        painter.drawText(
            row.adjusted(kSampleWidth + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            tr("and %n more", nullptr, static_cast<int>(m_reading.categories.size() - shown)));
    }
}

void ScaleSample::paintBand(QPainter &painter) const
{
    const QRectF band(kMargin, 2, width() - 2 * kMargin, kBandHeight);
    const QColor text = palette().color(QPalette::WindowText);
    if (isColour(m_reading)) {
        const model::RampPalette &ramp = model::rampPalette(m_reading.palette);
        QLinearGradient gradient(band.topLeft(), band.topRight());
        constexpr int kStops = 16;
        for (int i = 0; i <= kStops; ++i) {
            const double share = static_cast<double>(i) / kStops;
            const bool isStepped = m_reading.kind == model::ScaleKind::Quantile;
            const double step = std::min(4.0, std::floor(share * 5)) / 4;
            gradient.setColorAt(share, QColor(ramp.at(isStepped ? step : share)));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(band, 3, 3);
    } else {
        QColor wedge = text;
        wedge.setAlphaF(0.45F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wedge);
        const QPointF corners[]{{band.left(), band.center().y() - 1.5},
                                {band.right(), band.top()},
                                {band.right(), band.bottom()},
                                {band.left(), band.center().y() + 1.5}};
        painter.drawConvexPolygon(corners, 4);
    }
    const QRectF labels(band.left(), band.bottom() + 1, band.width(), fontMetrics().height() + 2);
    painter.setPen(text);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, numberText(m_reading.least));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, numberText(m_reading.most));
}

} // namespace ui
