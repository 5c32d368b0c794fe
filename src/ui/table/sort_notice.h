// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace ui
{

/// Says over a table that it is being sorted, how far that is, and how to give it up. It comes only
/// when the sort takes long enough to be waited for. A child of the table; GUI thread.
class SortNotice : public QWidget
{
    Q_OBJECT

public:
    explicit SortNotice(QWidget *parent);

    void begin();
    void setPercent(int percent);
    void end();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    QTimer m_delay;
    int m_percent = 0;
};

} // namespace ui
