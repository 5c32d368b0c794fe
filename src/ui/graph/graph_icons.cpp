// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace ui
{

namespace
{

constexpr int kSide = 18;
constexpr int kScale = 3; // sharp on screens of up to this pixel ratio

void addLens(QPainterPath &path)
{
    path.addEllipse(QPointF(7.5, 7.5), 4.8, 4.8);
    path.moveTo(11.2, 11.2);
    path.lineTo(15.2, 15.2);
    path.moveTo(5.5, 7.5);
    path.lineTo(9.5, 7.5);
}

void addCorners(QPainterPath &path)
{
    const QPointF corners[]{{3, 3}, {15, 3}, {15, 15}, {3, 15}};
    for (const QPointF corner : corners) {
        const QPointF inward((9 - corner.x()) * 0.65, (9 - corner.y()) * 0.65);
        path.moveTo(corner + QPointF(inward.x(), 0));
        path.lineTo(corner);
        path.lineTo(corner + QPointF(0, inward.y()));
    }
    path.addEllipse(QPointF(9, 9), 1.8, 1.8);
}

void addPin(QPainterPath &path)
{
    path.addEllipse(QPointF(9, 6.5), 3.6, 3.6);
    path.moveTo(9, 10.1);
    path.lineTo(9, 15.5);
    path.moveTo(3, 14.5);
    path.lineTo(15, 3.5);
}

void addTree(QPainterPath &path)
{
    path.addEllipse(QPointF(9, 4.2), 2, 2);
    path.addEllipse(QPointF(4, 13.8), 2, 2);
    path.addEllipse(QPointF(14, 13.8), 2, 2);
    path.moveTo(8.1, 6);
    path.lineTo(4.9, 12);
    path.moveTo(9.9, 6);
    path.lineTo(13.1, 12);
}

void addRows(QPainterPath &path)
{
    for (const double y : {4.5, 9.0, 13.5}) {
        path.addEllipse(QPointF(4, y), 1.3, 1.3);
        path.moveTo(8, y);
        path.lineTo(15.5, y);
    }
}

void addPicture(QPainterPath &path)
{
    path.addRoundedRect(QRectF(2.5, 3.5, 13, 11), 1.5, 1.5);
    path.addEllipse(QPointF(6.2, 7), 1.2, 1.2);
    path.moveTo(3, 13);
    path.lineTo(7.5, 9.5);
    path.lineTo(9.8, 11.6);
    path.lineTo(12.2, 8.8);
    path.lineTo(15, 11.8);
}

void addLasso(QPainterPath &path)
{
    path.addEllipse(QPointF(9.5, 7), 6.2, 4.2);
    path.addEllipse(QPointF(5.2, 11.4), 1.5, 1.5);
    path.moveTo(5.2, 12.9);
    path.quadTo(5.4, 15.2, 3, 15.8);
}

void addMap(QPainterPath &path)
{
    path.addRoundedRect(QRectF(2.5, 3.5, 13, 11), 1.5, 1.5);
    path.addRect(QRectF(7.5, 7.5, 5.5, 4.5));
}

// An arrow that turns back; mirrored, one that goes forth again.
void addTurn(QPainterPath &path, double direction)
{
    const auto at = [direction](double x, double y) { return QPointF(9 + (x - 9) * direction, y); };
    path.moveTo(at(6.5, 3.5));
    path.lineTo(at(3, 7));
    path.lineTo(at(6.5, 10.5));
    path.moveTo(at(3, 7));
    path.lineTo(at(11, 7));
    path.cubicTo(at(16.4, 7), at(16.4, 14), at(11, 14));
    path.lineTo(at(7, 14));
}

void addSteps(QPainterPath &path)
{
    const QPointF stops[]{{4, 14}, {9, 9}, {14, 4}};
    for (const QPointF stop : stops)
        path.addEllipse(stop, 1.9, 1.9);
    path.moveTo(5.5, 12.5);
    path.lineTo(7.5, 10.5);
    path.moveTo(10.5, 7.5);
    path.lineTo(12.5, 5.5);
}

// A painter's palette.
void addPalette(QPainterPath &path)
{
    path.moveTo(9, 2.6);
    path.cubicTo(0.4, 2.6, 0.4, 15.4, 9, 15.4);
    path.cubicTo(11.6, 15.4, 9.2, 12.4, 11, 11.4);
    path.cubicTo(12.6, 10.5, 15.4, 12.2, 15.4, 9);
    path.cubicTo(15.4, 5.4, 12.6, 2.6, 9, 2.6);
    for (const QPointF spot : {QPointF(5.4, 9), QPointF(7, 5.9), QPointF(11, 5.9)}) {
        path.addEllipse(spot, 0.8, 0.8);
    }
}

QPainterPath pathOf(GraphIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case GraphIcon::Fit:
        addCorners(path);
        break;
    case GraphIcon::ZoomIn:
        addLens(path);
        path.moveTo(7.5, 5.5);
        path.lineTo(7.5, 9.5);
        break;
    case GraphIcon::ZoomOut:
        addLens(path);
        break;
    case GraphIcon::Pause:
        path.moveTo(6.5, 4.5);
        path.lineTo(6.5, 13.5);
        path.moveTo(11.5, 4.5);
        path.lineTo(11.5, 13.5);
        break;
    case GraphIcon::Resume:
        path.moveTo(6, 4);
        path.lineTo(13.5, 9);
        path.lineTo(6, 14);
        path.closeSubpath();
        break;
    case GraphIcon::ReleasePins:
        addPin(path);
        break;
    case GraphIcon::Layout:
        addTree(path);
        break;
    case GraphIcon::Legend:
        addRows(path);
        break;
    case GraphIcon::Lasso:
        addLasso(path);
        break;
    case GraphIcon::MiniMap:
        addMap(path);
        break;
    case GraphIcon::Picture:
        addPicture(path);
        break;
    case GraphIcon::Undo:
        addTurn(path, 1);
        break;
    case GraphIcon::Redo:
        addTurn(path, -1);
        break;
    case GraphIcon::Find:
        path.addEllipse(QPointF(7.5, 7.5), 4.8, 4.8);
        path.moveTo(11.2, 11.2);
        path.lineTo(15.2, 15.2);
        break;
    case GraphIcon::Steps:
        addSteps(path);
        break;
    case GraphIcon::Style:
        addPalette(path);
        break;
    case GraphIcon::Group:
        path.addEllipse(QPointF(9, 9), 7, 7);
        for (const QPointF node : {QPointF(9, 5.8), QPointF(6.2, 10.8), QPointF(11.8, 10.8)}) {
            path.addEllipse(node, 1.5, 1.5);
        }
        break;
    case GraphIcon::More:
        for (const double x : {4.0, 9.0, 14.0}) {
            path.addEllipse(QPointF(x, 9), 0.9, 0.9);
        }
        break;
    case GraphIcon::Close:
        path.moveTo(5, 5);
        path.lineTo(13, 13);
        path.moveTo(13, 5);
        path.lineTo(5, 13);
        break;
    }
    return path;
}

} // namespace

QIcon graphIcon(GraphIcon icon, const QColor &colour)
{
    QPixmap pixmap(kSide * kScale, kSide * kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kScale, kScale);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(icon));
    painter.end();
    pixmap.setDevicePixelRatio(kScale);
    return QIcon(pixmap);
}

} // namespace ui
