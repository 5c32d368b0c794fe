// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/socket_transport.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

namespace bolt
{

namespace
{

/// Bounds what QSslSocket buffers; reads on the plain socket are unbuffered.
constexpr qint64 kTlsReadBuffer = 256 * 1024;

/// The most telling of several complaints about one certificate.
Reason certificateReason(const QList<QSslError> &errors)
{
    Reason reason = Reason::CertificateOther;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return Reason::CertificateExpired;
        case QSslError::HostNameMismatch:
            if (reason == Reason::CertificateOther)
                reason = Reason::CertificateWrongHost;
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            reason = Reason::CertificateUntrusted;
            break;
        default:
            break;
        }
    }
    return reason;
}

QString wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        if (!words.contains(error.errorString()))
            words << error.errorString();
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

SocketTransport::SocketTransport(Endpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
}

SocketTransport::~SocketTransport()
{
    m_isOver = true; // the socket's last signals concern nobody
}

QSslSocket *SocketTransport::makeTlsSocket()
{
    auto *socket = new QSslSocket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_endpoint.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(m_endpoint.caFile));
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setReadBufferSize(kTlsReadBuffer);
    connect(socket, &QSslSocket::sslErrors, this, &SocketTransport::tlsErrors);
    connect(socket, &QSslSocket::encrypted, this, &SocketTransport::lineReady);
    return socket;
}

void SocketTransport::open()
{
    if (m_endpoint.encryption == Encryption::None) {
        m_socket = std::make_unique<QTcpSocket>();
    } else {
        m_tls = makeTlsSocket();
        m_socket.reset(m_tls);
    }
    QTcpSocket *socket = m_socket.get();
    connect(socket, &QTcpSocket::hostFound, this, [this] { m_step = Step::Connect; });
    connect(socket, &QTcpSocket::connected, this, &SocketTransport::socketConnected);
    connect(socket, &QTcpSocket::errorOccurred, this, &SocketTransport::socketFailed);
    connect(socket, &QTcpSocket::readyRead, this, [this] {
        if (m_step == Step::Idle)
            Q_EMIT readyRead();
    });
    if (m_tls)
        m_tls->connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
    else
        socket->connectToHost(m_endpoint.host, m_endpoint.port,
                              QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void SocketTransport::socketConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_tls)
        m_step = Step::Tls;
    else
        lineReady();
}

void SocketTransport::lineReady()
{
    m_step = Step::Idle;
    Q_EMIT opened();
}

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
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256).toHex(':');
    const bool isTls13 = m_tls->sessionProtocol() == QSsl::TlsV1_3;
    return {isTls13 ? QStringLiteral("TLSv1.3") : QStringLiteral("TLSv1.2"),
            m_tls->sessionCipher().name(), QString::fromLatin1(digest),
            certificate.subjectDisplayName()};
}

void SocketTransport::tlsErrors(const QList<QSslError> &errors)
{
    if (m_endpoint.encryption == Encryption::Unverified) {
        m_tls->ignoreSslErrors(errors);
        return;
    }
    fail(certificateReason(errors), wordsOf(errors));
}

void SocketTransport::socketFailed(QAbstractSocket::SocketError code)
{
    const QString words = m_socket->errorString();
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        m_step = Step::Resolve;
        return fail(Reason::HostNotFound, words);
    case QAbstractSocket::ConnectionRefusedError:
        return fail(Reason::ConnectionRefused, words);
    case QAbstractSocket::SocketTimeoutError:
        return fail(Reason::TimedOut, words);
    case QAbstractSocket::NetworkError:
        return fail(m_step == Step::Connect ? Reason::NetworkUnreachable : Reason::NetworkOther,
                    words);
    case QAbstractSocket::RemoteHostClosedError:
        return fail(m_step == Step::Tls ? Reason::PeerHasNoTls : Reason::ClosedByPeer, words);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        // "wrong version number" is how OpenSSL says that the answer was no TLS at all.
        return fail(words.contains(QLatin1String("wrong version number")) ? Reason::PeerHasNoTls
                                                                          : Reason::TlsFailed,
                    words);
    default:
        return fail(Reason::NetworkOther, words);
    }
}

void SocketTransport::fail(Reason reason, const QString &words)
{
    if (m_isOver)
        return;
    m_isOver = true;
    Error error;
    error.kind = ErrorKind::Reconnect;
    error.step = m_step;
    error.reason = reason;
    error.message = words.toStdString();
    m_socket->abort();
    Q_EMIT failed(error);
}

} // namespace bolt
