// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui
{

/// Measures from the start of the process to the first paint of a window. GUI thread.
class StartupClock : public QObject
{
    Q_OBJECT

public:
    explicit StartupClock(QWidget *window);

    /// -1 before the first paint, and where the system does not tell when the process began.
    qint64 firstPaintMs() const { return m_firstPaintMs; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    qint64 m_firstPaintMs = -1;
};

} // namespace ui
