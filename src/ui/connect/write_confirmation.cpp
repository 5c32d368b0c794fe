// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/write_confirmation.h"

#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kWidth = 420;

} // namespace

WriteConfirmation::WriteConfirmation(const QString &connectionName, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("writeConfirmation"));
    setWindowTitle(tr("Write to production"));
    auto *heading = new QLabel(tr("Write to production?"), this);
    heading->setProperty("role", QStringLiteral("heading"));
    auto *words =
        new QLabel(tr("Statements of this tab will be able to change the data of %1, until "
                      "it is set to read only or closed. Type the connection's name to "
                      "allow that.")
                       .arg(connectionName),
                   this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *name = new QLineEdit(this);
    name->setObjectName(QStringLiteral("confirmedName"));
    name->setPlaceholderText(connectionName);
    name->setAccessibleName(tr("Name of the connection"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *allow = buttons->addButton(tr("&Allow Writing"), QDialogButtonBox::AcceptRole);
    allow->setObjectName(QStringLiteral("allowWritingButton"));
    allow->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(name);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
    connect(name, &QLineEdit::textChanged, this, [allow, connectionName](const QString &text) {
        allow->setEnabled(text.trimmed() == connectionName);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
