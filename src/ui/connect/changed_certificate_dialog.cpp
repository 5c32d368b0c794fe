// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/changed_certificate_dialog.h"

#include "driver/net/endpoint.h"
#include "ui/connect/certificate_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/message_banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

namespace
{

QLabel *makeSection(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("section"));
    return label;
}

} // namespace

ChangedCertificateDialog::ChangedCertificateDialog(
    const bolt::CertificateReport &report, const std::optional<model::KnownCertificate> &trusted,
    QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("changedCertificateDialog"));
    setWindowTitle(tr("The certificate has changed"));
    auto *banner = new MessageBanner(this);
    banner->showMessage(
        MessageBanner::Severity::Error,
        tr("%1 shows another certificate than the one that you trust")
            .arg(bolt::addressText(report.host, report.port)),
        tr("The certificate may have been renewed, or somebody is between this machine and the "
           "server and could read your password. No password was sent."),
        tr("Ask who runs the server for the fingerprint of its new certificate."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(banner);
    if (trusted) {
        layout->addWidget(makeSection(tr("Trusted before"), this));
        layout->addWidget(new CertificateCard(*trusted, this));
    }
    layout->addWidget(makeSection(tr("Shown now"), this));
    layout->addWidget(new CertificateCard(report.chain.front(), this));
    auto *sure =
        new QCheckBox(tr("&I have made sure that the new certificate is the server's"), this);
    sure->setObjectName(QStringLiteral("sureBox"));
    sure->setVisible(trusted.has_value());
    layout->addWidget(sure);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *forget =
        buttons->addButton(tr("&Forget the Old Certificate"), QDialogButtonBox::DestructiveRole);
    forget->setObjectName(QStringLiteral("forgetButton"));
    forget->setAutoDefault(false);
    forget->setEnabled(false);
    forget->setVisible(trusted.has_value());
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFocus();
    layout->addWidget(buttons);
    connect(sure, &QCheckBox::toggled, forget, &QPushButton::setEnabled);
    connect(forget, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
