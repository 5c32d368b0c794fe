// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui
{

/// A flat header of a table: column names with the sort arrow, or row numbers. Owned by its table.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintArrow(QPainter *painter, const QRect &rect) const;
    bool isSortedBy(int section) const;
    QString sectionText(int section) const;
};

} // namespace ui
