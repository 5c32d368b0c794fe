// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui
{

/// A frame just inside the edges of a widget that a key has given the keyboard to, for those that do not
/// show it themselves. Lies over the widget, which owns it, and lets the mouse through. GUI thread.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget &widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeFocus(Qt::FocusReason reason);

    bool m_isByKey = false;
};

/// Gives a ring to what scrolls and takes the Tab key, unless a caret shows the place. Once a widget is
/// enough; more do nothing.
void giveFocusRing(QWidget &widget);

} // namespace ui
