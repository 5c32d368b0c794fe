// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_writer.h"

#include "model/style/contrast.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kChipPadding = 7;
constexpr int kChipGap = 4;
constexpr int kTextGap = 8;
constexpr int kArrowTip = 6;
constexpr double kDotSize = 7;
/// No font has letters narrower than this, so longer texts need no measuring.
constexpr int kNarrowestLetter = 2;

QString onOneLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("↵"));
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x21B5);
        else if (c < u' ')
            c = u' ';
    }
    return text;
}

} // namespace

CellWriter::CellWriter(QPainter *painter, const QRect &rect, const QFont &font)
    : m_painter(painter)
    , m_rect(rect)
    , m_font(font)
    , m_metrics(font)
    , m_x(rect.left())
{
}

void CellWriter::text(const QString &text, const QColor &colour, Slant slant)
{
    const int room = m_rect.right() - m_x + 1;
    const QString shown = fitting(text, room);
    if (m_painter) {
        QFont font = m_font;
        font.setItalic(slant == Slant::Italic);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(QRect(m_x, m_rect.top(), room, m_rect.height()),
                            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    m_x += m_metrics.horizontalAdvance(shown);
}

void CellWriter::rightText(const QString &text, const QColor &colour, Room room)
{
    const QString shown = fitting(text, m_rect.width());
    if (m_painter) {
        m_painter->setFont(m_font);
        m_painter->setPen(colour);
        m_painter->drawText(m_rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    const int width = m_metrics.horizontalAdvance(shown);
    if (room == Room::Taken)
        m_rect.adjust(0, 0, -width - kTextGap, 0);
    else
        m_x += width;
}

void CellWriter::dot(const QColor &colour, Filling filling)
{
    if (m_painter) {
        const QRectF circle(m_x + 0.5, m_rect.center().y() - kDotSize / 2 + 0.5, kDotSize,
                            kDotSize);
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(QPen(colour, 1.4));
        m_painter->setBrush(filling == Filling::Full ? QBrush(colour) : QBrush(Qt::NoBrush));
        m_painter->drawEllipse(circle);
    }
    m_x += static_cast<int>(kDotSize) + kChipGap + 2;
}

void CellWriter::chip(const QString &text, const QColor &fill)
{
    const QString shown = fitting(text, m_rect.right() - m_x - 2 * kChipPadding);
    const int width = m_metrics.horizontalAdvance(shown) + 2 * kChipPadding;
    if (m_painter) {
        const QRectF pill = pieceRect(width);
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(fill);
        m_painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        m_painter->setFont(m_font);
        m_painter->setPen(model::readableInkOn(fill));
        m_painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, shown);
    }
    m_x += width + kChipGap;
}

void CellWriter::arrow(const QString &text, const QColor &frame, const QColor &textColour,
                       Direction direction)
{
    const QString shown = fitting(text, m_rect.right() - m_x - 2 * kChipPadding - kArrowTip);
    const int width = m_metrics.horizontalAdvance(shown) + 2 * kChipPadding + kArrowTip;
    if (m_painter) {
        const QRectF box = pieceRect(width);
        const bool isForward = direction == Direction::Forward;
        const double tip = isForward ? box.right() : box.left();
        const double shoulder = isForward ? box.right() - kArrowTip : box.left() + kArrowTip;
        const double back = isForward ? box.left() : box.right();
        QPainterPath outline(QPointF(back, box.top()));
        outline.lineTo(shoulder, box.top());
        outline.lineTo(tip, box.center().y());
        outline.lineTo(shoulder, box.bottom());
        outline.lineTo(back, box.bottom());
        outline.closeSubpath();
        m_painter->setRenderHint(QPainter::Antialiasing);
        QPen pen(frame);
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter->setPen(pen);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawPath(outline);
        m_painter->setFont(m_font);
        m_painter->setPen(textColour);
        const double shift = isForward ? -kArrowTip : kArrowTip;
        m_painter->drawText(box.translated(shift / 2.0, 0), Qt::AlignCenter | Qt::TextSingleLine,
                            shown);
    }
    m_x += width + kChipGap;
}

QString CellWriter::fitting(const QString &text, int room) const
{
    const QString start = onOneLine(text.left(std::max(room, 0) / kNarrowestLetter + 1));
    return m_metrics.elidedText(start, Qt::ElideRight, room);
}

QRectF CellWriter::pieceRect(int width) const
{
    const double height = std::min(m_metrics.height() + 2, m_rect.height());
    return {m_x + 0.5, m_rect.top() + (m_rect.height() - height) / 2.0 + 0.5,
            static_cast<double>(width) - 1, height - 1};
}

} // namespace ui
