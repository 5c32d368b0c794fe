// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completer.h"
#include "ui/editor/editor_colours.h"

#include <QLabel>

namespace ui
{

/// The signatures of the function that is being called, the current argument in bold, above the line
/// of the caret. Never takes the focus. GUI thread.
class CallTip : public QLabel
{
    Q_OBJECT

public:
    explicit CallTip(QWidget *parent);

    void setTheme(EditorTheme theme, const QFont &font);
    /// `caretLine` in coordinates of the parent.
    void show(const model::CallAtCaret &call, const QRect &caretLine);
};

} // namespace ui
