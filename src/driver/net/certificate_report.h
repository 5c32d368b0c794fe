// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

class QSslCertificate;
class QSslError;

namespace bolt
{

/// The place of a certificate in the chain that a server sent.
enum class CertificateRole : std::uint8_t { Leaf, Intermediate, Root };

/// One certificate, as a person would recognise it.
struct CertificateDescription {
    CertificateRole role = CertificateRole::Leaf;
    QString subject; ///< common name, or what else it is called by
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QStringList names; ///< hosts and addresses that it is for
    QString sha256;    ///< lower-case hex with colons
};

enum class CertificateProblem : std::uint8_t {
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,
    UntrustedRoot, ///< the chain ends at a root that is not among the trusted ones
    UnknownIssuer, ///< the issuer's certificate was neither sent nor is it trusted
    Revoked,
    Weak,
    WrongPurpose,
    Other,
};

/// What is wrong with which certificate.
struct CertificateFault {
    CertificateProblem problem = CertificateProblem::Other;
    std::size_t certificate = 0; ///< index in the chain
    QString words;               ///< the system's own
};

/// The certificates of a server that was not let through. An immutable value.
struct CertificateReport {
    QString host; ///< where it was connected to
    std::uint16_t port = 0;
    QString verifiedName;                      ///< the name that it should have been for
    std::vector<CertificateDescription> chain; ///< the server's own first; may be empty
    std::vector<CertificateFault> faults;      ///< the most telling first
    QString expectedSha256;                    ///< the pin, when there is one
};

/// Lower-case hex with colons, from any common way of writing a fingerprint; empty when it is none.
QString normalizedSha256(const QString &text);

std::vector<CertificateDescription> describeChain(const QList<QSslCertificate> &chain);
/// What `errors` say of the certificates of `chain`, without repetition.
std::vector<CertificateFault> describeFaults(const QList<QSslError> &errors,
                                             const QList<QSslCertificate> &chain);
/// The reason that stands for all `faults`.
Reason reasonOf(const std::vector<CertificateFault> &faults);

} // namespace bolt
