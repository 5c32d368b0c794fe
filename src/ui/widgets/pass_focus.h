// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui
{

/// Passes the focus that is given to a widget on to one of its parts. Unlike a focus proxy it is no stop
/// of the Tab key, which would leave out what lies before that part. Belongs to the widget, which owns the
/// part. GUI thread.
class PassFocus : public QObject
{
public:
    PassFocus(QWidget &widget, QWidget &part);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_part;
};

} // namespace ui
