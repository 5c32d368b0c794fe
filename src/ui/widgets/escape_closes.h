// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace ui
{

/// Escape in a bar or card, or in a part of it, closes that and does nothing else: it must not stop the
/// statement that runs. Belongs to the bar. GUI thread.
class EscapeCloses : public QObject
{
public:
    EscapeCloses(QWidget &bar, std::function<void()> close);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const std::function<void()> m_close;
};

} // namespace ui
