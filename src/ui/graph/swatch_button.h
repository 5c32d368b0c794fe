// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace ui
{

/// A small square of one colour to choose; checked while it is the one in use.
class SwatchButton : public QAbstractButton
{
    Q_OBJECT

public:
    SwatchButton(const QColor &colour, QWidget *parent);

    const QColor &colour() const { return m_colour; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace ui
