// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/server.h"

namespace matrix
{

namespace
{

constexpr qint64 kManyRows = 50'000;

Answer manyRows(Server &server)
{
    const auto run = server.run(QStringLiteral("UNWIND range(1, %1) AS i RETURN i").arg(kManyRows));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    const bool isWhole =
        run->rowCount() == kManyRows && cellText(*run, kManyRows - 1, 0).toLongLong() == kManyRows;
    return isWhole ? Answer::yes()
                   : Answer::no(QStringLiteral("%1 rows arrived").arg(run->rowCount()));
}

/// A statement that is sent as one that only reads, as the schema's are.
Answer readMode(Server &server)
{
    server.run(QStringLiteral("CREATE (:LbMatrix)"));
    model::RunOptions options;
    options.mode = bolt::AccessMode::Read;
    const auto run = server.run(QStringLiteral("MATCH (n:LbMatrix) RETURN count(n) AS n"), options);
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    return numberIn(*run) == 1
               ? Answer::yes()
               : Answer::no(QStringLiteral("sees other data than without the mode"));
}

Answer counters(Server &server)
{
    const auto run = server.run(QStringLiteral("CREATE (:LbMatrix {a: 1})"));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    const bolt::Counters &counted = run->summary()->counters;
    if (counted.nodesCreated == 1 && counted.labelsAdded == 1 && counted.propertiesSet == 1)
        return Answer::yes();
    if (!counted.containsUpdates())
        return Answer::no(QStringLiteral("nothing is counted"));
    return Answer::partly(QStringLiteral("one node, label and property are counted as %1, %2, %3")
                              .arg(counted.nodesCreated)
                              .arg(counted.labelsAdded)
                              .arg(counted.propertiesSet));
}

Answer queryType(Server &server)
{
    const auto reading = server.run(QStringLiteral("RETURN 1 AS one"));
    const auto writing = server.run(QStringLiteral("CREATE (n:LbMatrix) RETURN n"));
    if (!isFinished(*reading) || !isFinished(*writing))
        return Answer::no(failureOf(isFinished(*reading) ? *writing : *reading));
    const std::string types = reading->summary()->queryType + ',' + writing->summary()->queryType;
    if (types == "r,rw")
        return Answer::yes();
    return types == "," ? Answer::no(QStringLiteral("not told"))
                        : Answer::partly(QStringLiteral("RETURN and CREATE … RETURN are `%1`")
                                             .arg(QString::fromStdString(types)));
}

Answer notifications(Server &server)
{
    const auto run =
        server.run(QStringLiteral("MATCH (n:LbMatrixUnknown) RETURN n.lbMatrixUnknown AS v"));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    return run->summary()->notifications.empty()
               ? Answer::no(QStringLiteral("no word about a label that does not exist"))
               : Answer::yes();
}

Answer syntaxError(Server &server)
{
    const auto run = server.run(QStringLiteral("RETURN 1 +"));
    if (!run->error())
        return Answer::no(QStringLiteral("`RETURN 1 +` is not refused"));
    const bolt::Error &error = *run->error();
    if (error.code.find("SyntaxError") == std::string::npos)
        return Answer::partly(textOf(error));
    return error.position
               ? Answer::yes()
               : Answer::partly(QStringLiteral("right code, no position outside the text"));
}

Answer runtimeError(Server &server)
{
    const auto run = server.run(QStringLiteral("UNWIND [1, 0] AS d RETURN 1 / d AS v"));
    if (!run->error())
        return Answer::no(
            QStringLiteral("a division by zero gives `%1`").arg(cellText(*run, 1, 0)));
    return run->error()->code.find("ArithmeticError") != std::string::npos
               ? Answer::yes()
               : Answer::partly(textOf(*run->error()));
}

Answer goesOn(Server &server)
{
    const std::string connection = server.identity().connectionId;
    server.run(QStringLiteral("RETURN 1 +"));
    const auto after = server.run(QStringLiteral("RETURN 1 AS one"));
    if (!isFinished(*after))
        return Answer::no(failureOf(*after));
    return server.identity().connectionId == connection
               ? Answer::yes()
               : Answer::partly(QStringLiteral("on a new connection"));
}

/// Statements behind EXPLAIN or PROFILE: the tree comes with the summary.
Answer planOf(Server &server, const QString &prefix, const char *key)
{
    const auto run = server.run(prefix + QStringLiteral(" UNWIND [1, 2] AS i RETURN i"));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    const auto &metadata = run->summary()->metadata;
    const auto plan = bolt::ValueView::fromWire(metadata.data()).asMap().find(key);
    if (plan && plan->kind() == bolt::Kind::Map)
        return Answer::yes();
    return Answer::no(run->rowCount() == 0
                          ? QStringLiteral("no plan in the summary, no row")
                          : QStringLiteral("no plan in the summary, %1 rows of `%2`")
                                .arg(run->rowCount())
                                .arg(QString::fromStdString(run->result()->fields().front())));
}

Answer explainRunsNothing(Server &server)
{
    const auto run = server.run(QStringLiteral("EXPLAIN CREATE (n:LbMatrix) RETURN n"));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    const auto count = server.run(QStringLiteral("MATCH (n:LbMatrix) RETURN count(n) AS n"));
    return numberIn(*count) == 0 ? Answer::yes()
                                 : Answer::no(QStringLiteral("the statement is run"));
}

Answer elementIds(Server &server)
{
    const auto run = server.run(QStringLiteral("CREATE (n:LbMatrix) RETURN elementId(n) AS id"));
    return isFinished(*run)
               ? Answer::yes(QLatin1Char('`') + cellText(*run, 0, 0) + QLatin1Char('`'))
               : Answer::no(failureOf(*run));
}

} // namespace

void addStatementChecks(std::vector<Check> &checks)
{
    const QString group = QStringLiteral("Statements");
    checks.insert(
        checks.end(),
        {{group, QStringLiteral("50,000 rows in batches"), manyRows},
         {group, QStringLiteral("read mode sees the same data"), readMode},
         {group, QStringLiteral("counters of what changed"), counters},
         {group, QStringLiteral("type of the statement"), queryType},
         {group, QStringLiteral("notifications"), notifications},
         {group, QStringLiteral("syntax error with code and position"), syntaxError},
         {group, QStringLiteral("error at run time with code"), runtimeError},
         {group, QStringLiteral("connection goes on after a failure"), goesOn},
         {group, QStringLiteral("EXPLAIN gives a plan"),
          [](Server &server) { return planOf(server, QStringLiteral("EXPLAIN"), "plan"); }},
         {group, QStringLiteral("EXPLAIN runs nothing"), explainRunsNothing},
         {group, QStringLiteral("PROFILE gives a profile"),
          [](Server &server) { return planOf(server, QStringLiteral("PROFILE"), "profile"); }},
         {group, QStringLiteral("`elementId()`, for instance"), elementIds}});
}

} // namespace matrix
