// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/schema_loader.h"
#include "server/matrix/server.h"

#include <QTest>

namespace matrix
{

namespace
{

constexpr int kSchemaLimitMs = 20'000;

/// The schema as the window loads it, of a database with two nodes and a relationship of ours.
model::Schema loadedSchema(Server &server)
{
    server.run(QStringLiteral("CREATE (:LbMatrix {lbName: 'a'})-[:LB_KNOWS]->(:LbMatrix)"));
    model::SchemaLoader loader(server.session());
    int changes = 0;
    QObject::connect(&loader, &model::SchemaLoader::changed, &loader, [&changes] { ++changes; });
    loader.load({});
    const bool isWhole = QTest::qWaitFor([&changes] { return changes >= 2; }, kSchemaLimitMs);
    return isWhole ? loader.schema() : model::Schema{};
}

const model::SchemaName *find(const QList<model::SchemaName> &names, QLatin1String name)
{
    for (const model::SchemaName &each : names) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

Answer presence(bool isThere)
{
    return isThere ? Answer::yes() : Answer::no(QStringLiteral("ours is not in the list"));
}

Answer labels(Server &server)
{
    return presence(find(loadedSchema(server).labels, QLatin1String("LbMatrix")));
}

Answer types(Server &server)
{
    return presence(find(loadedSchema(server).types, QLatin1String("LB_KNOWS")));
}

Answer keys(Server &server)
{
    return presence(loadedSchema(server).keys.contains(QLatin1String("lbName")));
}

Answer counts(Server &server)
{
    const model::Schema schema = loadedSchema(server);
    const model::SchemaName *label = find(schema.labels, QLatin1String("LbMatrix"));
    const model::SchemaName *type = find(schema.types, QLatin1String("LB_KNOWS"));
    if (!label || !type || !label->count || !type->count)
        return Answer::no(QStringLiteral("no counts"));
    return *label->count == 2 && *type->count == 1
               ? Answer::yes()
               : Answer::partly(
                     QStringLiteral("2 nodes and 1 relationship are counted as %1 and %2")
                         .arg(*label->count)
                         .arg(*type->count));
}

/// Something to make, to see in a list, and to drop.
struct Made {
    const char *create;
    const char *show;
    const char *drop;
    QLatin1String mark; ///< stands in the row of the list
};

const Made kIndex{"CREATE INDEX lb_matrix FOR (n:LbMatrix) ON (n.lbName)", "SHOW INDEXES",
                  "DROP INDEX lb_matrix", QLatin1String("LbMatrix")};
const Made kConstraint{"CREATE CONSTRAINT lb_matrix_key FOR (n:LbMatrix) REQUIRE n.lbKey IS UNIQUE",
                       "SHOW CONSTRAINTS", "DROP CONSTRAINT lb_matrix_key",
                       QLatin1String("LbMatrix")};

Answer makes(Server &server, const Made &made)
{
    const auto created = server.run(QLatin1String(made.create));
    if (!isFinished(*created))
        return Answer::no(failureOf(*created));
    const auto dropped = server.run(QLatin1String(made.drop));
    return isFinished(*dropped)
               ? Answer::yes()
               : Answer::partly(QStringLiteral("made, but not dropped: ") + failureOf(*dropped));
}

Answer shows(Server &server, const Made &made)
{
    const auto created = server.run(QLatin1String(made.create));
    const auto shown = server.run(QLatin1String(made.show));
    server.run(QLatin1String(made.drop));
    if (!isFinished(*shown))
        return Answer::no(failureOf(*shown));
    for (std::uint64_t row = 0; row < shown->rowCount(); ++row) {
        for (std::size_t column = 0; column < shown->result()->columnCount(); ++column) {
            if (cellText(*shown, row, column).contains(made.mark))
                return Answer::yes();
        }
    }
    return isFinished(*created)
               ? Answer::no(QStringLiteral("ours is not among its %1 rows").arg(shown->rowCount()))
               : Answer::partly(QStringLiteral("a list, but ours could not be made"));
}

/// A statement whose rows tell something; none at all tells nothing.
Answer lists(Server &server, const char *query)
{
    const auto run = server.run(QLatin1String(query));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    return run->rowCount() > 0 ? Answer::yes(QStringLiteral("%1 listed").arg(run->rowCount()))
                               : Answer::no(QStringLiteral("no rows"));
}

/// The older way to make an index, without a name, and to see it.
Answer olderIndexes(Server &server)
{
    if (const auto known = server.run(QStringLiteral("CALL db.indexes()")); !isFinished(*known))
        return Answer::no(failureOf(*known));
    server.run(QStringLiteral("CREATE INDEX FOR (n:LbMatrix) ON (n.lbOther)"));
    const auto shown = server.run(QStringLiteral("CALL db.indexes()"));
    server.run(QStringLiteral("DROP INDEX ON :LbMatrix(lbOther)"));
    return presence(shown->rowCount() > 0);
}

Answer visualization(Server &server)
{
    server.run(QStringLiteral("CREATE (:LbMatrix)-[:LB_KNOWS]->(:LbMatrix)"));
    const auto run = server.run(QStringLiteral("CALL db.schema.visualization()"));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    const bool isGraph = run->rowCount() == 1 && run->result()->columnCount() == 2 &&
                         run->result()->cell(0, 0).kind() == bolt::Kind::List &&
                         run->result()->cell(0, 1).kind() == bolt::Kind::List;
    return isGraph
               ? Answer::yes()
               : Answer::partly(
                     QStringLiteral("%1 rows instead of one with two lists").arg(run->rowCount()));
}

} // namespace

void addSchemaChecks(std::vector<Check> &checks)
{
    const QString group = QStringLiteral("Schema");
    checks.insert(checks.end(),
                  {{group, QStringLiteral("labels"), labels},
                   {group, QStringLiteral("relationship types"), types},
                   {group, QStringLiteral("property keys"), keys},
                   {group, QStringLiteral("counts of both"), counts},
                   {group, QStringLiteral("CREATE and DROP INDEX"),
                    [](Server &server) { return makes(server, kIndex); }},
                   {group, QStringLiteral("SHOW INDEXES"),
                    [](Server &server) { return shows(server, kIndex); }},
                   {group, QStringLiteral("CREATE and DROP CONSTRAINT"),
                    [](Server &server) { return makes(server, kConstraint); }},
                   {group, QStringLiteral("SHOW CONSTRAINTS"),
                    [](Server &server) { return shows(server, kConstraint); }},
                   {group, QStringLiteral("`CALL db.indexes()`"), olderIndexes},
                   {group, QStringLiteral("`db.schema.visualization`"), visualization}});
    for (const char *query :
         {"SHOW PROCEDURES", "SHOW FUNCTIONS", "SHOW TRANSACTIONS", "SHOW CURRENT USER",
          "CALL dbms.components()", "CALL dbms.procedures()"}) {
        checks.push_back({group, QLatin1Char('`') + QLatin1String(query) + QLatin1Char('`'),
                          [query](Server &server) { return lists(server, query); }});
    }
}

} // namespace matrix
