// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/server.h"

namespace matrix
{

namespace
{

struct ReturnedValue {
    const char *name;
    const char *query;           ///< returns one value
    const char *text;            ///< as the window shows it
    const char *setup = nullptr; ///< is run before
};

/// A value of each type, and graph values as they come out of a statement that makes them.
constexpr ReturnedValue kReturned[] = {
    {"null", "RETURN null AS v", "null"},
    {"boolean", "RETURN true AS v", "true"},
    {"integer of 64 bits", "RETURN -9223372036854775807 AS v", "-9223372036854775807"},
    {"float", "RETURN 0.1 + 0.2 AS v", "0.30000000000000004"},
    {"NaN", "RETURN 0.0 / 0.0 AS v", "NaN"},
    {"string", "RETURN 'Zürich 🦊' AS v", "Zürich 🦊"},
    {"list", "RETURN [1, [2.5, 'x'], null] AS v", "[1, [2.5, \"x\"], null]"},
    {"map", "RETURN {a: {b: [1]}} AS v", "{a: {b: [1]}}"},
    {"date", "RETURN date('2024-02-29') AS v", "2024-02-29"},
    {"time", "RETURN time('12:34:56.789+01:00') AS v", "12:34:56.789+01:00"},
    {"local time", "RETURN localtime('12:34:56.789') AS v", "12:34:56.789"},
    {"date-time, offset", "RETURN datetime('2024-02-29T12:00:00+05:30') AS v",
     "2024-02-29T12:00:00+05:30"},
    {"date-time, zone", "RETURN datetime('2024-06-15T12:00:00[Europe/Berlin]') AS v",
     "2024-06-15T12:00:00+02:00[Europe/Berlin]"},
    {"local date-time", "RETURN localdatetime('2024-02-29T23:59:59') AS v", "2024-02-29T23:59:59"},
    {"duration", "RETURN duration('P1Y2M3DT4H5M6S') AS v", "P1Y2M3DT4H5M6S"},
    {"point, 2D", "RETURN point({longitude: 12.5, latitude: 55.0}) AS v",
     "point({srid: 4326, x: 12.5, y: 55.0})"},
    {"point, 3D", "RETURN point({x: 1, y: 2, z: 3}) AS v",
     "point({srid: 9157, x: 1.0, y: 2.0, z: 3.0})"},
    {"vector", "CYPHER 25 RETURN vector([1, 2, 3], 3, INTEGER8) AS v",
     "vector([1, 2, 3], 3, INTEGER8)"},
    {"node", "CREATE (n:LbMatrix {name: 'Ann'}) RETURN n AS v", "(:LbMatrix {name: \"Ann\"})"},
    {"relationship", "CREATE (:LbMatrix)-[r:LB_KNOWS {since: 1999}]->(:LbMatrix) RETURN r AS v",
     "[:LB_KNOWS {since: 1999}]"},
    {"path", "MATCH p = (:LbMatrix)-[:LB_T]->(:LbMatrix) RETURN p AS v",
     "(:LbMatrix)-[:LB_T]->(:LbMatrix)", "CREATE (:LbMatrix)-[:LB_T]->(:LbMatrix)"},
};

Answer returned(Server &server, const ReturnedValue &value)
{
    if (value.setup)
        server.run(QString::fromUtf8(value.setup));
    const auto run = server.run(QString::fromUtf8(value.query));
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    const QString text = cellText(*run, 0, 0);
    return text == QString::fromUtf8(value.text)
               ? Answer::yes()
               : Answer::partly(QStringLiteral("comes back as `%1`").arg(text));
}

} // namespace

void addValueChecks(std::vector<Check> &checks)
{
    for (const ReturnedValue &value : kReturned) {
        checks.push_back({QStringLiteral("Values in results"), QLatin1String(value.name),
                          [&value](Server &server) { return returned(server, value); }});
    }
}

} // namespace matrix
