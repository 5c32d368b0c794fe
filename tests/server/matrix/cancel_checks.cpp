// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/server.h"
#include "support/session_run.h"

#include <QElapsedTimer>

namespace matrix
{

namespace
{

using model::QueryRun;
using std::chrono_literals::operator""s;

constexpr qint64 kControlWithinMs = 2'000;

/// Stops `run` and tells how long that took, and whether the session is of use at once.
Answer stopped(Server &server, QueryRun &run)
{
    if (run.isOver())
        return Answer::no(QStringLiteral("over before it could be stopped: ") + failureOf(run));
    const std::string connection = server.identity().connectionId;
    QElapsedTimer clock;
    clock.start();
    run.stop();
    if (!test::awaitEnd(run, 30s))
        return Answer::no(QStringLiteral("not stopped within 30 s"));
    const qint64 stopMs = clock.restart();
    const auto after = server.run(QStringLiteral("RETURN 1 AS one"));
    const qint64 afterMs = clock.elapsed();
    const QString times = QStringLiteral("%1 ms").arg(stopMs);
    if (!isFinished(*after))
        return Answer::no(QStringLiteral("stopped after %1, but the next statement fails: %2")
                              .arg(times, failureOf(*after)));
    if (server.identity().connectionId != connection)
        return Answer::partly(QStringLiteral("after %1 and by dropping the connection, since RESET "
                                             "is not answered meanwhile")
                                  .arg(times));
    if (stopMs > kControlWithinMs || afterMs > kControlWithinMs)
        return Answer::partly(
            QStringLiteral("after %1, next statement after %2 ms more").arg(times).arg(afterMs));
    return Answer::yes(times);
}

Answer stopRows(Server &server)
{
    const auto run = server.session().run(
        QStringLiteral("UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN a, b"));
    if (!QTest::qWaitFor([&run] { return run->rowCount() > 0 || run->isOver(); }, 20'000))
        return Answer::no(QStringLiteral("no row within 20 s, so that nothing is there to stop"));
    return stopped(server, *run);
}

Answer stopWork(Server &server)
{
    const auto run = server.session().run(
        QStringLiteral("UNWIND range(1, 40000) AS a UNWIND range(1, 40000) AS b "
                       "WITH a, b WHERE a + b < 0 RETURN count(*) AS n"));
    QTest::qWait(1'000);
    return stopped(server, *run);
}

} // namespace

void addCancelChecks(std::vector<Check> &checks)
{
    const QString group = QStringLiteral("Stopping");
    checks.insert(checks.end(), {{group, QStringLiteral("a flood of rows"), stopRows},
                                 {group, QStringLiteral("a long computation"), stopWork}});
}

} // namespace matrix
