// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/tls_configuration.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace bolt
{

namespace
{

Error fileError(Reason reason, const QString &words)
{
    Error error;
    error.kind = ErrorKind::Reconnect;
    error.step = Step::Tls;
    error.reason = reason;
    error.message = words.toStdString();
    return error;
}

struct FileText {
    QByteArray bytes;
    QString fault; ///< in the system's words; empty when it was read
};

FileText readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {file.readAll(), {}};
}

const QString &keyFileOf(const ClientCertificate &certificate)
{
    return certificate.keyFile.isEmpty() ? certificate.certificateFile : certificate.keyFile;
}

/// Both PEM forms say it in clear: "BEGIN ENCRYPTED PRIVATE KEY" and "Proc-Type: 4,ENCRYPTED".
bool isEncrypted(const QByteArray &pem)
{
    return pem.contains("ENCRYPTED");
}

QSslKey readKey(const QByteArray &pem, const QString &passphrase)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<QSslKey> loadKey(const ClientCertificate &certificate)
{
    const QString &path = keyFileOf(certificate);
    const FileText pem = readFile(path);
    if (!pem.fault.isEmpty())
        return fileError(Reason::ClientKeyUnusable, pem.fault);
    if (isEncrypted(pem.bytes) && certificate.passphrase.isEmpty())
        return fileError(Reason::ClientKeyLocked, path);
    const QSslKey key = readKey(pem.bytes, certificate.passphrase);
    if (!key.isNull())
        return key;
    if (isEncrypted(pem.bytes))
        return fileError(Reason::ClientKeyWrongPassphrase, path);
    return fileError(Reason::ClientKeyUnusable,
                     QStringLiteral("%1: no RSA, EC or DSA key in PEM form").arg(path));
}

Result<QList<QSslCertificate>> loadCertificates(const QString &path, Reason reason)
{
    const FileText pem = readFile(path);
    if (!pem.fault.isEmpty())
        return fileError(reason, pem.fault);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem.bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return fileError(reason, QStringLiteral("%1: no certificate in PEM form").arg(path));
    return certificates;
}

} // namespace

Result<QSslConfiguration> makeTlsConfiguration(const Endpoint &endpoint)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!endpoint.caFile.isEmpty()) {
        const auto roots = loadCertificates(endpoint.caFile, Reason::CaFileUnusable);
        if (!roots)
            return roots.error();
        configuration.setCaCertificates(roots.value());
    }
    const ClientCertificate &client = endpoint.clientCertificate;
    if (client.certificateFile.isEmpty())
        return configuration;
    const auto chain = loadCertificates(client.certificateFile, Reason::ClientCertificateUnusable);
    if (!chain)
        return chain.error();
    const auto key = loadKey(client);
    if (!key)
        return key.error();
    configuration.setLocalCertificateChain(chain.value());
    configuration.setPrivateKey(key.value());
    return configuration;
}

bool needsPassphrase(const ClientCertificate &certificate)
{
    return !certificate.certificateFile.isEmpty() &&
           isEncrypted(readFile(keyFileOf(certificate)).bytes);
}

} // namespace bolt
