// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/socket_transport.h"

#include "driver/net/address_order.h"
#include "driver/net/proxy_choice.h"
#include "driver/net/socket_failure.h"
#include "driver/net/tls_configuration.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

namespace bolt
{

namespace
{

/// Bounds what QSslSocket buffers; reads on the plain socket are unbuffered.
constexpr qint64 kTlsReadBuffer = 256 * 1024;

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
}

/// A certificate names an IPv6 address without its zone.
QString withoutZone(const QString &host)
{
    return host.contains(u':') ? host.section(u'%', 0, 0) : host;
}

} // namespace

SocketTransport::SocketTransport(Endpoint endpoint)
    : m_endpoint(std::move(endpoint))
    , m_race(this)
{
    connect(&m_race, &AddressRace::won, this, &SocketTransport::socketConnected);
    connect(&m_race, &AddressRace::lost, this, &SocketTransport::raceLost);
}

SocketTransport::~SocketTransport()
{
    m_isOver = true; // the socket's last signals concern nobody
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

// Opening

void SocketTransport::open()
{
    if (m_endpoint.encryption != Encryption::None) {
        auto configuration = makeTlsConfiguration(m_endpoint);
        if (!configuration) {
            // Later, so that open() has returned when failed() comes.
            QMetaObject::invokeMethod(
                this, [this, error = configuration.error()] { fail(error); }, Qt::QueuedConnection);
            return;
        }
        m_tlsConfiguration = configuration.takeValue();
    }
    m_proxy = chooseProxy(m_endpoint);
    if (m_proxy.type() != QNetworkProxy::NoProxy) {
        m_step = Step::Proxy;
        connectToOneOf({m_endpoint.host});
    } else {
        findAddresses();
    }
}

void SocketTransport::findAddresses()
{
    if (!QHostAddress(m_endpoint.host).isNull())
        return connectToOneOf({m_endpoint.host});
    if (!m_endpoint.resolver)
        return lookUp();
    const QPointer<SocketTransport> guard(this); // the answer may come when nobody waits any more
    m_endpoint.resolver(m_endpoint.host, [guard](const QStringList &addresses) {
        if (guard)
            guard->addressesFound(addresses);
    });
}

void SocketTransport::lookUp()
{
    // By name: the form that takes a function crashes now and then in Qt 6.4.
    m_lookup = QHostInfo::lookupHost(m_endpoint.host, this, SLOT(lookedUp(QHostInfo)));
}

void SocketTransport::lookedUp(const QHostInfo &found)
{
    m_lookup = -1;
    QStringList addresses;
    for (const QHostAddress &address : found.addresses())
        addresses << address.toString();
    addressesFound(addresses);
}

void SocketTransport::addressesFound(const QStringList &addresses)
{
    if (m_isOver)
        return;
    if (addresses.isEmpty())
        return fail(Step::Resolve, Reason::HostNotFound, QStringLiteral("Host not found"));
    connectToOneOf(interleaveFamilies(addresses));
}

void SocketTransport::connectToOneOf(const QStringList &addresses)
{
    if (m_step == Step::Resolve)
        m_step = Step::Connect;
    AddressRace::Course course;
    course.addresses = addresses;
    course.port = m_endpoint.port;
    course.proxy = m_proxy;
    course.mode =
        m_tlsConfiguration ? QIODevice::ReadWrite : QIODevice::ReadWrite | QIODevice::Unbuffered;
    course.timeout = m_endpoint.connectTimeout;
    course.makeSocket = [this] { return makeSocket(); };
    m_race.start(std::move(course));
}

std::unique_ptr<QTcpSocket> SocketTransport::makeSocket() const
{
    if (!m_tlsConfiguration)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(*m_tlsConfiguration);
    socket->setReadBufferSize(kTlsReadBuffer);
    return socket;
}

void SocketTransport::socketConnected()
{
    m_socket = m_race.takeWinner();
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &SocketTransport::socketFailed);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        if (m_step == Step::Idle)
            Q_EMIT readyRead();
    });
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_tlsConfiguration)
        startTls();
    else
        lineReady();
}

void SocketTransport::startTls()
{
    m_step = Step::Tls;
    m_tls = static_cast<QSslSocket *>(m_socket.get());
    m_tls->setPeerVerifyName(withoutZone(m_endpoint.nameToVerify()));
    connect(m_tls, &QSslSocket::sslErrors, this, &SocketTransport::tlsErrors);
    connect(m_tls, &QSslSocket::encrypted, this, &SocketTransport::encrypted);
    m_tls->startClientEncryption();
}

void SocketTransport::tlsErrors(const QList<QSslError> &errors)
{
    m_certificateErrors = errors;
    if (m_endpoint.encryption != Encryption::Verified)
        m_tls->ignoreSslErrors(errors); // encrypted() looks at the certificate itself
    else
        failOverCertificate(reasonOf(describeFaults(errors, m_tls->peerCertificateChain())));
}

void SocketTransport::encrypted()
{
    if (m_endpoint.encryption == Encryption::Pinned) {
        const QString expected = m_endpoint.expectedSha256();
        if (expected.isEmpty())
            return failOverCertificate(Reason::CertificateUnknown);
        if (normalizedSha256(expected) != fingerprintOf(m_tls->peerCertificate()))
            return failOverCertificate(Reason::CertificateChanged);
    }
    lineReady();
}

void SocketTransport::lineReady()
{
    m_step = Step::Idle;
    Q_EMIT opened();
}

// The open line

qint64 SocketTransport::read(std::uint8_t *to, qint64 size)
{
    const qint64 count = m_socket->read(reinterpret_cast<char *>(to), size);
    // An unbuffered socket that finds the end of the stream tells nobody but its reader.
    if (count < 0)
        socketFailed(m_socket->error());
    return std::max<qint64>(0, count);
}

void SocketTransport::write(const std::uint8_t *bytes, qint64 size)
{
    if (m_socket->write(reinterpret_cast<const char *>(bytes), size) >= 0)
        return;
    // An unbuffered socket says nothing more of its own after a write that failed.
    QMetaObject::invokeMethod(
        this, [this] { socketFailed(m_socket->error()); }, Qt::QueuedConnection);
}

void SocketTransport::close()
{
    m_isOver = true;
    m_race.stop();
    if (!m_socket)
        return;
    m_socket->flush();
    m_socket->disconnectFromHost();
}

TlsSession SocketTransport::tlsSession() const
{
    if (!m_tls || !m_tls->isEncrypted())
        return {};
    const QSslCertificate certificate = m_tls->peerCertificate();
    const bool isTls13 = m_tls->sessionProtocol() == QSsl::TlsV1_3;
    return {isTls13 ? QStringLiteral("TLSv1.3") : QStringLiteral("TLSv1.2"),
            m_tls->sessionCipher().name(), fingerprintOf(certificate),
            certificate.subjectDisplayName()};
}

// Failing

void SocketTransport::raceLost()
{
    const auto &failures = m_race.failures();
    const auto [step, reason] = readSocketError(mostTelling(failures).error, m_step);
    fail(step, reason, wordsOf(failures));
}

void SocketTransport::socketFailed(QAbstractSocket::SocketError code)
{
    const QString words = m_socket->errorString();
    switch (code) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        // TLS 1.3 brings the server's verdict on our certificate after the handshake.
        return fail(Step::Tls, tlsReason(words), words);
    case QAbstractSocket::SslInvalidUserDataError:
        // The files have been read by now: what is left is a key that is not the certificate's.
        return fail(Step::Tls, Reason::ClientKeyMismatch, words);
    default:
        const auto [step, reason] = readSocketError(code, m_step);
        return fail(step, reason, words);
    }
}

Reason SocketTransport::tlsReason(const QString &words) const
{
    const Reason reason = readTlsError(words);
    const bool hasShownNone = m_endpoint.clientCertificate.certificateFile.isEmpty();
    // Java says "bad certificate" of one that it did not get.
    return reason == Reason::ClientCertificateRejected && hasShownNone
               ? Reason::ClientCertificateRequired
               : reason;
}

void SocketTransport::failOverCertificate(Reason reason)
{
    const QList<QSslCertificate> chain = m_tls->peerCertificateChain();
    auto report = std::make_shared<CertificateReport>();
    report->host = m_endpoint.host;
    report->port = m_endpoint.port;
    report->verifiedName = m_endpoint.nameToVerify();
    report->chain = describeChain(chain);
    report->faults = describeFaults(m_certificateErrors, chain);
    report->expectedSha256 = normalizedSha256(m_endpoint.expectedSha256());

    QStringList words;
    for (const CertificateFault &fault : report->faults)
        words << fault.words;
    Error error;
    error.step = Step::Tls;
    error.reason = reason;
    error.message = words.join(QStringLiteral("; ")).toStdString();
    error.certificates = std::move(report);
    fail(std::move(error));
}

void SocketTransport::fail(Step step, Reason reason, const QString &words)
{
    Error error;
    error.step = step;
    error.reason = reason;
    error.message = words.toStdString();
    fail(std::move(error));
}

void SocketTransport::fail(Error error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    error.kind = ErrorKind::Reconnect;
    if (m_socket)
        m_socket->abort();
    Q_EMIT failed(error);
}

} // namespace bolt
