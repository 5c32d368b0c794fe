// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

namespace ui
{

/// Says over a table what is being done, how far that is, and how to give it up. It comes only when
/// it takes long enough to be waited for. A child of the table; GUI thread.
class SortNotice : public QWidget
{
    Q_OBJECT

public:
    SortNotice(QString text, QWidget *parent);

    void begin();
    void setPercent(int percent);
    void end();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_text;
    QTimer m_delay;
    int m_percent = 0;
};

} // namespace ui
