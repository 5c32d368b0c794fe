// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

#include <cstdint>

namespace ui
{

/// Asks what is to become of transactions that have written something and are about to be closed.
/// Deletes itself. GUI thread.
class OpenTransactionDialog : public QMessageBox
{
    Q_OBJECT

public:
    enum class Choice : std::uint8_t { Commit, RollBack };

    /// `writes` says what the transactions have done so far.
    OpenTransactionDialog(const QString &writes, QWidget *parent);

Q_SIGNALS:
    /// Not when the person would rather not close.
    void chosen(ui::OpenTransactionDialog::Choice choice);
};

} // namespace ui
