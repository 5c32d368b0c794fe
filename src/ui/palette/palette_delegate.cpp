// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/fuzzy_text.h"

#include <QPainter>

namespace ui
{

namespace
{

constexpr int kSideMargin = 12;
constexpr int kLeading = 6;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &entries = static_cast<const PaletteModel &>(*index.model());
    const PaletteEntry &entry = entries.at(index.row());
    const Colours &colours = Colours::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    QColor ink = isSelected ? colours.selectionText : colours.text;
    QColor quiet = isSelected ? colours.selectionText : colours.mutedText;
    if (!entry.isEnabled)
        ink = quiet = colours.disabledText;

    QRect area = option.rect.adjusted(kSideMargin, 0, -kSideMargin, 0);
    const QRect icon(area.left(), area.top() + (area.height() - kIconSize) / 2, kIconSize,
                     kIconSize);
    entry.icon.paint(painter, icon, Qt::AlignCenter,
                     entry.isEnabled ? QIcon::Normal : QIcon::Disabled);
    area.setLeft(icon.right() + kSpacing);
    painter->setFont(option.font);
    painter->setPen(quiet);
    if (!entry.keys.isEmpty()) {
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, entry.keys);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(entry.keys) -
                      kWideSpacing);
    }
    painter->setPen(ink);
    const int used = paintFuzzyText(*painter, area, entry.title, entries.pattern());
    area.setLeft(area.left() + used + kSpacing);
    if (area.width() > kWideSpacing) {
        painter->setPen(quiet);
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(entry.context, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(kIconSize, option.fontMetrics.height()) + 2 * kLeading};
}

} // namespace ui
