// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace test
{

/// A server for one test, to be killed, suspended and started again; LB_TEST_SERVER_TOOL runs it.
/// All that it stored is removed with this object.
class ScratchServer
{
public:
    /// `startOptions` are those of the tool; the first free port is taken.
    explicit ScratchServer(const QStringList &startOptions = {});
    ~ScratchServer();
    ScratchServer(const ScratchServer &) = delete;
    ScratchServer &operator=(const ScratchServer &) = delete;

    /// Starts it, again on the same port after it has ended; answers when it accepts connections.
    bool start();
    /// Ends it as `kill -9` does.
    void kill();
    /// SIGSTOP and SIGCONT.
    void suspend();
    void wake();

    const QString &uri() const { return m_uri; }
    /// What the tool said last, for QVERIFY2.
    const QByteArray &words() const { return m_words; }

private:
    bool runTool(const QStringList &arguments);
    void send(int signal) const;

    const QString m_name;
    QStringList m_startOptions;
    QString m_uri;
    qint64 m_pid = 0; ///< 0: not running
    QByteArray m_words;
};

} // namespace test
