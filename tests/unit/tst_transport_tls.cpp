// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/tls_configuration.h"
#include "support/certificate_workshop.h"
#include "support/transport_attempt.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

using bolt::CertificateProblem;
using bolt::CertificateRole;
using bolt::Encryption;
using bolt::Endpoint;
using test::CertificateWorkshop;
using test::TransportAttempt;

namespace
{

constexpr char kPassphrase[] = "open sesame";

/// A TLS server on the loopback interface that sends back what it gets.
class EchoServer : public QSslServer
{
public:
    EchoServer(const CertificateWorkshop &workshop, const QStringList &chain)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(workshop.certificates(chain));
        configuration.setPrivateKey(workshop.key(chain.constFirst()));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("the server cannot listen");
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write(socket->readAll()); });
        });
    }
};

/// openssl's own server, which demands a certificate of the authority "root" and says in alerts what
/// it does not like; Qt's server does not.
class DemandingServer
{
public:
    DemandingServer(const CertificateWorkshop &workshop, const QString &protocol)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        m_openssl.setWorkingDirectory(workshop.path({}));
        m_openssl.start(QStringLiteral("openssl"),
                        {QStringLiteral("s_server"), QStringLiteral("-accept"),
                         QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-cert"),
                         QStringLiteral("good.crt"), QStringLiteral("-key"),
                         QStringLiteral("good.key"), QStringLiteral("-CAfile"),
                         QStringLiteral("root.crt"), QStringLiteral("-Verify"), QStringLiteral("2"),
                         QStringLiteral("-verify_return_error"), protocol});
        QByteArray words;
        while (!words.contains("ACCEPT") && m_openssl.waitForReadyRead())
            words += m_openssl.readAllStandardOutput();
        if (!words.contains("ACCEPT"))
            qFatal("openssl s_server: %s", m_openssl.readAllStandardError().constData());
    }
    ~DemandingServer()
    {
        m_openssl.kill();
        m_openssl.waitForFinished();
    }

    quint16 port() const { return m_port; }

private:
    QProcess m_openssl;
    quint16 m_port = 0;
};

QByteArray problemName(CertificateProblem problem)
{
    static const char *const kNames[] = {
        "expired",        "not yet valid", "wrong host", "self-signed",   "untrusted root",
        "unknown issuer", "revoked",       "weak",       "wrong purpose", "other"};
    return kNames[static_cast<int>(problem)];
}

/// "expired leaf, unknown issuer authority": what is wrong with whom.
QByteArray faultsOf(const bolt::CertificateReport &report)
{
    QByteArrayList texts;
    for (const bolt::CertificateFault &fault : report.faults)
        texts << problemName(fault.problem) + ' ' +
                     report.chain[fault.certificate].subject.toUtf8();
    return texts.join(", ");
}

} // namespace

/// TLS against a real server: what is let through, and what is said of the rest.
class TestTransportTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void verification_data();
    void verification();
    void theReportDescribesTheChain();
    void aVerifiedLineCarriesBytes();
    void theNameToVerifyMayDiffer();

    void firstUseIsRefusedWithAReport();
    void theTrustedCertificateIsLetThrough_data();
    void theTrustedCertificateIsLetThrough();
    void aChangedCertificateIsRefused();
    void fingerprintsAreReadInAnyForm();
    void unverifiedTakesAny();

    void filesOfNoUse_data();
    void filesOfNoUse();
    void aDemandedCertificate_data();
    void aDemandedCertificate();
    void aWeakCertificateIsCalledSo();

    void anOldServerIsRefused();
    void aServerWithoutTls();

private:
    Endpoint endpointOf(quint16 port, Encryption encryption) const;
    Endpoint endpointOf(const QTcpServer &server, Encryption encryption) const
    {
        return endpointOf(server.serverPort(), encryption);
    }

    CertificateWorkshop m_workshop;
};

void TestTransportTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    const auto authority = [](const QString &name, const QString &issuer = {}) {
        CertificateWorkshop::Order order{name, issuer};
        order.names.clear();
        return order;
    };
    m_workshop.make(authority(QStringLiteral("root")));
    m_workshop.make(authority(QStringLiteral("middle"), QStringLiteral("root")));
    auto stale = authority(QStringLiteral("stale-middle"), QStringLiteral("root"));
    stale.until = QStringLiteral("20200201000000Z");
    m_workshop.make(stale);
    m_workshop.make({QStringLiteral("good"), QStringLiteral("root")});
    m_workshop.make({QStringLiteral("below"), QStringLiteral("middle")});
    m_workshop.make({QStringLiteral("below-stale"), QStringLiteral("stale-middle")});
    m_workshop.make({QStringLiteral("alone")});

    CertificateWorkshop::Order order{QStringLiteral("expired"), QStringLiteral("root")};
    order.until = QStringLiteral("20200201000000Z");
    m_workshop.make(order);
    order = {QStringLiteral("future"), QStringLiteral("root")};
    order.from = QStringLiteral("20400101000000Z");
    m_workshop.make(order);
    order = {QStringLiteral("elsewhere"), QStringLiteral("root")};
    order.names = QStringLiteral("DNS:db.example,DNS:*.example");
    m_workshop.make(order);
    order = {QStringLiteral("weak"), QStringLiteral("root")};
    order.key = QStringLiteral("rsa:1024");
    m_workshop.make(order);

    m_workshop.make({QStringLiteral("client"), QStringLiteral("root")});
    m_workshop.make({QStringLiteral("stranger")});
    m_workshop.lockKey(QStringLiteral("client"), QString::fromLatin1(kPassphrase));
    for (const char *name : {"empty.pem", "noise.pem"}) {
        QFile file(m_workshop.path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(name[0] == 'n' ? "no certificate\n" : "") >= 0);
    }
}

Endpoint TestTransportTls::endpointOf(quint16 port, Encryption encryption) const
{
    Endpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = port;
    endpoint.encryption = encryption;
    endpoint.caFile = m_workshop.certificateFile(QStringLiteral("root"));
    return endpoint;
}

void TestTransportTls::verification_data()
{
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *name, const char *chain, const char *outcome,
                        const char *faults = "") {
        QTest::newRow(name) << QString::fromLatin1(chain).split(u' ') << QByteArray(outcome)
                            << QByteArray(faults);
    };
    row("good", "good", "open");
    row("good below an intermediate", "below middle", "open");
    row("expired", "expired", "tls/certificate_expired", "expired expired");
    row("expired intermediate", "below-stale stale-middle", "tls/certificate_expired",
        "expired stale-middle");
    row("not yet valid", "future", "tls/certificate_not_yet_valid", "not yet valid future");
    row("other host", "elsewhere", "tls/certificate_wrong_host", "wrong host elsewhere");
    row("self-signed", "alone", "tls/certificate_untrusted", "self-signed alone");
    row("intermediate not sent", "below", "tls/certificate_untrusted", "unknown issuer below");
}

void TestTransportTls::verification()
{
    QFETCH(const QStringList, chain);
    QFETCH(const QByteArray, outcome);
    QFETCH(const QByteArray, faults);
    const EchoServer server(m_workshop, chain);
    const TransportAttempt attempt(endpointOf(server, Encryption::Verified));
    QCOMPARE(attempt.outcome(), outcome);
    if (!attempt.isOpen()) {
        QVERIFY(attempt.error()->certificates);
        QCOMPARE(faultsOf(*attempt.error()->certificates), faults);
        QVERIFY(!attempt.words().isEmpty());
        QCOMPARE(attempt.failures(), 1);
    }
}

void TestTransportTls::theReportDescribesTheChain()
{
    const EchoServer server(
        m_workshop, {QStringLiteral("below"), QStringLiteral("middle"), QStringLiteral("root")});
    Endpoint endpoint = endpointOf(server, Encryption::Verified);
    endpoint.caFile = m_workshop.certificateFile(QStringLiteral("alone"));
    const TransportAttempt attempt(endpoint);
    QCOMPARE(attempt.outcome(), QByteArray("tls/certificate_untrusted"));
    const bolt::CertificateReport &report = *attempt.error()->certificates;
    QCOMPARE(faultsOf(report), QByteArray("untrusted root root"));
    QCOMPARE(report.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(report.port, server.serverPort());
    QCOMPARE(report.chain.size(), std::size_t{3});
    const bolt::CertificateDescription &leaf = report.chain[0];
    QCOMPARE(leaf.role, CertificateRole::Leaf);
    QCOMPARE(leaf.subject, QStringLiteral("below"));
    QCOMPARE(leaf.issuer, QStringLiteral("middle"));
    QCOMPARE(leaf.names, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}));
    QCOMPARE(leaf.validFrom.date(), QDate(2020, 1, 1));
    QCOMPARE(leaf.validUntil.date(), QDate(2045, 1, 1));
    QCOMPARE(leaf.sha256.size(), 32 * 3 - 1);
    QCOMPARE(report.chain[1].role, CertificateRole::Intermediate);
    QCOMPARE(report.chain[2].role, CertificateRole::Root);
}

void TestTransportTls::aVerifiedLineCarriesBytes()
{
    const EchoServer server(m_workshop, {QStringLiteral("good")});
    TransportAttempt attempt(endpointOf(server, Encryption::Verified));
    QCOMPARE(attempt.outcome(), QByteArray("open"));
    const bolt::TlsSession session = attempt.transport().tlsSession();
    QCOMPARE(session.protocol, QStringLiteral("TLSv1.3"));
    QCOMPARE(session.certificateSubject, QStringLiteral("good"));

    QByteArray received;
    connect(&attempt.transport(), &bolt::Transport::readyRead, this, [&] {
        std::uint8_t bytes[16];
        const qint64 count = attempt.transport().read(bytes, sizeof bytes);
        received.append(reinterpret_cast<const char *>(bytes), count);
    });
    attempt.transport().write(reinterpret_cast<const std::uint8_t *>("hello"), 5);
    QTRY_COMPARE(received, QByteArray("hello"));
}

void TestTransportTls::theNameToVerifyMayDiffer()
{
    const EchoServer server(m_workshop, {QStringLiteral("elsewhere")});
    Endpoint endpoint = endpointOf(server, Encryption::Verified);
    endpoint.verifyName = QStringLiteral("db.example");
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
    endpoint.verifyName = QStringLiteral("db.elsewhere");
    const TransportAttempt refused(endpoint);
    QCOMPARE(refused.outcome(), QByteArray("tls/certificate_wrong_host"));
    QCOMPARE(refused.error()->certificates->verifiedName, QStringLiteral("db.elsewhere"));
}

void TestTransportTls::firstUseIsRefusedWithAReport()
{
    const EchoServer server(m_workshop, {QStringLiteral("alone")});
    const TransportAttempt attempt(endpointOf(server, Encryption::Pinned));
    QCOMPARE(attempt.outcome(), QByteArray("tls/certificate_unknown"));
    const bolt::CertificateReport &report = *attempt.error()->certificates;
    QCOMPARE(report.chain.size(), std::size_t{1});
    QCOMPARE(faultsOf(report), QByteArray("self-signed alone"));
    QVERIFY(report.expectedSha256.isEmpty());
}

void TestTransportTls::theTrustedCertificateIsLetThrough_data()
{
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"alone", "good", "expired", "elsewhere"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// The pin is all that counts.
void TestTransportTls::theTrustedCertificateIsLetThrough()
{
    QFETCH(const QString, certificate);
    const EchoServer server(m_workshop, {certificate});
    Endpoint endpoint = endpointOf(server, Encryption::Pinned);
    const TransportAttempt first(endpoint);
    const QString pin = first.error()->certificates->chain[0].sha256;
    endpoint.trustedSha256 = pin;
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
    endpoint.trustedSha256.clear();
    endpoint.knownCertificates[endpoint.address()] = pin;
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
}

void TestTransportTls::aChangedCertificateIsRefused()
{
    const EchoServer server(m_workshop, {QStringLiteral("good")});
    Endpoint endpoint = endpointOf(server, Encryption::Pinned);
    endpoint.trustedSha256 = QStringLiteral("ab").repeated(32);
    const TransportAttempt attempt(endpoint);
    QCOMPARE(attempt.outcome(), QByteArray("tls/certificate_changed"));
    const bolt::CertificateReport &report = *attempt.error()->certificates;
    QVERIFY(report.expectedSha256.startsWith(QLatin1String("ab:ab:")));
    QCOMPARE(report.chain[0].subject, QStringLiteral("good"));
    // What is no fingerprint matches nothing.
    endpoint.trustedSha256 = QStringLiteral("yes");
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("tls/certificate_changed"));
}

void TestTransportTls::fingerprintsAreReadInAnyForm()
{
    const QString plain = QStringLiteral("0a").repeated(32);
    const QString normal = bolt::normalizedSha256(plain);
    QCOMPARE(normal.size(), 95);
    QVERIFY(normal.startsWith(QLatin1String("0a:0a:")));
    QCOMPARE(bolt::normalizedSha256(normal), normal);
    QCOMPARE(bolt::normalizedSha256(QStringLiteral("SHA256:") + normal.toUpper()), normal);
    QCOMPARE(bolt::normalizedSha256(QStringLiteral("0a:0a")), QString());
    QCOMPARE(bolt::normalizedSha256(QStringLiteral("0g").repeated(32)), QString());
}

void TestTransportTls::unverifiedTakesAny()
{
    const EchoServer server(m_workshop, {QStringLiteral("expired")});
    QCOMPARE(TransportAttempt(endpointOf(server, Encryption::Unverified)).outcome(),
             QByteArray("open"));
}

void TestTransportTls::filesOfNoUse_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [this](const char *name, const char *ca, const char *certificate,
                            const char *key, const char *passphrase, const char *outcome) {
        const auto path = [this](const char *file) {
            return *file ? m_workshop.path(QString::fromLatin1(file)) : QString();
        };
        QTest::newRow(name) << path(ca) << path(certificate) << path(key)
                            << QString::fromLatin1(passphrase) << QByteArray(outcome);
    };
    row("no authorities", "nowhere.pem", "", "", "", "tls/ca_file_unusable");
    row("empty authorities", "empty.pem", "", "", "", "tls/ca_file_unusable");
    row("noise for authorities", "noise.pem", "", "", "", "tls/ca_file_unusable");
    row("no certificate", "root.crt", "nowhere.pem", "client.key", "",
        "tls/client_certificate_unusable");
    row("noise for a certificate", "root.crt", "noise.pem", "client.key", "",
        "tls/client_certificate_unusable");
    row("no key", "root.crt", "client.crt", "nowhere.pem", "", "tls/client_key_unusable");
    row("noise for a key", "root.crt", "client.crt", "noise.pem", "", "tls/client_key_unusable");
    row("key not beside the certificate", "root.crt", "client.crt", "", "",
        "tls/client_key_unusable");
    row("no passphrase", "root.crt", "client.crt", "client.locked.key", "",
        "tls/client_key_locked");
    row("wrong passphrase", "root.crt", "client.crt", "client.locked.key", "sesame",
        "tls/client_key_wrong_passphrase");
    row("other key", "root.crt", "client.crt", "good.key", "", "tls/client_key_mismatch");
}

void TestTransportTls::filesOfNoUse()
{
    QFETCH(const QString, caFile);
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, passphrase);
    QFETCH(const QByteArray, outcome);
    const EchoServer server(m_workshop, {QStringLiteral("good")});
    Endpoint endpoint = endpointOf(server, Encryption::Verified);
    endpoint.caFile = caFile;
    endpoint.clientCertificate = {certificate, key, passphrase};
    const TransportAttempt attempt(endpoint);
    QCOMPARE(attempt.outcome(), outcome);
    QVERIFY(!attempt.words().isEmpty());
    QVERIFY(!attempt.words().contains(QString::fromLatin1(kPassphrase)));
}

void TestTransportTls::aDemandedCertificate_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *name, const char *protocol, const char *certificate,
                        const char *key, const char *outcome) {
        QTest::newRow(name) << QString::fromLatin1(protocol) << QString::fromLatin1(certificate)
                            << QString::fromLatin1(key) << QByteArray(outcome);
    };
    row("shown", "-tls1_3", "client.crt", "client.key", "open");
    row("shown, encrypted key", "-tls1_3", "client.crt", "client.locked.key", "open");
    row("shown in TLS 1.2", "-tls1_2", "client.crt", "client.key", "open");
    row("missing", "-tls1_3", "", "", "tls/client_certificate_required");
    // There is no alert of its own for it, but the words say what may be the matter.
    row("missing in TLS 1.2", "-tls1_2", "", "", "tls/tls_failed");
    row("of a stranger", "-tls1_3", "stranger.crt", "stranger.key",
        "tls/client_certificate_rejected");
    row("of a stranger in TLS 1.2", "-tls1_2", "stranger.crt", "stranger.key",
        "tls/client_certificate_rejected");
    row("expired", "-tls1_3", "expired.crt", "expired.key", "tls/client_certificate_rejected");
}

void TestTransportTls::aDemandedCertificate()
{
    QFETCH(const QString, protocol);
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, outcome);
    const DemandingServer server(m_workshop, protocol);
    Endpoint endpoint = endpointOf(server.port(), Encryption::Verified);
    if (!certificate.isEmpty())
        endpoint.clientCertificate = {m_workshop.path(certificate), m_workshop.path(key),
                                      QString::fromLatin1(kPassphrase)};
    QCOMPARE(bolt::needsPassphrase(endpoint.clientCertificate), key.contains(u"locked"));
    const TransportAttempt attempt(endpoint);
    if (outcome != "open")
        QVERIFY(attempt.failsLater());
    QCOMPARE(attempt.outcome(), outcome);
}

void TestTransportTls::aWeakCertificateIsCalledSo()
{
    const QList<QSslCertificate> chain = m_workshop.certificates({QStringLiteral("weak")});
    const auto faults =
        bolt::describeFaults({QSslError(QSslError::UnspecifiedError, chain[0])}, chain);
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(faults[0].problem, CertificateProblem::Weak);
}

void TestTransportTls::anOldServerIsRefused()
{
    // As a server answers that speaks nothing above TLS 1.1: the alert "protocol version".
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("\x15\x03\x02\x00\x02\x02\x46", 7); });
    });
    const TransportAttempt attempt(endpointOf(server, Encryption::Verified));
    QCOMPARE(attempt.outcome(), QByteArray("tls/tls_too_old"));
}

void TestTransportTls::aServerWithoutTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    const TransportAttempt attempt(endpointOf(server, Encryption::Verified));
    QCOMPARE(attempt.outcome(), QByteArray("tls/no_tls"));
}

QTEST_GUILESS_MAIN(TestTransportTls)
#include "tst_transport_tls.moc"
