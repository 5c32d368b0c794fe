// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_questions.h"

#include "driver/net/certificate_report.h"
#include "ui/connect/changed_certificate_dialog.h"
#include "ui/connect/trust_dialog.h"

#include <QFileInfo>
#include <QInputDialog>

namespace ui
{

ConnectionQuestions::ConnectionQuestions(model::KnownCertificates &known, QWidget *window)
    : QObject(window)
    , m_known(known)
    , m_window(window)
{
}

ConnectionQuestions::Outcome ConnectionQuestions::ask(const bolt::Error &error,
                                                      const ConnectionTarget &target)
{
    using bolt::Reason;
    const bolt::Endpoint &endpoint = target.options.endpoint;
    const bool hasCertificate = error.certificates && !error.certificates->chain.empty();
    const QString keyFile = QFileInfo(QString::fromStdString(error.message)).fileName();
    switch (error.reason) {
    case Reason::CertificateUnknown:
        if (!hasCertificate)
            return Outcome::NothingToAsk;
        askForTrust(error);
        return Outcome::Asking;
    case Reason::CertificateChanged:
        if (!hasCertificate)
            return Outcome::NothingToAsk;
        warnOfChange(error);
        return Outcome::Asking;
    case Reason::ClientKeyLocked:
        askSecret(error, tr("Passphrase of the key %1:").arg(keyFile),
                  &model::NetworkSecrets::keyPassphrase);
        return Outcome::Asking;
    case Reason::ClientKeyWrongPassphrase:
        askSecret(error, tr("That was not the passphrase of the key %1. Try again:").arg(keyFile),
                  &model::NetworkSecrets::keyPassphrase);
        return Outcome::Asking;
    case Reason::ProxyAuthentication:
        if (endpoint.proxy.user.isEmpty())
            return Outcome::NothingToAsk;
        askSecret(
            error,
            tr("Password of %1 at the proxy %2:").arg(endpoint.proxy.user, endpoint.proxy.host),
            &model::NetworkSecrets::proxyPassword);
        return Outcome::Asking;
    default:
        return Outcome::NothingToAsk;
    }
}

void ConnectionQuestions::askForTrust(const bolt::Error &error)
{
    auto *dialog = new TrustDialog(*error.certificates, m_window);
    connect(dialog, &QDialog::accepted, this, [this, report = error.certificates] {
        if (const auto failure = m_known.trust(model::KnownCertificate::fromReport(*report)))
            Q_EMIT notKept(failure->message);
        else
            Q_EMIT answered();
    });
    show(dialog, error);
}

void ConnectionQuestions::warnOfChange(const bolt::Error &error)
{
    const QString server = bolt::addressText(error.certificates->host, error.certificates->port);
    auto *dialog =
        new ChangedCertificateDialog(*error.certificates, m_known.find(server), m_window);
    connect(dialog, &QDialog::accepted, this, [this, server] {
        if (const auto failure = m_known.forget(server))
            Q_EMIT notKept(failure->message);
        else
            Q_EMIT forgotten(server);
    });
    show(dialog, error);
}

void ConnectionQuestions::askSecret(const bolt::Error &error, const QString &question,
                                    QString model::NetworkSecrets::*secret)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setWindowTitle(tr("Connect to a server"));
    dialog->setLabelText(question);
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, secret](const QString &text) {
        m_secrets.*secret = text;
        Q_EMIT answered();
    });
    show(dialog, error);
}

void ConnectionQuestions::show(QDialog *dialog, const bolt::Error &error)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this, error] { Q_EMIT declined(error); });
    dialog->open();
}

} // namespace ui
