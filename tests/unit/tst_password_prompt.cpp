// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

namespace
{

constexpr int kPatience = 60'000;

/// lbolt at the prompt for a password, on a terminal of its own.
class Prompt
{
public:
    Prompt()
    {
        qunsetenv("NEO4J_PASSWORD");
        if (openpty(&m_terminal, &m_inside, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal: %s", std::strerror(errno));
        m_process = fork();
        if (m_process == 0) {
            login_tty(m_inside);
            // Nobody listens on port 1.
            execl(LB_LBOLT, LB_LBOLT, "-a", "bolt://127.0.0.1:1", "-u", "ann", "RETURN 1", nullptr);
            _exit(127);
        }
    }
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;
    ~Prompt()
    {
        if (m_process > 0) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        close(m_inside);
        close(m_terminal);
    }

    bool isEchoOn() const
    {
        termios state{};
        if (tcgetattr(m_inside, &state) != 0)
            qFatal("no state of the terminal: %s", std::strerror(errno));
        return (state.c_lflag & ECHO) != 0;
    }

    void type(const char *keys)
    {
        QCOMPARE(write(m_terminal, keys, qstrlen(keys)), static_cast<ssize_t>(qstrlen(keys)));
    }

    /// Whether the program has ended. Reads what it writes, or its terminal would be full some time.
    bool hasEnded()
    {
        char text[4096];
        while (true) {
            pollfd news{m_terminal, POLLIN, 0};
            if (poll(&news, 1, 0) <= 0 || (news.revents & POLLIN) == 0)
                break;
            const ssize_t size = read(m_terminal, text, sizeof text);
            if (size <= 0)
                break;
            m_output.append(text, static_cast<qsizetype>(size));
        }
        if (m_process > 0 && waitpid(m_process, &m_status, WNOHANG) == m_process)
            m_process = -1;
        return m_process < 0;
    }
    /// How the program ended, as waitpid has it.
    int status() const { return m_status; }
    const QByteArray &output() const { return m_output; }

private:
    QByteArray m_output;
    int m_status = 0;
    int m_terminal = -1;
    int m_inside = -1; ///< the end that the program has
    pid_t m_process = -1;
};

} // namespace

class TestPasswordPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterBringsTheEchoBack()
    {
        Prompt prompt;
        QTRY_VERIFY_WITH_TIMEOUT(!prompt.isEchoOn(), kPatience);
        prompt.type("secret\n");
        QTRY_VERIFY2_WITH_TIMEOUT(prompt.hasEnded(), prompt.output().constData(), kPatience);
        QVERIFY(WIFEXITED(prompt.status()));
        QCOMPARE(WEXITSTATUS(prompt.status()), 1);
        QVERIFY(prompt.isEchoOn());
    }

    void controlCBringsTheEchoBack()
    {
        Prompt prompt;
        QTRY_VERIFY_WITH_TIMEOUT(!prompt.isEchoOn(), kPatience);
        prompt.type("sec\x03");
        QTRY_VERIFY2_WITH_TIMEOUT(prompt.hasEnded(), prompt.output().constData(), kPatience);
        QVERIFY(WIFSIGNALED(prompt.status()));
        QCOMPARE(WTERMSIG(prompt.status()), SIGINT);
        QVERIFY(prompt.isEchoOn());
    }
};

QTEST_GUILESS_MAIN(TestPasswordPrompt)
#include "tst_password_prompt.moc"
