// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_header.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <array>

namespace ui
{

namespace
{

constexpr int kPadding = 8;
constexpr int kArrowWidth = 8;
constexpr int kArrowHeight = 5;
/// So that the numbers' column does not widen with the first rows.
constexpr int kLeastRows = 100;

bool isShorter(const QString &a, const QString &b)
{
    return a.size() < b.size();
}

} // namespace

TableHeader::TableHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics = fontMetrics();
    QString text = sectionText(section);
    // In another order the largest number may stand anywhere.
    if (orientation() == Qt::Vertical)
        text = std::max(text, QString::number(std::max(count(), kLeastRows)), isShorter);
    int width = metrics.horizontalAdvance(text) + 2 * kPadding;
    if (orientation() == Qt::Horizontal)
        width += kArrowWidth + kPadding;
    return {width, metrics.height() + kPadding + kPadding / 2};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = Colours::current();
    painter->save();
    painter->fillRect(rect, colours.window);
    painter->setPen(colours.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    QRect textRect = rect.adjusted(kPadding, 0, -kPadding, -1);
    Qt::Alignment alignment = Qt::AlignVCenter;
    if (orientation() == Qt::Vertical) {
        painter->setPen(colours.mutedText);
        alignment |= Qt::AlignRight;
    } else {
        painter->setPen(colours.text);
        alignment |= Qt::AlignLeft;
        if (isSortedBy(section)) {
            paintArrow(painter, textRect);
            textRect.adjust(0, 0, -kArrowWidth - kPadding, 0);
        }
    }
    painter->drawText(
        textRect, static_cast<int>(alignment) | Qt::TextSingleLine,
        fontMetrics().elidedText(sectionText(section), Qt::ElideRight, textRect.width()));
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Colours::current().window);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintArrow(QPainter *painter, const QRect &rect) const
{
    const double right = rect.right();
    const double middle = rect.center().y() + 0.5;
    const double tip =
        sortIndicatorOrder() == Qt::AscendingOrder ? -kArrowHeight / 2.0 : kArrowHeight / 2.0;
    const std::array<QPointF, 3> arrow{QPointF(right - kArrowWidth, middle - tip),
                                       QPointF(right, middle - tip),
                                       QPointF(right - kArrowWidth / 2.0, middle + tip)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Colours::current().accent);
    painter->drawConvexPolygon(arrow.data(), static_cast<int>(arrow.size()));
    painter->restore();
}

bool TableHeader::isSortedBy(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

QString TableHeader::sectionText(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

} // namespace ui
