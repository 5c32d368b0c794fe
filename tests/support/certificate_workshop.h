// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace test
{

/// Makes certificates with the openssl command, in a folder that goes with it. Certificate `name`
/// stands in the file name.crt, its key in name.key.
class CertificateWorkshop
{
public:
    struct Order {
        QString name;        ///< also the common name
        QString issuer = {}; ///< name of one made before; empty: self-signed
        QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< none: an authority
        QString from = QStringLiteral("20200101000000Z");
        QString until = QStringLiteral("20450101000000Z");
        QString key = QStringLiteral("ec"); ///< or "rsa:1024"
    };

    CertificateWorkshop();

    void make(const Order &order);
    /// An encrypted copy of the key of `name`; its path.
    QString lockKey(const QString &name, const QString &passphrase);

    QString certificateFile(const QString &name) const;
    QString keyFile(const QString &name) const;
    QString path(const QString &file) const { return m_folder.filePath(file); }
    QSslKey key(const QString &name) const;
    QList<QSslCertificate> certificates(const QStringList &names) const;

private:
    void runOpenssl(const QStringList &arguments) const;
    void writeFile(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
};

} // namespace test
