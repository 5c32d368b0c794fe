// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/certificate_report.h"
#include "driver/net/socket_transport.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

namespace test
{

/// Opens a transport and waits for what comes of it; stays open until it goes.
class TransportAttempt
{
public:
    explicit TransportAttempt(const bolt::Endpoint &endpoint)
        : m_transport(endpoint)
    {
        QObject::connect(&m_transport, &bolt::Transport::opened, &m_transport,
                         [this] { m_isOpen = true; });
        QObject::connect(&m_transport, &bolt::Transport::failed, &m_transport,
                         [this](const bolt::Error &error) {
                             ++m_failures;
                             m_error = error;
                         });
        QElapsedTimer clock;
        clock.start();
        m_transport.open();
        if (!QTest::qWaitFor([this] { return m_isOpen || m_error; }, kPatience))
            qFatal("the transport never answered");
        m_took = clock.elapsed();
    }

    bool isOpen() const { return m_isOpen; }
    const std::optional<bolt::Error> &error() const { return m_error; }
    qint64 tookMs() const { return m_took; }
    bolt::SocketTransport &transport() { return m_transport; }

    /// "tls/certificate_expired", or "open".
    QByteArray outcome() const
    {
        if (!m_error)
            return "open";
        return QByteArray::fromStdString(std::string(bolt::stepName(m_error->step)) + '/' +
                                         std::string(bolt::reasonName(m_error->reason)));
    }
    QString words() const { return m_error ? QString::fromStdString(m_error->message) : QString(); }
    /// Whether the open line ends with an error in time: it may be opened before the server refuses.
    bool failsLater() const
    {
        return QTest::qWaitFor([this] { return m_error.has_value(); }, kPatience);
    }
    int failures() const { return m_failures; }

private:
    static constexpr int kPatience = 60'000;

    bolt::SocketTransport m_transport;
    bool m_isOpen = false;
    std::optional<bolt::Error> m_error;
    int m_failures = 0;
    qint64 m_took = 0;
};

} // namespace test
