// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_delegate.h"

#include "model/compare/comparison_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMaximumHint = 400;

struct Look {
    QColor surface;
    QColor sign;
};

Look lookOf(const QModelIndex &index)
{
    const Colours &colours = Colours::current();
    switch (static_cast<model::Change>(index.data(model::ComparisonModel::ChangeRole).toInt())) {
    case model::Change::Added:
        return {colours.successSurface, colours.success};
    case model::Change::Removed:
        return {colours.errorSurface, colours.error};
    case model::Change::Changed:
        break;
    }
    const bool isChanged = index.data(model::ComparisonModel::IsChangedCellRole).toBool();
    return {isChanged ? colours.warningSurface : colours.base, colours.warning};
}

} // namespace

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &colours = Colours::current();
    const Look look = lookOf(index);
    const bool isSign = index.column() == 0;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isSelected ? colours.selection : look.surface);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    QFont font = option.font;
    if (isSign || index.data(model::ComparisonModel::IsKeyRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(isSelected ? colours.selectionText : isSign ? look.sign : colours.text);
    const QRect room = option.rect.adjusted(kSpacing, 0, -kSpacing, -1);
    QString text = index.data().toString();
    text.replace(u'\n', QChar(0x21B5)); // a return sign: rows have one line
    painter->drawText(room, int(isSign ? Qt::AlignCenter : Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {std::min(width, kMaximumHint) + 2 * kSpacing + 2,
            option.fontMetrics.height() + kSpacing};
}

bool CompareDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()),
                       view->viewport());
    return true;
}

} // namespace ui
