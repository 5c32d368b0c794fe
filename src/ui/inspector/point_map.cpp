// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/point_map.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui
{

namespace
{

constexpr int kMapHeight = 180;
constexpr double kMarkRadius = 4.5;
constexpr int kHeightScaleWidth = 14;
/// Lines of the grid on either side of the middle.
constexpr int kGridLines = 6;

constexpr double kLargestLongitude = 180;
constexpr double kLargestLatitude = 90;

/// 1, 2 or 5 times a power of ten that leaves some room around `value`.
double roundExtent(double value)
{
    const double wanted = std::abs(value) * 1.1;
    if (!(wanted > std::numeric_limits<double>::min()))
        return 1;
    if (!std::isfinite(wanted))
        return std::numeric_limits<double>::max();
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (step * power >= wanted && std::isfinite(step * power))
            return step * power;
    }
    return std::numeric_limits<double>::max();
}

/// An edge of the map, in short.
QString edgeText(double value)
{
    return QLocale().toString(value, 'g', 4);
}

/// `value` of -extent … extent as a share of 0 … 1.
double share(double value, double extent)
{
    return value / extent / 2 + 0.5;
}

} // namespace

PointMap::PointMap(QWidget *parent)
    : QWidget(parent)
{
}

void PointMap::setPoint(const bolt::Point &point)
{
    m_point = point;
    update();
}

std::optional<QPointF> PointMap::markPosition() const
{
    const double x = m_point.coordinates[0];
    const double y = m_point.coordinates[1];
    const Extent edges = extent();
    if (!std::isfinite(x) || !std::isfinite(y) || std::abs(x) > edges.x || std::abs(y) > edges.y)
        return {};
    const QRectF area = mapArea();
    return QPointF(area.left() + share(x, edges.x) * area.width(),
                   area.bottom() - share(y, edges.y) * area.height());
}

QSize PointMap::sizeHint() const
{
    return {2 * kMapHeight, kMapHeight};
}

QSize PointMap::minimumSizeHint() const
{
    return {kMapHeight, kMapHeight};
}

void PointMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintMark(painter);
    if (m_point.dimensions > 2)
        paintHeight(painter);
}

bool PointMap::isGeographic() const
{
    constexpr std::int64_t kWgs84 = 4326;
    constexpr std::int64_t kWgs84InSpace = 4979;
    return m_point.srid == kWgs84 || m_point.srid == kWgs84InSpace;
}

PointMap::Extent PointMap::extent() const
{
    if (isGeographic())
        return {kLargestLongitude, kLargestLatitude};
    const double edge =
        roundExtent(std::max(std::abs(m_point.coordinates[0]), std::abs(m_point.coordinates[1])));
    return {edge, edge};
}

/// As large as there is room for, in the shape of the extent.
QRectF PointMap::mapArea() const
{
    const int label = fontMetrics().height();
    QRectF room = QRectF(rect()).adjusted(kSpacing, kSpacing, -kSpacing, -kSpacing - label);
    if (m_point.dimensions > 2)
        room.setRight(room.right() - kHeightScaleWidth - kWideSpacing);
    const double ratio = isGeographic() ? 2 : 1;
    const double width = std::min(room.width(), room.height() * ratio);
    QRectF area(0, 0, width, width / ratio);
    area.moveCenter(room.center());
    return area;
}

QRectF PointMap::heightArea() const
{
    const QRectF map = mapArea();
    return {map.right() + kWideSpacing, map.top(), kHeightScaleWidth, map.height()};
}

void PointMap::paintAxes(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const QRectF area = mapArea();
    painter.fillRect(area, colours.window);
    painter.setPen(colours.border);
    painter.setBrush(Qt::NoBrush);
    for (int line = 1; line < 2 * kGridLines; ++line) {
        const double part = line / (2.0 * kGridLines);
        const double x = area.left() + part * area.width();
        const double y = area.top() + part * area.height();
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(colours.outline);
    painter.drawRect(area);
    painter.drawLine(QPointF(area.center().x(), area.top()),
                     QPointF(area.center().x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), area.center().y()),
                     QPointF(area.right(), area.center().y()));

    painter.setPen(colours.mutedText);
    const Extent edges = extent();
    const QString unit = isGeographic() ? QStringLiteral("°") : QString();
    const QRectF labels(area.left(), area.bottom(), area.width(), fontMetrics().height() + 2);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignBottom, edgeText(-edges.x) + unit);
    painter.drawText(labels, Qt::AlignHCenter | Qt::AlignBottom, QStringLiteral("0"));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignBottom, edgeText(edges.x) + unit);
    const QRectF upwards(area.center().x() + kTightSpacing, area.top(), area.width() / 2,
                         area.height());
    painter.drawText(upwards, Qt::AlignLeft | Qt::AlignTop, edgeText(edges.y) + unit);
    painter.drawText(upwards, Qt::AlignLeft | Qt::AlignBottom, edgeText(-edges.y) + unit);
}

void PointMap::paintMark(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const QRectF area = mapArea();
    const auto mark = markPosition();
    if (!mark) {
        painter.setPen(colours.mutedText);
        painter.drawText(area, Qt::AlignCenter, tr("not on the map"));
        return;
    }
    painter.setPen(QPen(colours.accent, 1, Qt::DashLine));
    painter.drawLine(*mark, QPointF(mark->x(), area.center().y()));
    painter.drawLine(*mark, QPointF(area.center().x(), mark->y()));
    painter.setPen(QPen(colours.base, 1.5));
    painter.setBrush(colours.accent);
    painter.drawEllipse(*mark, kMarkRadius, kMarkRadius);
}

void PointMap::paintHeight(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const double z = m_point.coordinates[2];
    const QRectF scale = heightArea();
    painter.setPen(colours.outline);
    painter.setBrush(colours.window);
    painter.drawRect(scale);
    painter.drawLine(QPointF(scale.left(), scale.center().y()),
                     QPointF(scale.right(), scale.center().y()));
    painter.setPen(colours.mutedText);
    painter.drawText(QRectF(scale.left() - kWideSpacing, scale.bottom(),
                            scale.width() + 2 * kWideSpacing, fontMetrics().height() + 2),
                     Qt::AlignHCenter | Qt::AlignBottom, QStringLiteral("z"));
    if (!std::isfinite(z))
        return;
    const QPointF mark(scale.center().x(),
                       scale.bottom() - share(z, roundExtent(z)) * scale.height());
    painter.setPen(QPen(colours.base, 1.5));
    painter.setBrush(colours.accent);
    painter.drawEllipse(mark, kMarkRadius, kMarkRadius);
}

} // namespace ui
