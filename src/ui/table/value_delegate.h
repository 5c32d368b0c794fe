// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace ui
{

/// Paints the cells of a model::ResultTableModel by the type of their value: numbers to the right,
/// null dimmed, nodes, relationships and paths as chips in the colours of their labels. Works with no
/// other model. Owned by the view; GUI thread.
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
    /// Shows the tool tip of a cell only where the cell does not show everything.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    LabelColour m_labelColour;
};

} // namespace ui
