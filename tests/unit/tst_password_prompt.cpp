// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <csignal>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

namespace
{

/// lbolt at the prompt for a password, on a terminal of its own.
class Prompt
{
public:
    Prompt()
    {
        qunsetenv("NEO4J_PASSWORD");
        openpty(&m_terminal, &m_inside, nullptr, nullptr, nullptr);
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
            wait();
        }
        close(m_inside);
        close(m_terminal);
    }

    bool isEchoOn() const
    {
        termios state{};
        tcgetattr(m_inside, &state);
        return (state.c_lflag & ECHO) != 0;
    }

    void type(const char *keys)
    {
        QCOMPARE(write(m_terminal, keys, qstrlen(keys)), static_cast<ssize_t>(qstrlen(keys)));
    }

    /// How the program ended, as waitpid has it.
    int wait()
    {
        int status = 0;
        waitpid(m_process, &status, 0);
        m_process = -1;
        return status;
    }

private:
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
        QTRY_VERIFY(!prompt.isEchoOn());
        prompt.type("secret\n");
        const int status = prompt.wait();
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 1);
        QVERIFY(prompt.isEchoOn());
    }

    void controlCBringsTheEchoBack()
    {
        Prompt prompt;
        QTRY_VERIFY(!prompt.isEchoOn());
        prompt.type("sec\x03");
        const int status = prompt.wait();
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGINT);
        QVERIFY(prompt.isEchoOn());
    }
};

QTEST_GUILESS_MAIN(TestPasswordPrompt)
#include "tst_password_prompt.moc"
