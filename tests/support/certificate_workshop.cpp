// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate_workshop.h"

#include <QFile>
#include <QProcess>

namespace test
{

namespace
{

// openssl req has no way to set the dates, its little certificate authority has.
constexpr char kAuthority[] = R"([ca]
default_ca = here
[here]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
)";

} // namespace

CertificateWorkshop::CertificateWorkshop()
{
    writeFile(QStringLiteral("index"), {});
}

void CertificateWorkshop::make(const Order &order)
{
    const QString request = order.name + QStringLiteral(".req");
    const QString subject = QStringLiteral("/CN=") + order.name;
    QStringList arguments{
        QStringLiteral("req"),     QStringLiteral("-nodes"), QStringLiteral("-subj"), subject,
        QStringLiteral("-keyout"), keyFile(order.name),      QStringLiteral("-out"),  request,
        QStringLiteral("-newkey")};
    if (order.key == QLatin1String("ec"))
        arguments << QStringLiteral("ec") << QStringLiteral("-pkeyopt")
                  << QStringLiteral("ec_paramgen_curve:prime256v1");
    else
        arguments << order.key;
    runOpenssl(arguments);

    const QByteArray extensions = order.names.isEmpty()
                                      ? QByteArray("[x]\nbasicConstraints = critical, CA:TRUE\n")
                                      : "[x]\nsubjectAltName = " + order.names.toLatin1() + '\n';
    writeFile(QStringLiteral("conf"), kAuthority + extensions);
    arguments = {QStringLiteral("ca"),
                 QStringLiteral("-batch"),
                 QStringLiteral("-notext"),
                 QStringLiteral("-config"),
                 QStringLiteral("conf"),
                 QStringLiteral("-extensions"),
                 QStringLiteral("x"),
                 QStringLiteral("-startdate"),
                 order.from,
                 QStringLiteral("-enddate"),
                 order.until,
                 QStringLiteral("-in"),
                 request,
                 QStringLiteral("-out"),
                 certificateFile(order.name),
                 QStringLiteral("-keyfile"),
                 keyFile(order.issuer.isEmpty() ? order.name : order.issuer)};
    if (order.issuer.isEmpty())
        arguments << QStringLiteral("-selfsign");
    else
        arguments << QStringLiteral("-cert") << certificateFile(order.issuer);
    runOpenssl(arguments);
}

QString CertificateWorkshop::lockKey(const QString &name, const QString &passphrase)
{
    const QString locked = path(name + QStringLiteral(".locked.key"));
    runOpenssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                keyFile(name), QStringLiteral("-out"), locked, QStringLiteral("-passout"),
                QStringLiteral("pass:") + passphrase});
    return locked;
}

QString CertificateWorkshop::certificateFile(const QString &name) const
{
    return path(name + QStringLiteral(".crt"));
}

QString CertificateWorkshop::keyFile(const QString &name) const
{
    return path(name + QStringLiteral(".key"));
}

QSslKey CertificateWorkshop::key(const QString &name) const
{
    QFile file(keyFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(name));
    const QByteArray pem = file.readAll();
    const QSslKey key(pem, QSsl::Ec);
    return key.isNull() ? QSslKey(pem, QSsl::Rsa) : key;
}

QList<QSslCertificate> CertificateWorkshop::certificates(const QStringList &names) const
{
    QList<QSslCertificate> chain;
    for (const QString &name : names)
        chain << QSslCertificate::fromPath(certificateFile(name));
    return chain;
}

void CertificateWorkshop::runOpenssl(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished(120'000) || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               openssl.readAllStandardError().constData());
}

void CertificateWorkshop::writeFile(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace test
