// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/address_race.h"

#include <algorithm>

namespace bolt
{

namespace
{

/// Possibly from one of the socket's own signals.
void drop(std::unique_ptr<QTcpSocket> socket)
{
    socket->disconnect();
    socket->abort();
    socket.release()->deleteLater();
}

} // namespace

AddressRace::AddressRace(QObject *parent)
    : QObject(parent)
    , m_headStart(this)
{
    m_headStart.setSingleShot(true);
    m_headStart.setInterval(kHeadStart);
    connect(&m_headStart, &QTimer::timeout, this, &AddressRace::tryNext);
}

AddressRace::~AddressRace()
{
    stop();
}

void AddressRace::start(Course course)
{
    m_course = std::move(course);
    m_next = 0;
    m_failures.clear();
    tryNext();
}

void AddressRace::stop()
{
    m_headStart.stop();
    for (auto &socket : std::exchange(m_running, {}))
        drop(std::move(socket));
}

void AddressRace::tryNext()
{
    const QString address = m_course.addresses[m_next++];
    if (m_next < m_course.addresses.size())
        m_headStart.start();
    QTcpSocket *socket = m_running.emplace_back(m_course.makeSocket()).get();
    socket->setObjectName(address);
    socket->setProxy(m_course.proxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        m_winner = takeOut(socket);
        m_winner->disconnect(this);
        stop();
        Q_EMIT won();
    });
    connect(socket, &QTcpSocket::errorOccurred, this,
            [this, socket](QAbstractSocket::SocketError error) {
                attemptFailed(socket, error, socket->errorString());
            });
    QTimer::singleShot(m_course.timeout, socket, [this, socket] {
        attemptFailed(socket, QAbstractSocket::SocketTimeoutError,
                      QStringLiteral("Connection timed out"));
    });
    socket->connectToHost(address, m_course.port, m_course.mode);
}

void AddressRace::attemptFailed(QTcpSocket *socket, QAbstractSocket::SocketError error,
                                const QString &words)
{
    std::unique_ptr<QTcpSocket> failed = takeOut(socket);
    if (!failed)
        return; // the deadline of the socket that has won
    m_failures.push_back({socket->objectName(), error, words});
    drop(std::move(failed));
    if (m_next < m_course.addresses.size())
        tryNext();
    else if (m_running.empty())
        Q_EMIT lost();
}

std::unique_ptr<QTcpSocket> AddressRace::takeOut(QTcpSocket *socket)
{
    const auto found = std::ranges::find(m_running, socket, &std::unique_ptr<QTcpSocket>::get);
    if (found == m_running.end())
        return nullptr;
    std::unique_ptr<QTcpSocket> taken = std::move(*found);
    m_running.erase(found);
    return taken;
}

} // namespace bolt
