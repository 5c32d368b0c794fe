// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QString>

#include <cstdint>

class QPainter;

namespace ui
{

/// Writes the content of a cell from left to right, piece by piece, until there is no room left.
/// Without a painter it only measures. Lives for one cell.
class CellWriter
{
public:
    enum class Slant : std::uint8_t { Upright, Italic };
    enum class Filling : std::uint8_t { Empty, Full };
    enum class Direction : std::uint8_t { Forward, Backward };

    /// `painter` may be null; `rect` is the room for the content.
    CellWriter(QPainter *painter, const QRect &rect, const QFont &font);

    /// Nothing more would be seen.
    bool isFull() const { return m_x >= m_rect.right(); }
    /// From the left edge to where the next piece would begin.
    int width() const { return m_x - m_rect.left(); }

    /// On one line: line breaks show as "↵". Elided when it does not fit.
    void text(const QString &text, const QColor &colour, Slant slant = Slant::Upright);
    enum class Room : std::uint8_t { Shared, Taken };
    /// Text at the right edge; Taken: what follows stays clear of it.
    void rightText(const QString &text, const QColor &colour, Room room = Room::Shared);
    /// A dot, full or empty, as of a boolean.
    void dot(const QColor &colour, Filling filling);
    /// A pill of the colour, as of a node.
    void chip(const QString &text, const QColor &fill);
    /// A framed name with an arrowhead, as of a relationship.
    void arrow(const QString &text, const QColor &frame, const QColor &textColour,
               Direction direction = Direction::Forward);
    void space(int pixels) { m_x += pixels; }

private:
    QString fitting(const QString &text, int room) const;
    QRectF pieceRect(int width) const;

    QPainter *m_painter;
    QRect m_rect;
    QFont m_font;
    QFontMetrics m_metrics;
    int m_x;
};

} // namespace ui
