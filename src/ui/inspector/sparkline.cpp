// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sparkline.h"

#include "model/text/number_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <string>

namespace ui
{

namespace
{

constexpr int kPreferredWidth = 320;
constexpr int kPreferredHeight = 112;
constexpr int kMinimumHeight = 72;
/// With fewer numbers each has a dot.
constexpr std::size_t kMostDots = 64;

QString numberText(double value)
{
    std::string text;
    model::appendFloat(text, value);
    return QString::fromStdString(text);
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
}

void Sparkline::setVector(const bolt::VectorView &vector)
{
    m_numbers.clear();
    for (std::size_t i = 0; i < vector.size(); ++i) {
        const double number =
            vector.isInteger() ? static_cast<double>(vector.integerAt(i)) : vector.floatAt(i);
        if (std::isfinite(number))
            m_numbers.push_back(number);
    }
    const auto [smallest, largest] = std::minmax_element(m_numbers.begin(), m_numbers.end());
    m_smallest = m_numbers.empty() ? 0 : *smallest;
    m_largest = m_numbers.empty() ? 0 : *largest;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {kPreferredWidth, kPreferredHeight};
}

QSize Sparkline::minimumSizeHint() const
{
    return {kPreferredWidth / 2, kMinimumHeight};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::current();
    const QRectF area = lineArea();
    painter.setPen(colours.mutedText);
    const QRectF text = QRectF(rect()).adjusted(kSpacing, 2, -kSpacing, -2);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, tr("max %1").arg(numberText(m_largest)));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     tr("min %1").arg(numberText(m_smallest)));
    if (m_numbers.empty())
        return;
    if (m_smallest < 0 && m_largest > 0) {
        painter.setPen(QPen(colours.outline, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), yOf(0, area)), QPointF(area.right(), yOf(0, area)));
    }
    if (static_cast<double>(m_numbers.size()) > area.width())
        paintColumns(painter, area);
    else
        paintLine(painter, area);
}

QRectF Sparkline::lineArea() const
{
    const int label = fontMetrics().height() + kTightSpacing;
    return QRectF(rect()).adjusted(kSpacing, label, -kSpacing, -label);
}

double Sparkline::yOf(double value, const QRectF &area) const
{
    // Halved, as the range of the largest floats is not a float.
    const double range = m_largest / 2 - m_smallest / 2;
    if (!(range > 0))
        return area.center().y();
    return area.bottom() - (value / 2 - m_smallest / 2) / range * area.height();
}

void Sparkline::paintLine(QPainter &painter, const QRectF &area) const
{
    const Colours &colours = Colours::current();
    const auto steps = static_cast<double>(std::max<std::size_t>(m_numbers.size() - 1, 1));
    QPolygonF line;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const double x = area.left() + static_cast<double>(i) / steps * area.width();
        line << QPointF(x, yOf(m_numbers[i], area));
    }
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawPolyline(line);
    if (m_numbers.size() > kMostDots)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 2.5, 2.5);
}

void Sparkline::paintColumns(QPainter &painter, const QRectF &area) const
{
    painter.setPen(QPen(Colours::current().accent, 1));
    const auto columns = static_cast<std::size_t>(std::max(area.width(), 1.0));
    for (std::size_t column = 0; column < columns; ++column) {
        const auto first = static_cast<std::ptrdiff_t>(m_numbers.size() * column / columns);
        const auto end = static_cast<std::ptrdiff_t>(m_numbers.size() * (column + 1) / columns);
        const auto [smallest, largest] =
            std::minmax_element(m_numbers.begin() + first, m_numbers.begin() + end);
        const double x = area.left() + static_cast<double>(column) + 0.5;
        // Even one number is seen.
        painter.drawLine(QPointF(x, yOf(*smallest, area) + 0.5),
                         QPointF(x, yOf(*largest, area) - 0.5));
    }
}

} // namespace ui
