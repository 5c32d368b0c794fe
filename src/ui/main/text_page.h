// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui
{

/// A text to read and copy, in a result tab of its own. GUI thread.
class TextPage : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextPage(const QString &text, QWidget *parent = nullptr);
};

} // namespace ui
