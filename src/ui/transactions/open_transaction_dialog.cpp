// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/open_transaction_dialog.h"

#include "ui/widgets/plain_box.h"

#include <QPushButton>

namespace ui
{

OpenTransactionDialog::OpenTransactionDialog(const QString &writes, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("openTransactionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("A transaction is open"));
    setText(tr("A transaction has changes that are not committed."));
    setInformativeText(writes);
    showPlain(*this);
    QPushButton *commit = addButton(tr("&Commit and Close"), QMessageBox::AcceptRole);
    QPushButton *rollBack = addButton(tr("&Roll Back and Close"), QMessageBox::DestructiveRole);
    QPushButton *stay = addButton(QMessageBox::Cancel);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(this, &QMessageBox::buttonClicked, this,
            [this, commit, rollBack](const QAbstractButton *button) {
                if (button == commit)
                    Q_EMIT chosen(Choice::Commit);
                else if (button == rollBack)
                    Q_EMIT chosen(Choice::RollBack);
            });
}

} // namespace ui
