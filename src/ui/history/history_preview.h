// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace model
{
struct HistoryEntry;
}

namespace ui
{

/// An entry of the history in full: when and how it ran, its statement, parameters and error. Part of
/// the history's panel; GUI thread.
class HistoryPreview : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPreview(QWidget *parent = nullptr);

    /// Null: nothing.
    void showEntry(const model::HistoryEntry *entry);

private:
    QLabel *m_about;
    QPlainTextEdit *m_text;
};

} // namespace ui
