// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/password_prompt.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace cli
{

namespace
{

/// Switches the terminal's echo off for as long as it lives.
class NoEcho
{
public:
    explicit NoEcho(int terminal)
        : m_terminal(terminal)
    {
        tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    ~NoEcho() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }

private:
    int m_terminal;
    termios m_before{};
};

} // namespace

std::optional<QString> askPassword(const QString &user)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    terminal.write("Password of " + user.toLocal8Bit() + ": ");
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
