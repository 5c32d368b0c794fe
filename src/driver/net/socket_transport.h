// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/address_race.h"
#include "driver/net/certificate_report.h"
#include "driver/net/transport.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>

#include <memory>
#include <optional>

class QHostInfo;
class QSslSocket;

namespace bolt
{

/// The transport over TCP, with TLS from the first byte when the endpoint asks for it. There is no
/// fall-back to plain text. Looks the host up, or leaves that to a proxy, and races its addresses.
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

private Q_SLOTS:
    void lookedUp(const QHostInfo &found);

private:
    void findAddresses();
    void lookUp();
    void addressesFound(const QStringList &addresses);
    void connectToOneOf(const QStringList &addresses);
    std::unique_ptr<QTcpSocket> makeSocket() const;
    void socketConnected();
    void startTls();
    void encrypted();
    void lineReady();

    void tlsErrors(const QList<QSslError> &errors);
    void raceLost();
    void socketFailed(QAbstractSocket::SocketError code);
    Reason tlsReason(const QString &words) const;
    void failOverCertificate(Reason reason);
    void fail(Step step, Reason reason, const QString &words);
    void fail(Error error);

    const Endpoint m_endpoint;
    std::optional<QSslConfiguration> m_tlsConfiguration; ///< when the line is to be encrypted
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    AddressRace m_race;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< m_socket, when it is encrypted
    QList<QSslError>
        m_certificateErrors; ///< what the check found; what counts depends on the policy
    Step m_step = Step::Resolve;
    int m_lookup = -1; ///< of QHostInfo
    bool m_isOver = false;
};

} // namespace bolt
