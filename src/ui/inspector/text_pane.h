// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui
{

/// A text with its real line breaks, and a field to find in it: Enter goes to the next place, Shift
/// and Enter to the one before. The field comes with Ctrl+F, or by itself over a long text.
/// GUI thread.
class TextPane : public QWidget
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    void setText(const QString &text);
    void clear() { setText({}); }
    QPlainTextEdit *edit() const { return m_edit; }
    void openFind();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Direction : std::uint8_t { Forward, Backward };

    void closeFind();
    void find();
    void step(Direction direction);
    void markAll();
    void showCount();

    QPlainTextEdit *m_edit;
    QWidget *m_bar;
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace ui
