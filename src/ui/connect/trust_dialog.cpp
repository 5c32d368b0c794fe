// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/trust_dialog.h"

#include "driver/net/endpoint.h"
#include "model/text/certificate_text.h"
#include "ui/connect/certificate_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/message_banner.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

TrustDialog::TrustDialog(const bolt::CertificateReport &report, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Trust this certificate?"));
    auto *heading = new QLabel(windowTitle(), this);
    heading->setProperty("role", QStringLiteral("heading"));
    auto *words =
        new QLabel(tr("%1 is new here. Compare the fingerprint with the one that you have from who "
                      "runs the server. Later connections accept this certificate and no other.")
                       .arg(bolt::addressText(report.host, report.port)),
                   this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(new CertificateCard(report.chain.front(), this));
    if (!report.faults.empty()) {
        auto *banner = new MessageBanner(this);
        banner->showMessage(MessageBanner::Severity::Warning,
                            tr("It could not be verified by itself"),
                            model::certificateFaultsText(report));
        layout->addWidget(banner);
    }

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *trust =
        buttons->addButton(tr("&Trust This Certificate"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trustButton"));
    trust->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
