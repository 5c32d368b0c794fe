// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/server.h"

#include <QStringList>

namespace matrix
{

namespace
{

QStringList databases(Server &server)
{
    const auto run = server.run(QStringLiteral("SHOW DATABASES"));
    QStringList names;
    for (std::uint64_t row = 0; row < run->rowCount(); ++row)
        names << cellText(*run, row, 0);
    return names;
}

Answer list(Server &server)
{
    const QStringList names = databases(server);
    return names.isEmpty() ? answerOf(*server.run(QStringLiteral("SHOW DATABASES")))
                           : Answer::yes(names.join(QLatin1String(", ")));
}

Answer eachByName(Server &server)
{
    const QStringList names = databases(server);
    if (names.isEmpty())
        return Answer::no(QStringLiteral("no list of names"));
    for (const QString &name : names) {
        model::RunOptions options;
        options.database = name;
        // One of the few statements that a database for administration takes as well.
        const auto run = server.run(QStringLiteral("SHOW DATABASES"), options);
        if (!isFinished(*run))
            return Answer::no(name + QLatin1String(": ") + failureOf(*run));
    }
    return Answer::yes();
}

/// What is written without a name is there under the name, too.
Answer homeByName(Server &server)
{
    const QStringList names = databases(server);
    if (names.isEmpty())
        return Answer::no(QStringLiteral("no list of names"));
    server.run(QStringLiteral("CREATE (:LbMatrix)"));
    model::RunOptions options;
    options.database = names.first();
    const auto run = server.run(QStringLiteral("MATCH (n:LbMatrix) RETURN count(n) AS n"), options);
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    return numberIn(*run) == 1
               ? Answer::yes()
               : Answer::no(QStringLiteral("`%1` is not where statements without a name go")
                                .arg(names.first()));
}

Answer unknownName(Server &server)
{
    model::RunOptions options;
    options.database = QStringLiteral("lbmatrixunknown");
    const auto run = server.run(QStringLiteral("RETURN 1 AS one"), options);
    if (!run->error())
        return Answer::no(QStringLiteral("any name is taken"));
    return run->error()->code.find("DatabaseNotFound") != std::string::npos
               ? Answer::yes()
               : Answer::partly(textOf(*run->error()));
}

Answer create(Server &server)
{
    model::RunOptions options;
    options.database = QStringLiteral("system");
    const auto made = server.run(QStringLiteral("CREATE DATABASE lbmatrix"), options);
    if (!isFinished(*made))
        return Answer::no(failureOf(*made));
    return answerOf(*server.run(QStringLiteral("DROP DATABASE lbmatrix"), options));
}

Answer named(Server &server)
{
    const auto run = server.run(QStringLiteral("RETURN 1 AS one"));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    return run->summary()->database.empty()
               ? Answer::no(QStringLiteral("not told"))
               : Answer::yes(QString::fromStdString(run->summary()->database));
}

} // namespace

void addDatabaseChecks(std::vector<Check> &checks)
{
    const QString group = QStringLiteral("Databases");
    checks.insert(checks.end(), {{group, QStringLiteral("SHOW DATABASES"), list},
                                 {group, QStringLiteral("each of them by its name"), eachByName},
                                 {group, QStringLiteral("the first of them is home"), homeByName},
                                 {group, QStringLiteral("unknown name refused"), unknownName},
                                 {group, QStringLiteral("CREATE DATABASE"), create},
                                 {group, QStringLiteral("summary names the database"), named}});
}

} // namespace matrix
