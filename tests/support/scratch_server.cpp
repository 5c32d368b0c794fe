// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <atomic>
#include <csignal>

namespace test
{

namespace
{

constexpr int kToolTimeoutMs = 200'000;

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("scratch-%1-%2").arg(QCoreApplication::applicationPid()).arg(++count);
}

} // namespace

ScratchServer::ScratchServer(const QStringList &startOptions)
    : m_name(nextName())
    , m_startOptions(QStringList{QStringLiteral("--port"), QStringLiteral("17700+")} + startOptions)
{
}

ScratchServer::~ScratchServer()
{
    runTool({QStringLiteral("wipe"), m_name});
}

bool ScratchServer::start()
{
    if (!runTool(QStringList{QStringLiteral("start"), m_name} + m_startOptions))
        return false;
    m_startOptions.clear(); // the tool remembers them, and the port that was free
    static const QRegularExpression kStatus(QStringLiteral(" at (\\S+), .*pid (\\d+)"));
    const auto match = kStatus.match(QString::fromLocal8Bit(m_words));
    m_uri = match.captured(1);
    m_pid = match.captured(2).toLongLong();
    return m_pid > 0;
}

void ScratchServer::kill()
{
    send(SIGKILL);
    m_pid = 0;
    runTool({QStringLiteral("kill"), m_name}); // waits for the end of the process
}

void ScratchServer::suspend()
{
    send(SIGSTOP);
    // The signal is on its way when kill() returns; threads that run may yet answer something.
    QFile status(QStringLiteral("/proc/%1/stat").arg(m_pid));
    const auto isStopped = [&status] {
        if (!status.open(QIODevice::ReadOnly))
            return true;
        const QByteArray line = status.readAll();
        status.close();
        return line.mid(line.lastIndexOf(')') + 2, 1) == "T";
    };
    for (int i = 0; i < 1000 && m_pid > 0 && !isStopped(); ++i)
        QThread::msleep(1);
}

void ScratchServer::wake()
{
    send(SIGCONT);
}

void ScratchServer::send(int signal) const
{
    if (m_pid > 0)
        ::kill(static_cast<pid_t>(m_pid), signal);
}

bool ScratchServer::runTool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(qEnvironmentVariable("LB_TEST_SERVER_TOOL"), arguments);
    const bool isOk = tool.waitForFinished(kToolTimeoutMs) &&
                      tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    m_words = tool.readAll();
    return isOk;
}

} // namespace test
