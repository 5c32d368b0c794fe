// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/plain_channel.h"
#include "server/matrix/server.h"

#include <QElapsedTimer>

namespace matrix
{

namespace
{

/// Takes the errors of a row of steps; the first one ends it.
class Steps
{
public:
    bool passed(const char *step, const std::optional<bolt::Error> &error)
    {
        if (error)
            m_failure = QStringLiteral("%1: %2").arg(QLatin1String(step), textOf(*error));
        return !error;
    }
    Answer failure() const { return Answer::no(m_failure); }

private:
    QString m_failure;
};

qint64 countSeen(Server &server)
{
    return numberIn(*server.run(QStringLiteral("MATCH (n:LbMatrix) RETURN count(n) AS n")));
}

Answer commit(Server &server)
{
    PlainChannel connection(server.options());
    Steps steps;
    if (!steps.passed("open", connection.open()) || !steps.passed("BEGIN", connection.begin()) ||
        !steps.passed("CREATE", connection.run("CREATE (:LbMatrix)")) ||
        !steps.passed("CREATE", connection.run("CREATE (:LbMatrix)")))
        return steps.failure();
    const qint64 before = countSeen(server);
    if (!steps.passed("COMMIT", connection.commit()))
        return steps.failure();
    if (const qint64 after = countSeen(server); after != 2)
        return Answer::no(QStringLiteral("%1 of 2 nodes are there after COMMIT").arg(after));
    return before == 0 ? Answer::yes()
                       : Answer::partly(QStringLiteral("others see the nodes before COMMIT"));
}

Answer rollback(Server &server)
{
    PlainChannel connection(server.options());
    Steps steps;
    if (!steps.passed("open", connection.open()) || !steps.passed("BEGIN", connection.begin()) ||
        !steps.passed("CREATE", connection.run("CREATE (:LbMatrix)")) ||
        !steps.passed("ROLLBACK", connection.rollback()))
        return steps.failure();
    return countSeen(server) == 0 ? Answer::yes()
                                  : Answer::no(QStringLiteral("the nodes stay after ROLLBACK"));
}

Answer failureInside(Server &server)
{
    PlainChannel connection(server.options());
    Steps steps;
    if (!steps.passed("open", connection.open()) || !steps.passed("BEGIN", connection.begin()) ||
        !steps.passed("CREATE", connection.run("CREATE (:LbMatrix)")))
        return steps.failure();
    if (!connection.run("RETURN 1 +"))
        return Answer::no(QStringLiteral("the wrong statement is not refused"));
    if (countSeen(server) != 0)
        return Answer::no(QStringLiteral("what the failed transaction made stays"));
    return steps.passed("next statement", connection.run("RETURN 1 AS one")) ? Answer::yes()
                                                                             : steps.failure();
}

Answer readOnly(Server &server)
{
    PlainChannel connection(server.options());
    bolt::TransactionOptions options;
    options.mode = bolt::AccessMode::Read;
    Steps steps;
    if (!steps.passed("open", connection.open()) ||
        !steps.passed("BEGIN", connection.begin(options)))
        return steps.failure();
    return connection.run("CREATE (:LbMatrix)")
               ? Answer::yes()
               : Answer::no(QStringLiteral("a read transaction may write"));
}

Answer timeout(Server &server)
{
    PlainChannel connection(server.options());
    bolt::TransactionOptions options;
    options.timeoutMs = 500;
    Steps steps;
    if (!steps.passed("open", connection.open()) ||
        !steps.passed("BEGIN", connection.begin(options)))
        return steps.failure();
    QElapsedTimer clock;
    clock.start();
    const auto error = connection.run("UNWIND range(1, 40000) AS a UNWIND range(1, 40000) AS b "
                                      "WITH a, b WHERE a + b < 0 RETURN count(*) AS n");
    if (!error || error->reason != bolt::Reason::Server)
        return Answer::no(QStringLiteral("a limit of 0.5 s ends nothing within %1 s")
                              .arg(clock.elapsed() / 1000));
    return Answer::yes(QStringLiteral("%1 ms for 500").arg(clock.elapsed()));
}

Answer commitBookmark(Server &server)
{
    PlainChannel connection(server.options());
    Steps steps;
    if (!steps.passed("open", connection.open()) || !steps.passed("BEGIN", connection.begin()) ||
        !steps.passed("CREATE", connection.run("CREATE (:LbMatrix)")) ||
        !steps.passed("COMMIT", connection.commit()))
        return steps.failure();
    if (connection.bookmark().empty())
        return Answer::no(QStringLiteral("none is given"));
    bolt::TransactionOptions chained;
    chained.bookmarks = {connection.bookmark()};
    if (!steps.passed("BEGIN with the bookmark", connection.begin(chained)) ||
        !steps.passed("MATCH", connection.run("MATCH (n:LbMatrix) RETURN n")) ||
        !steps.passed("COMMIT", connection.commit()))
        return steps.failure();
    return Answer::yes();
}

Answer statementBookmark(Server &server)
{
    PlainChannel connection(server.options());
    Steps steps;
    if (!steps.passed("open", connection.open()) ||
        !steps.passed("CREATE", connection.run("CREATE (:LbMatrix)")))
        return steps.failure();
    return connection.bookmark().empty() ? Answer::no(QStringLiteral("none is given"))
                                         : Answer::yes();
}

Answer madeUpBookmark(Server &server)
{
    PlainChannel connection(server.options());
    Steps steps;
    if (!steps.passed("open", connection.open()))
        return steps.failure();
    bolt::TransactionOptions options;
    options.bookmarks = {"lb:made-up"};
    const bool isRefused = connection.begin(options) || connection.run("RETURN 1 AS one");
    return isRefused ? Answer::yes() : Answer::no(QStringLiteral("bookmarks are passed over"));
}

} // namespace

void addTransactionChecks(std::vector<Check> &checks)
{
    const QString group = QStringLiteral("Transactions");
    checks.insert(checks.end(),
                  {{group, QStringLiteral("COMMIT keeps, unseen before"), commit},
                   {group, QStringLiteral("ROLLBACK undoes"), rollback},
                   {group, QStringLiteral("a failure undoes, connection goes on"), failureInside},
                   {group, QStringLiteral("read mode refuses writes"), readOnly},
                   {group, QStringLiteral("time limit"), timeout},
                   {group, QStringLiteral("bookmark of COMMIT, used for the next"), commitBookmark},
                   {group, QStringLiteral("bookmark of a statement"), statementBookmark},
                   {group, QStringLiteral("made-up bookmark refused"), madeUpBookmark}});
}

} // namespace matrix
