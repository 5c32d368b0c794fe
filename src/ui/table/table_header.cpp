// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_header.h"

#include "ui/theme/colours.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace ui
{

namespace
{

constexpr int kPadding = 8;
constexpr int kArrowWidth = 8;
constexpr int kArrowHeight = 5;
constexpr int kRankGap = 3;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

void TableHeader::setSorts(std::vector<model::ColumnSort> sorts)
{
    m_sorts = std::move(sorts);
    viewport()->update();
}

void TableHeader::drawSection(QPainter &painter, const QRect &rect, int section) const
{
    const Colours &colours = Colours::current();
    painter.save();
    painter.fillRect(rect, colours.window);
    painter.setPen(colours.border);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    QRect textRect = rect.adjusted(kPadding, 0, -kPadding, -1);
    textRect.adjust(0, 0, -paintSortMark(painter, textRect, section), 0);
    painter.setPen(colours.text);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(nameOf(section), Qt::ElideRight, textRect.width()));
    painter.restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics = fontMetrics();
    const int rank = m_sorts.size() > 1 ? metrics.horizontalAdvance(u'0') + kRankGap : 0;
    const int name = metrics.horizontalAdvance(nameOf(section)) + 1; // a part of a pixel is one
    return {name + 3 * kPadding + kArrowWidth + rank, metrics.height() + kPadding + kPadding / 2};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    drawSection(*painter, rect, section);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Colours::current().window);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(logicalIndexAt(event->pos()), event->globalPos());
}

int TableHeader::paintSortMark(QPainter &painter, const QRect &rect, int section) const
{
    const auto sort =
        std::find_if(m_sorts.begin(), m_sorts.end(), [section](const model::ColumnSort &candidate) {
            return static_cast<int>(candidate.column) == section;
        });
    if (sort == m_sorts.end())
        return 0;
    int right = rect.right();
    painter.save();
    painter.setPen(Colours::current().accent);
    if (m_sorts.size() > 1) {
        const QString rank = QString::number(sort - m_sorts.begin() + 1);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, rank);
        right -= fontMetrics().horizontalAdvance(rank) + kRankGap;
    }
    const double middle = rect.center().y() + 0.5;
    const double tip = sort->direction == model::SortDirection::Ascending ? -kArrowHeight / 2.0
                                                                          : kArrowHeight / 2.0;
    const std::array<QPointF, 3> arrow{QPointF(right - kArrowWidth, middle - tip),
                                       QPointF(right, middle - tip),
                                       QPointF(right - kArrowWidth / 2.0, middle + tip)};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::current().accent);
    painter.drawConvexPolygon(arrow.data(), static_cast<int>(arrow.size()));
    painter.restore();
    return rect.right() - right + kArrowWidth + kPadding;
}

QString TableHeader::nameOf(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

} // namespace ui
