// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/known_certificates.h"

#include "driver/net/certificate_report.h"
#include "driver/net/endpoint.h"
#include "model/storage/user_folders.h"
#include "model/storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace model
{

namespace
{

// A change takes a few milliseconds, and nobody notices a wait of this length.
constexpr int kLockTimeoutMs = 80;
/// Far more than anybody has.
constexpr qint64 kMostBytes = 16LL << 20;
constexpr QLatin1String kHeader("# Certificates that LightningBolt trusts, one a line: server, "
                                "SHA-256, trusted since, valid from, valid until, subject.");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KnownCertificates)
};

std::optional<KnownCertificate> readLine(const QString &line)
{
    const QStringList fields = line.split(u'\t');
    if (line.startsWith(u'#') || fields.size() != 6)
        return std::nullopt;
    KnownCertificate known{fields[0],
                           bolt::normalizedSha256(fields[1]),
                           QDateTime::fromString(fields[2], Qt::ISODate),
                           QDateTime::fromString(fields[3], Qt::ISODate),
                           QDateTime::fromString(fields[4], Qt::ISODate),
                           fields[5]};
    if (known.sha256.isEmpty())
        return std::nullopt;
    return known;
}

QString writeLine(const KnownCertificate &known)
{
    const auto date = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); };
    return QStringList{known.server,          known.sha256,           date(known.trustedSince),
                       date(known.validFrom), date(known.validUntil), known.subject.simplified()}
        .join(u'\t');
}

struct Lines {
    QStringList lines;
    QString fault; ///< in the system's words; empty when they were read
};

Lines readLines(const QString &path)
{
    if (!QFile::exists(path))
        return {{kHeader}, {}};
    const auto file = readWholeFile(path, kMostBytes);
    if (const auto *fault = std::get_if<QString>(&file))
        return {{}, *fault};
    return {QString::fromUtf8(std::get<QByteArray>(file)).split(u'\n', Qt::SkipEmptyParts), {}};
}

std::optional<KnownCertificate> findIn(const QStringList &lines, const QString &server)
{
    for (const QString &line : lines) {
        const auto known = readLine(line);
        if (known && known->server == server)
            return known;
    }
    return std::nullopt;
}

} // namespace

KnownCertificate KnownCertificate::fromReport(const bolt::CertificateReport &report)
{
    const bolt::CertificateDescription &leaf = report.chain.front();
    return {bolt::addressText(report.host, report.port),
            leaf.sha256,
            QDateTime::currentDateTimeUtc(),
            leaf.validFrom,
            leaf.validUntil,
            leaf.subject};
}

KnownCertificates::KnownCertificates(const QString &path)
    : m_path(path)
{
}

QString KnownCertificates::defaultPath()
{
    return configFolder() % QStringLiteral("/known_certificates");
}

std::optional<KnownCertificate> KnownCertificates::find(const QString &server) const
{
    return findIn(readLines(m_path).lines, server);
}

std::map<QString, QString> KnownCertificates::fingerprints() const
{
    std::map<QString, QString> fingerprints;
    for (const QString &line : readLines(m_path).lines) {
        if (const auto known = readLine(line))
            fingerprints.emplace(known->server, known->sha256);
    }
    return fingerprints;
}

std::optional<StoreError> KnownCertificates::trust(const KnownCertificate &certificate)
{
    return change([&certificate](QStringList &lines) -> std::optional<StoreError> {
        const auto known = findIn(lines, certificate.server);
        if (known && known->sha256 != certificate.sha256) {
            return StoreError{
                Texts::tr("Another certificate of %1 is trusted already.").arg(certificate.server),
                {}};
        }
        if (!known)
            lines << writeLine(certificate);
        return std::nullopt;
    });
}

std::optional<StoreError> KnownCertificates::forget(const QString &server)
{
    return change([&server](QStringList &lines) -> std::optional<StoreError> {
        lines.removeIf([&server](const QString &line) {
            const auto known = readLine(line);
            return known && known->server == server;
        });
        return std::nullopt;
    });
}

template <typename Change>
std::optional<StoreError> KnownCertificates::change(Change apply)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path % QStringLiteral(".lock"));
    if (!lock.tryLock(kLockTimeoutMs))
        return StoreError{Texts::tr("Another program is changing the trusted certificates, so "
                                    "nothing was saved. Try again."),
                          {}};
    const auto failure = [this](const QString &words) {
        return StoreError{Texts::tr("Cannot keep the trusted certificates in %1: %2")
                              .arg(QDir::toNativeSeparators(m_path), words),
                          {}};
    };
    auto [lines, fault] = readLines(m_path);
    if (!fault.isEmpty())
        return failure(fault);
    if (auto error = apply(lines))
        return error;

    const auto unsaved = saveForOwner(m_path, lines.join(u'\n').toUtf8() + '\n');
    return unsaved ? std::optional(failure(*unsaved)) : std::nullopt;
}

} // namespace model
