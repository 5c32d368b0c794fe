// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/certificate_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace model
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

QString nameText(const bolt::CertificateDescription &certificate)
{
    switch (certificate.role) {
    case bolt::CertificateRole::Leaf:
        return Texts::tr("The server's certificate “%1”").arg(certificate.subject);
    case bolt::CertificateRole::Intermediate:
        return Texts::tr("The intermediate certificate “%1”").arg(certificate.subject);
    case bolt::CertificateRole::Root:
        return Texts::tr("The root certificate “%1”").arg(certificate.subject);
    }
    return {};
}

QString faultText(const bolt::CertificateFault &fault, const bolt::CertificateReport &report)
{
    using bolt::CertificateProblem;
    if (fault.certificate >= report.chain.size())
        return fault.words;
    const bolt::CertificateDescription &certificate = report.chain[fault.certificate];
    const QString name = nameText(certificate);
    switch (fault.problem) {
    case CertificateProblem::Expired:
        return Texts::tr("%1 expired on %2.").arg(name, dateText(certificate.validUntil));
    case CertificateProblem::NotYetValid:
        return Texts::tr("%1 is valid only from %2 on.").arg(name, dateText(certificate.validFrom));
    case CertificateProblem::WrongHost:
        return Texts::tr("%1 is for %2, not for %3.")
            .arg(name,
                 certificate.names.isEmpty() ? certificate.subject
                                             : certificate.names.join(QStringLiteral(", ")),
                 report.verifiedName);
    case CertificateProblem::SelfSigned:
        return Texts::tr("%1 is self-signed: no authority vouches for it.").arg(name);
    case CertificateProblem::UntrustedRoot:
        return Texts::tr("%1, which the others are founded on, is not among the trusted ones.")
            .arg(name);
    case CertificateProblem::UnknownIssuer:
        return Texts::tr("%1 was issued by “%2”, which is not known here.")
            .arg(name, certificate.issuer);
    case CertificateProblem::Revoked:
        return Texts::tr("%1 has been revoked.").arg(name);
    case CertificateProblem::Weak:
        return Texts::tr("%1 has a key or a signature that is too weak.").arg(name);
    case CertificateProblem::WrongPurpose:
        return Texts::tr("%1 was not made for this purpose (%2).").arg(name, fault.words);
    case CertificateProblem::Other:
        break;
    }
    return Texts::tr("%1: %2.").arg(name, fault.words);
}

} // namespace

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.date(), QStringLiteral("d MMMM yyyy"));
}

QString certificateFaultsText(const bolt::CertificateReport &report)
{
    QStringList sentences;
    for (const bolt::CertificateFault &fault : report.faults)
        sentences << faultText(fault, report);
    return sentences.join(u' ');
}

QString changedCertificateText(const bolt::CertificateReport &report)
{
    const QString shown = report.chain.empty() ? QString() : report.chain.front().sha256;
    return Texts::tr("SHA-256 trusted before: %1\nSHA-256 shown now: %2")
        .arg(report.expectedSha256, shown);
}

} // namespace model
