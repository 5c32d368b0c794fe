// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/certificate_report.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>

#include <algorithm>
#include <utility>

namespace bolt
{

namespace
{

QString displayName(const QSslCertificate &certificate, bool isIssuer)
{
    for (const auto kind : {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName,
                            QSslCertificate::Organization}) {
        const QStringList names =
            isIssuer ? certificate.issuerInfo(kind) : certificate.subjectInfo(kind);
        if (!names.isEmpty())
            return names.constFirst();
    }
    return {};
}

CertificateProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return CertificateProblem::Expired;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return CertificateProblem::NotYetValid;
    case QSslError::HostNameMismatch:
        return CertificateProblem::WrongHost;
    case QSslError::SelfSignedCertificate:
        return CertificateProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
        return CertificateProblem::UntrustedRoot;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateProblem::UnknownIssuer;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateProblem::Revoked;
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return CertificateProblem::WrongPurpose;
    default:
        return CertificateProblem::Other;
    }
}

/// Below what OpenSSL's security level 2 takes; Qt has no error of its own for it.
bool isWeak(const QSslCertificate &certificate)
{
    constexpr int kMinRsaBits = 2048;
    const QSslKey key = certificate.publicKey();
    const bool isShort = key.algorithm() == QSsl::Rsa && key.length() < kMinRsaBits;
    const QString text = certificate.toText();
    return isShort || text.contains(QLatin1String("Signature Algorithm: sha1")) ||
           text.contains(QLatin1String("Signature Algorithm: md5"));
}

bool isOfTrust(CertificateProblem problem)
{
    return problem == CertificateProblem::SelfSigned ||
           problem == CertificateProblem::UntrustedRoot ||
           problem == CertificateProblem::UnknownIssuer;
}

/// OpenSSL tells of one missing root at several certificates: the end of the chain is where it is.
void keepLastOfTrust(std::vector<CertificateFault> &faults)
{
    const auto last = std::ranges::max_element(faults, {}, [](const CertificateFault &fault) {
        return isOfTrust(fault.problem) ? static_cast<int>(fault.certificate) : -1;
    });
    if (last == faults.end() || !isOfTrust(last->problem))
        return;
    const CertificateFault kept = *last;
    std::erase_if(faults, [](const CertificateFault &fault) { return isOfTrust(fault.problem); });
    faults.push_back(kept);
}

} // namespace

QString normalizedSha256(const QString &text)
{
    constexpr qsizetype kDigits = 64;
    QString digits = text.toLower();
    digits.remove(QStringLiteral("sha256:"));
    digits.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    const bool isHex = std::ranges::all_of(
        digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (digits.size() != kDigits || !isHex)
        return {};
    for (qsizetype at = kDigits - 2; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

std::vector<CertificateDescription> describeChain(const QList<QSslCertificate> &chain)
{
    std::vector<CertificateDescription> descriptions;
    for (const QSslCertificate &certificate : chain) {
        CertificateDescription one;
        if (!descriptions.empty())
            one.role =
                certificate.isSelfSigned() ? CertificateRole::Root : CertificateRole::Intermediate;
        one.subject = displayName(certificate, false);
        one.issuer = displayName(certificate, true);
        one.validFrom = certificate.effectiveDate();
        one.validUntil = certificate.expiryDate();
        one.names = certificate.subjectAlternativeNames().values();
        one.names.sort();
        one.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
        descriptions.push_back(std::move(one));
    }
    return descriptions;
}

std::vector<CertificateFault> describeFaults(const QList<QSslError> &errors,
                                             const QList<QSslCertificate> &chain)
{
    std::vector<CertificateFault> faults;
    for (const QSslError &error : errors) {
        const qsizetype at = std::max<qsizetype>(0, chain.indexOf(error.certificate()));
        CertificateProblem problem = problemOf(error.error());
        if (problem == CertificateProblem::Other && isWeak(chain.value(at)))
            problem = CertificateProblem::Weak;
        faults.push_back({problem, static_cast<std::size_t>(at), error.errorString()});
    }
    keepLastOfTrust(faults);
    std::ranges::stable_sort(faults, {}, [](const CertificateFault &fault) {
        return std::pair(fault.problem, fault.certificate);
    });
    // Clang 14 cannot read the ranges of this library's ranges::unique.
    const auto repeated = std::unique(
        faults.begin(), faults.end(), [](const CertificateFault &a, const CertificateFault &b) {
            return a.problem == b.problem && a.certificate == b.certificate;
        });
    faults.erase(repeated, faults.end());
    return faults;
}

Reason reasonOf(const std::vector<CertificateFault> &faults)
{
    const auto has = [&faults](CertificateProblem problem) {
        return std::ranges::find(faults, problem, &CertificateFault::problem) != faults.end();
    };
    if (has(CertificateProblem::Expired))
        return Reason::CertificateExpired;
    if (has(CertificateProblem::NotYetValid))
        return Reason::CertificateNotYetValid;
    if (std::ranges::any_of(faults, isOfTrust, &CertificateFault::problem))
        return Reason::CertificateUntrusted;
    return has(CertificateProblem::WrongHost) ? Reason::CertificateWrongHost
                                              : Reason::CertificateOther;
}

} // namespace bolt
