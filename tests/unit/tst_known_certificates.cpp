// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/certificate_report.h"
#include "model/connections/known_certificates.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using model::KnownCertificate;
using model::KnownCertificates;

namespace
{

QString fingerprint(const char *byte)
{
    return bolt::normalizedSha256(QString::fromLatin1(byte).repeated(32));
}

KnownCertificate certificateOf(const QString &server, const QString &sha256)
{
    const auto at = [](int year) { return QDateTime(QDate(year, 2, 1), QTime(12, 0), Qt::UTC); };
    return {server, sha256, at(2026), at(2020), at(2030), QStringLiteral("db")};
}

} // namespace

/// The file of certificates that are trusted on first use.
class TestKnownCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileKnowsNone();
    void whatIsTrustedComesBack();
    void onlyTheOwnerReadsTheFile();
    void anotherCertificateDoesNotReplaceIt();
    void trustingTwiceIsOnce();
    void forgettingMakesRoom();
    void twoWindowsDoNotUndoEachOther();
    void linesOfOthersSurvive();
    void aFileThatIsTooLargeIsLeftAlone();
    void anUnwritableFolderIsReported();
    void aReportBecomesAnEntry();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("sub/known_certificates")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_server = QStringLiteral("db.example:7687");
};

void TestKnownCertificates::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKnownCertificates::aMissingFileKnowsNone()
{
    const KnownCertificates known(path());
    QVERIFY(!known.find(m_server));
    QVERIFY(known.fingerprints().empty());
    QVERIFY(!QFile::exists(path()));
}

void TestKnownCertificates::whatIsTrustedComesBack()
{
    KnownCertificates known(path());
    KnownCertificate certificate = certificateOf(m_server, fingerprint("ab"));
    certificate.subject = QStringLiteral("a\tsubject");
    QVERIFY(!known.trust(certificate));
    const auto found = KnownCertificates(path()).find(m_server);
    QVERIFY(found);
    QCOMPARE(found->sha256, certificate.sha256);
    QCOMPARE(found->trustedSince, certificate.trustedSince);
    QCOMPARE(found->validFrom, certificate.validFrom);
    QCOMPARE(found->validUntil, certificate.validUntil);
    QCOMPARE(found->subject, QStringLiteral("a subject"));
    QVERIFY(!known.find(QStringLiteral("db.example:7688")));
    QCOMPARE(known.fingerprints().at(m_server), certificate.sha256);
}

void TestKnownCertificates::onlyTheOwnerReadsTheFile()
{
    QVERIFY(!KnownCertificates(path()).trust(certificateOf(m_server, fingerprint("ab"))));
    QCOMPARE(QFileInfo(path()).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestKnownCertificates::anotherCertificateDoesNotReplaceIt()
{
    KnownCertificates known(path());
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("ab"))));
    const auto error = known.trust(certificateOf(m_server, fingerprint("cd")));
    QVERIFY(error);
    QVERIFY2(error->message.contains(m_server), qPrintable(error->message));
    QCOMPARE(known.find(m_server)->sha256, fingerprint("ab"));
}

void TestKnownCertificates::trustingTwiceIsOnce()
{
    KnownCertificates known(path());
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("ab"))));
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("ab"))));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count(m_server.toLatin1()), 1);
}

void TestKnownCertificates::forgettingMakesRoom()
{
    KnownCertificates known(path());
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("ab"))));
    QVERIFY(!known.forget(m_server));
    QVERIFY(!known.find(m_server));
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("cd"))));
    QCOMPARE(known.find(m_server)->sha256, fingerprint("cd"));
}

void TestKnownCertificates::twoWindowsDoNotUndoEachOther()
{
    KnownCertificates one(path());
    KnownCertificates other(path());
    QVERIFY(!one.trust(certificateOf(QStringLiteral("a:1"), fingerprint("ab"))));
    QVERIFY(!other.trust(certificateOf(QStringLiteral("b:1"), fingerprint("cd"))));
    QVERIFY(one.find(QStringLiteral("b:1")));
    QVERIFY(!one.forget(QStringLiteral("a:1")));
    QVERIFY(!other.find(QStringLiteral("a:1")));
    QCOMPARE(other.fingerprints().size(), std::size_t{1});
}

void TestKnownCertificates::linesOfOthersSurvive()
{
    KnownCertificates known(path());
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("ab"))));
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    const QByteArray strange = "# mine\nnot a line\nx:1\tnotHex\t\t\t\ts\n";
    QCOMPARE(file.write(strange), strange.size());
    file.close();
    QCOMPARE(known.fingerprints().size(), std::size_t{1});
    QVERIFY(!known.forget(m_server));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith(strange));
}

void TestKnownCertificates::aFileThatIsTooLargeIsLeftAlone()
{
    KnownCertificates known(path());
    QVERIFY(!known.trust(certificateOf(m_server, fingerprint("ab"))));
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray(17 * 1024 * 1024, '#'));
    file.close();
    const qint64 size = file.size();
    QVERIFY(known.fingerprints().empty());
    const auto error = known.forget(m_server);
    QVERIFY(error);
    QVERIFY2(error->message.contains(QStringLiteral("16 MiB")), qPrintable(error->message));
    QCOMPARE(file.size(), size);
}

void TestKnownCertificates::anUnwritableFolderIsReported()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    KnownCertificates known(m_folder->filePath(QStringLiteral("file/known_certificates")));
    const auto error = known.trust(certificateOf(m_server, fingerprint("ab")));
    QVERIFY(error);
    QVERIFY(!error->message.isEmpty());
}

void TestKnownCertificates::aReportBecomesAnEntry()
{
    bolt::CertificateReport report;
    report.host = QStringLiteral("FE80::1");
    report.port = 7687;
    bolt::CertificateDescription leaf;
    leaf.subject = QStringLiteral("db");
    leaf.sha256 = fingerprint("ab");
    report.chain = {leaf};
    const KnownCertificate known = KnownCertificate::fromReport(report);
    QCOMPARE(known.server, QStringLiteral("[fe80::1]:7687"));
    QCOMPARE(known.sha256, leaf.sha256);
    QVERIFY(known.trustedSince.isValid());
}

QTEST_GUILESS_MAIN(TestKnownCertificates)
#include "tst_known_certificates.moc"
