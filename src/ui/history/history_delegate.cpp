// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_delegate.h"

#include "model/history/history_list.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/measure_text.h"

#include <QLocale>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kSideMargin = 10;
constexpr int kLeading = 6;
constexpr qreal kSmall = 0.9;

QString dayText(const model::HistoryList::Row &row)
{
    const QDate today = QDate::currentDate();
    QString day = QLocale().toString(row.day, QLocale::LongFormat);
    if (row.day == today)
        day = HistoryDelegate::tr("Today");
    else if (row.day == today.addDays(-1))
        day = HistoryDelegate::tr("Yesterday");
    return row.fit == model::HistoryFit::Similar ? HistoryDelegate::tr("Similar, %1").arg(day)
                                                 : day;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kSmall);
    return small;
}

} // namespace

QString historySummary(const model::HistoryEntry &entry)
{
    QStringList parts{
        QLocale().toString(entry.startedAt.toLocalTime().time(), QLocale::ShortFormat)};
    if (entry.outcome == model::RunOutcome::Failed)
        parts << HistoryDelegate::tr("failed");
    else if (entry.outcome == model::RunOutcome::Cancelled)
        parts << HistoryDelegate::tr("stopped");
    if (entry.outcome != model::RunOutcome::Failed)
        parts << rowsText(static_cast<quint64>(qMax<qint64>(entry.rows, 0)));
    parts << durationText(entry.duration.count());
    if (!entry.database.isEmpty())
        parts << entry.database;
    return parts.join(QStringLiteral(" · "));
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &list = static_cast<const model::HistoryList &>(*index.model());
    const model::HistoryList::Row &row = list.at(index.row());
    const Colours &colours = Colours::current();
    painter->save();
    QRect area = option.rect.adjusted(kSideMargin, kLeading, -kSideMargin, -kLeading);
    if (row.isHeading()) {
        QFont font = smallFont(option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colours.mutedText);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom, dayText(row));
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    const bool isFailed = row.entry.outcome == model::RunOutcome::Failed;
    const QFont code = codeFont();
    painter->setFont(code);
    painter->setPen(isSelected ? colours.selectionText : colours.text);
    const QFontMetrics metrics(code);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->setFont(smallFont(option.font));
    if (!isSelected)
        painter->setPen(isFailed ? colours.error : colours.mutedText);
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(historySummary(row.entry), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(codeFont()).height() +
                      QFontMetrics(smallFont(option.font)).height() + kTightSpacing / 2;
    return {0, lines + 2 * kLeading};
}

} // namespace ui
