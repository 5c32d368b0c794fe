// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/text_pattern.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui
{

/// A field for a text to look for, with switches for the case and for regular expressions. It tells of
/// a pattern once typing has paused, or at Enter; a faulty expression is marked and not told. GUI
/// thread.
class PatternField : public QWidget
{
    Q_OBJECT

public:
    PatternField(const QString &placeholder, QWidget *parent);

    const model::TextPattern &pattern() const { return m_pattern; }
    void clear();
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void patternChanged();
    /// Enter, where the pattern is the same as before.
    void confirmed(Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addSwitch(const QString &text, const QString &objectName, const QString &toolTip);
    void take();

    model::TextPattern m_pattern;
    QLineEdit *m_edit;
    QToolButton *m_matchCase;
    QToolButton *m_expression;
    QTimer m_pause;
};

} // namespace ui
