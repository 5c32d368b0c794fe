// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/password_prompt.h"

#include <QFile>

#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace cli
{

namespace
{

/// What the signal handler needs, which is given nothing: the terminal and how it was.
int promptTerminal = -1;
termios promptBefore{};

/// Ends the program as the signal would have, with the echo back. Calls only what a handler may.
void restoreEchoAndEnd(int signal)
{
    tcsetattr(promptTerminal, TCSAFLUSH, &promptBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Switches the terminal's echo off for as long as it lives, and Ctrl+C does not leave it off. One
/// at a time.
class NoEcho
{
public:
    explicit NoEcho(int terminal)
    {
        promptTerminal = terminal;
        tcgetattr(terminal, &promptBefore);
        struct sigaction action {
        };
        action.sa_handler = restoreEchoAndEnd;
        sigaction(SIGINT, &action, &m_handlerBefore);
        termios silent = promptBefore;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    ~NoEcho()
    {
        tcsetattr(promptTerminal, TCSAFLUSH, &promptBefore);
        sigaction(SIGINT, &m_handlerBefore, nullptr);
    }

private:
    struct sigaction m_handlerBefore {
    };
};

} // namespace

std::optional<QString> askSecret(const QString &question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    terminal.write(question.toLocal8Bit() + ": ");
    QByteArray line;
    {
        const NoEcho noEcho(terminal.handle());
        line = terminal.readLine();
    }
    terminal.write("\n");
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromLocal8Bit(line);
}

} // namespace cli
