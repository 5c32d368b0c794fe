// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/transport.h"

#include <QSslError>
#include <QTcpSocket>

#include <memory>

class QSslSocket;

namespace bolt
{

/// The transport over TCP, with TLS from the first byte when the endpoint asks for it. There is no
/// fall-back to plain text.
class SocketTransport : public Transport
{
    Q_OBJECT

public:
    explicit SocketTransport(Endpoint endpoint);
    ~SocketTransport() override;

    void open() override;
    qint64 read(std::uint8_t *to, qint64 size) override;
    void write(const std::uint8_t *bytes, qint64 size) override;
    void close() override;
    Step step() const override { return m_step; }
    TlsSession tlsSession() const override;

private:
    QSslSocket *makeTlsSocket();
    void socketConnected();
    void lineReady();
    void socketFailed(QAbstractSocket::SocketError code);
    void tlsErrors(const QList<QSslError> &errors);
    void fail(Reason reason, const QString &words);

    const Endpoint m_endpoint;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< m_socket, when it is encrypted
    Step m_step = Step::Resolve;
    bool m_isOver = false;
};

} // namespace bolt
