// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/node_icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <cmath>
#include <vector>

namespace ui
{

namespace
{

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -4.6), 4.2, 4.2);
    path.moveTo(-8, 9);
    path.cubicTo(-8, -1.5, 8, -1.5, 8, 9);
    path.closeSubpath();
    return path;
}

QPainterPath people()
{
    QPainterPath path = person();
    const QTransform small = QTransform::fromScale(0.78, 0.78);
    QPainterPath both;
    both.addPath(small.map(path).translated(-4.6, -0.6));
    both.addPath(small.map(path).translated(4.6, 1.8));
    return both.simplified();
}

QPainterPath building()
{
    QPainterPath path;
    path.addRect(-7, -9, 14, 18);
    for (const int row : {-6, -1}) {
        path.addRect(-4, row, 2.6, 2.8);
        path.addRect(1.4, row, 2.6, 2.8);
    }
    path.addRect(-1.6, 4.4, 3.2, 4.6);
    return path;
}

QPainterPath place()
{
    QPainterPath path;
    path.moveTo(0, 9.5);
    path.cubicTo(-4, 3, -7, 1, -7, -3);
    path.cubicTo(-7, -12, 7, -12, 7, -3);
    path.cubicTo(7, 1, 4, 3, 0, 9.5);
    path.addEllipse(QPointF(0, -3), 2.6, 2.6);
    return path;
}

QPainterPath document()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{-6.5, -9}, {2.5, -9}, {6.5, -5}, {6.5, 9}, {-6.5, 9}});
    path.closeSubpath();
    for (const double y : {-2.5, 1.2, 4.9})
        path.addRect(-3.6, y, 7.2, 1.5);
    return path;
}

QPainterPath film()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-9, -7, 18, 14), 1.5, 1.5);
    for (const double y : {-5.6, -1.1, 3.4}) {
        path.addRect(-7.6, y, 2, 2.2);
        path.addRect(5.6, y, 2, 2.2);
    }
    path.addPolygon(QPolygonF{{-2, -3.4}, {3.2, 0}, {-2, 3.4}});
    path.closeSubpath();
    return path;
}

QPainterPath star()
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI / 5 * i - M_PI / 2;
        const double reach = i % 2 == 0 ? 9.5 : 4.1;
        const QPointF corner(std::cos(angle) * reach, std::sin(angle) * reach);
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath heart()
{
    QPainterPath path;
    path.moveTo(0, 8.5);
    path.cubicTo(-13, -1, -7, -11, 0, -4.4);
    path.cubicTo(7, -11, 13, -1, 0, 8.5);
    return path;
}

QPainterPath box()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{0, -9.5}, {8, -5}, {0, -0.6}, {-8, -5}});
    path.closeSubpath();
    path.addPolygon(QPolygonF{{-8.4, -3.2}, {-0.7, 1}, {-0.7, 9.5}, {-8.4, 5.2}});
    path.closeSubpath();
    path.addPolygon(QPolygonF{{8.4, -3.2}, {0.7, 1}, {0.7, 9.5}, {8.4, 5.2}});
    path.closeSubpath();
    return path;
}

QPainterPath money()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-9, -6, 18, 12), 1.5, 1.5);
    path.addEllipse(QPointF(0, 0), 3.2, 3.2);
    path.addEllipse(QPointF(-6.2, 0), 1.1, 1.1);
    path.addEllipse(QPointF(6.2, 0), 1.1, 1.1);
    return path;
}

QPainterPath letter()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{-9, -6.5}, {9, -6.5}, {0, 0.6}});
    path.closeSubpath();
    path.addPolygon(QPolygonF{{-9, -4.4}, {0, 2.8}, {9, -4.4}, {9, 6.5}, {-9, 6.5}});
    path.closeSubpath();
    return path;
}

QPainterPath phone()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-5, -9.5, 10, 19), 2, 2);
    path.addRect(-3.6, -6.8, 7.2, 11.6);
    path.addEllipse(QPointF(0, 7), 1.1, 1.1);
    return path;
}

QPainterPath computer()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-9, -8, 18, 12.5), 1.5, 1.5);
    path.addRect(-7.2, -6.2, 14.4, 8.9);
    path.addRect(-1.5, 4.5, 3, 2.6);
    path.addRect(-5, 7.1, 10, 1.7);
    return path;
}

QPainterPath tag()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{-9, -9}, {0.5, -9}, {9.4, 0}, {0, 9.4}, {-9, 0.5}});
    path.closeSubpath();
    path.addEllipse(QPointF(-5, -5), 1.9, 1.9);
    return path;
}

QPainterPath key()
{
    QPainterPath path;
    path.addEllipse(QPointF(-5, 0), 4.6, 4.6);
    path.addEllipse(QPointF(-5, 0), 1.8, 1.8);
    path.addPolygon(
        QPolygonF{{-0.2, -1.2}, {9.4, -1.2}, {9.4, 5}, {6.6, 5}, {6.6, 1.4}, {-0.2, 1.4}});
    path.closeSubpath();
    return path;
}

QPainterPath event()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-8.5, -7, 17, 16), 1.8, 1.8);
    path.addRect(-6.8, -2.4, 13.6, 9.6);
    path.addRect(-4.6, -9.4, 2.2, 3.2);
    path.addRect(2.4, -9.4, 2.2, 3.2);
    path.addRect(-4.6, -0.2, 3.2, 3.2);
    return path;
}

struct Drawing {
    NodeIcon icon;
    QPainterPath path;
};

const std::vector<Drawing> &drawings()
{
    const auto name = [](const char *text) {
        return QCoreApplication::translate("NodeIcon", text);
    };
    static const std::vector<Drawing> kDrawings{
        {{QStringLiteral("person"), name(QT_TRANSLATE_NOOP("NodeIcon", "Person"))}, person()},
        {{QStringLiteral("people"), name(QT_TRANSLATE_NOOP("NodeIcon", "People"))}, people()},
        {{QStringLiteral("building"), name(QT_TRANSLATE_NOOP("NodeIcon", "Building"))}, building()},
        {{QStringLiteral("place"), name(QT_TRANSLATE_NOOP("NodeIcon", "Place"))}, place()},
        {{QStringLiteral("document"), name(QT_TRANSLATE_NOOP("NodeIcon", "Document"))}, document()},
        {{QStringLiteral("film"), name(QT_TRANSLATE_NOOP("NodeIcon", "Film"))}, film()},
        {{QStringLiteral("box"), name(QT_TRANSLATE_NOOP("NodeIcon", "Box"))}, box()},
        {{QStringLiteral("money"), name(QT_TRANSLATE_NOOP("NodeIcon", "Money"))}, money()},
        {{QStringLiteral("letter"), name(QT_TRANSLATE_NOOP("NodeIcon", "Letter"))}, letter()},
        {{QStringLiteral("phone"), name(QT_TRANSLATE_NOOP("NodeIcon", "Phone"))}, phone()},
        {{QStringLiteral("computer"), name(QT_TRANSLATE_NOOP("NodeIcon", "Computer"))}, computer()},
        {{QStringLiteral("tag"), name(QT_TRANSLATE_NOOP("NodeIcon", "Tag"))}, tag()},
        {{QStringLiteral("key"), name(QT_TRANSLATE_NOOP("NodeIcon", "Key"))}, key()},
        {{QStringLiteral("event"), name(QT_TRANSLATE_NOOP("NodeIcon", "Event"))}, event()},
        {{QStringLiteral("star"), name(QT_TRANSLATE_NOOP("NodeIcon", "Star"))}, star()},
        {{QStringLiteral("heart"), name(QT_TRANSLATE_NOOP("NodeIcon", "Heart"))}, heart()},
    };
    return kDrawings;
}

} // namespace

std::span<const NodeIcon> nodeIcons()
{
    static const std::vector<NodeIcon> kIcons = [] {
        std::vector<NodeIcon> icons;
        for (const Drawing &drawing : drawings())
            icons.push_back(drawing.icon);
        return icons;
    }();
    return kIcons;
}

const QPainterPath &nodeIconPath(const QString &id)
{
    static const QPainterPath kNone;
    for (const Drawing &drawing : drawings()) {
        if (drawing.icon.id == id)
            return drawing.path;
    }
    return kNone;
}

QIcon nodeIconPreview(const QString &id, const QColor &colour)
{
    constexpr int kSide = 18;
    QPixmap picture(kSide * 3, kSide * 3);
    picture.setDevicePixelRatio(3);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kSide / 2.0, kSide / 2.0);
    painter.scale(kSide / 22.0, kSide / 22.0);
    painter.fillPath(nodeIconPath(id), colour);
    return picture;
}

} // namespace ui
