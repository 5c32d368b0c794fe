// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace model
{
struct HistoryEntry;
}

namespace ui
{

/// "14:03 · 12 rows · 35 ms · neo4j": when and how a run ended.
QString historySummary(const model::HistoryEntry &entry);

/// Paints a row of model::HistoryList: a day, or a statement above when and how it ended. All rows have
/// one height.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
