// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui
{

class TableHeader;

/// The name of a column that stays in sight, over the header that scrolls below it. Owned by its
/// table.
class FrozenHeader : public QWidget
{
    Q_OBJECT

public:
    FrozenHeader(TableHeader &header, QWidget *parent);

    /// Over the left end of the header; -1: no column stays. `offset` is how far the others have
    /// scrolled.
    void place(int column, int offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    TableHeader &m_header;
    int m_column = -1;
};

} // namespace ui
