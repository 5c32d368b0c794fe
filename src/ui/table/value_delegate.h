// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace ui
{

/// Paints the cells of a model::ResultTableModel by the type of their value: numbers to the right,
/// null dimmed, nodes, relationships and paths as chips in the colours of their labels. It takes all
/// other colours from the palette. Owned by the view; GUI thread.
class ValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using LabelColour = std::function<QColor(QStringView label)>;

    explicit ValueDelegate(QObject *parent = nullptr);

    /// The fill of a node's chip; without it a colour of the palette of labels, by the label's name.
    void setLabelColour(LabelColour colour);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LabelColour m_labelColour;
};

} // namespace ui
