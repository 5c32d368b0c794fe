// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QStringList>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace bolt
{

/// Connects to the first of several addresses that takes the connection (RFC 8305): they are tried
/// in turn, the next one after kHeadStart, or at once when the one before has failed; all others are
/// dropped when one has won. Owned by its transport, on whose thread it lives. Each start ends with
/// won() or lost(), unless stop() comes first.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kHeadStart{250};

    struct Course {
        QStringList addresses; ///< in the order to try them in; not empty
        std::uint16_t port = 0;
        QNetworkProxy proxy;
        QIODevice::OpenMode mode = QIODevice::ReadWrite;
        std::chrono::milliseconds timeout{0}; ///< of each address
        std::function<std::unique_ptr<QTcpSocket>()> makeSocket;
    };

    struct Failure {
        QString address;
        QAbstractSocket::SocketError error;
        QString words;
    };

    explicit AddressRace(QObject *parent);
    ~AddressRace() override;

    void start(Course course);
    void stop();

    /// The socket that won: once, from won() on.
    std::unique_ptr<QTcpSocket> takeWinner() { return std::move(m_winner); }
    const std::vector<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void won();
    void lost();

private:
    void tryNext();
    void attemptFailed(QTcpSocket *socket, QAbstractSocket::SocketError error,
                       const QString &words);
    std::unique_ptr<QTcpSocket> takeOut(QTcpSocket *socket);

    Course m_course;
    QTimer m_headStart;
    qsizetype m_next = 0;
    std::vector<std::unique_ptr<QTcpSocket>> m_running;
    std::vector<Failure> m_failures;
    std::unique_ptr<QTcpSocket> m_winner;
};

} // namespace bolt
