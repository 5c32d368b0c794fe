// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/store_error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace bolt
{
struct CertificateReport;
}

namespace model
{

/// A certificate that the person trusts for one server (+ssc).
struct KnownCertificate {
    QString server; ///< "host:port" in lower case, as bolt::addressText() writes it
    QString sha256; ///< lower-case hex with colons
    QDateTime trustedSince;
    QDateTime validFrom;
    QDateTime validUntil;
    QString subject;

    /// The certificate that the server of `report` has shown; `report` has a chain.
    static KnownCertificate fromReport(const bolt::CertificateReport &report);
};

/// The certificates trusted on first use: a text file beside the saved connections, mode 0600, with
/// one line a server: server, SHA-256, trusted since, valid from, valid until, subject, with tabs
/// between them and dates in ISO 8601. Lines that are not understood stay as they are. Each call
/// starts from the file as it is then and changes happen under a lock, so that windows and programs
/// share it. A plain value; any thread.
class KnownCertificates
{
public:
    explicit KnownCertificates(const QString &path = defaultPath());

    /// $XDG_CONFIG_HOME/lightningbolt/known_certificates
    static QString defaultPath();

    std::optional<KnownCertificate> find(const QString &server) const;
    /// The fingerprint of each server.
    std::map<QString, QString> fingerprints() const;

    /// Never replaces another certificate of the same server: forget() that one first.
    [[nodiscard]] std::optional<StoreError> trust(const KnownCertificate &certificate);
    [[nodiscard]] std::optional<StoreError> forget(const QString &server);

private:
    template <typename Change>
    std::optional<StoreError> change(Change apply);

    QString m_path;
};

} // namespace model
