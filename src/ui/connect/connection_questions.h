// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "model/connections/known_certificates.h"
#include "model/connections/network_settings.h"
#include "ui/connect/connection_target.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace ui
{

/// Asks what stands between a person and a server that was not reached: whether to trust its
/// certificate, or for a passphrase. Keeps the secrets for as long as it lives. Part of the
/// connection dialog; nothing in it waits.
class ConnectionQuestions : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Asking, NothingToAsk };

    /// The questions are shown above `window`.
    ConnectionQuestions(model::KnownCertificates &known, QWidget *window);

    /// Asks about `error`, if an answer can help; one of the signals tells what came of it.
    Outcome ask(const bolt::Error &error, const ConnectionTarget &target);
    const model::NetworkSecrets &secrets() const { return m_secrets; }
    void clearSecrets() { m_secrets = {}; }

Q_SIGNALS:
    /// Another attempt may succeed.
    void answered();
    /// The person gave no answer to the question about `error`.
    void declined(const bolt::Error &error);
    /// The certificate trusted for `server` is no longer.
    void forgotten(const QString &server);
    /// The answer could not be kept; a sentence for people.
    void notKept(const QString &words);

private:
    void askForTrust(const bolt::Error &error);
    void warnOfChange(const bolt::Error &error);
    void askSecret(const bolt::Error &error, const QString &question,
                   QString model::NetworkSecrets::*secret);
    void show(QDialog *dialog, const bolt::Error &error);

    model::KnownCertificates &m_known;
    QWidget *m_window;
    model::NetworkSecrets m_secrets;
};

} // namespace ui
