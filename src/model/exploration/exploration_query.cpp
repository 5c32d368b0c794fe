// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration_query.h"

#include "model/cypher/names.h"
#include "model/exploration/exploration_parameters.h"

#include <QStringList>

#include <algorithm>

namespace model
{

namespace
{

/// "elementId(n)" or "id(n)".
QString idOf(QChar variable, const std::vector<std::string> &ids)
{
    const QLatin1String function(areDecimalIds(ids) ? "id" : "elementId");
    return QStringLiteral("%1(%2)").arg(function).arg(variable);
}

/// A pattern's arrow around what stands in the brackets.
QString arrow(const QString &inside, Direction direction)
{
    const QString body = QStringLiteral("-[%1]-").arg(inside);
    switch (direction) {
    case Direction::Outgoing:
        return body + u'>';
    case Direction::Incoming:
        return u'<' + body;
    case Direction::Both:
        break;
    }
    return body;
}

QStringList typesWith(const std::vector<TypeChoice> &types, Direction direction)
{
    QStringList names;
    for (const TypeChoice &choice : types) {
        if (choice.direction == direction)
            names << choice.type;
    }
    return names;
}

/// The direction that all types share, or both.
Direction commonDirection(const ExpandRequest &request)
{
    if (request.types.empty())
        return request.direction;
    const Direction first = request.types.front().direction;
    const bool isCommon =
        std::all_of(request.types.begin(), request.types.end(),
                    [first](const TypeChoice &choice) { return choice.direction == first; });
    return isCommon ? first : Direction::Both;
}

bool isOneDirection(const ExpandRequest &request)
{
    return request.types.empty() || typesWith(request.types, commonDirection(request)).size() ==
                                        static_cast<qsizetype>(request.types.size());
}

QString relationshipPattern(const ExpandRequest &request)
{
    QStringList names;
    for (const TypeChoice &choice : request.types) {
        const QString name = quoteName(choice.type);
        if (!names.contains(name))
            names << name;
    }
    const QString types = names.isEmpty() ? QString() : u':' + names.join(u'|');
    return arrow(u'r' + types, commonDirection(request));
}

void addDirections(const ExpandRequest &request, QStringList &conditions,
                   ExplorationParameters &parameters)
{
    if (isOneDirection(request))
        return;
    conditions << QStringLiteral("(type(r) IN $both OR (type(r) IN $outgoing AND startNode(r) = n) "
                                 "OR (type(r) IN $incoming AND endNode(r) = n))");
    parameters.addTexts(QStringLiteral("both"), typesWith(request.types, Direction::Both));
    parameters.addTexts(QStringLiteral("outgoing"), typesWith(request.types, Direction::Outgoing));
    parameters.addTexts(QStringLiteral("incoming"), typesWith(request.types, Direction::Incoming));
}

void addOtherEnd(const ExpandRequest &request, PathSyntax syntax, QStringList &conditions,
                 ExplorationParameters &parameters)
{
    if (!request.label.isEmpty())
        conditions << QStringLiteral("m:%1").arg(quoteName(request.label));
    if (request.filter.isEmpty())
        return;
    // A list has no text: toString() would fail where Neo4j's other function says null.
    const QLatin1String toText(syntax == PathSyntax::Memgraph ? "toString" : "toStringOrNull");
    conditions << QStringLiteral("toLower(%1(m.%2)) CONTAINS toLower($text)")
                      .arg(toText, quoteName(request.filter.key));
    parameters.addText(QStringLiteral("text"), request.filter.text);
}

void addKnown(const std::vector<std::string> &ids, QStringList &conditions,
              ExplorationParameters &parameters)
{
    if (ids.empty())
        return;
    conditions << QStringLiteral("NOT %1 IN $known").arg(idOf(u'r', ids));
    parameters.addIds(QStringLiteral("known"), ids);
}

ExplorationStatement finished(const QString &text, const ExplorationParameters &parameters)
{
    return {text, parameters.encoded(), parameters.text()};
}

ExplorationStatement statement(const ExpandRequest &request, PathSyntax syntax)
{
    ExplorationParameters parameters;
    parameters.addIds(QStringLiteral("nodes"), request.nodes);
    QStringList conditions{QStringLiteral("%1 IN $nodes").arg(idOf(u'n', request.nodes))};
    addDirections(request, conditions, parameters);
    addOtherEnd(request, syntax, conditions, parameters);
    addKnown(request.known, conditions, parameters);
    parameters.addInteger(QStringLiteral("limit"), request.limit);
    return finished(
        QStringLiteral("MATCH (n)%1(m)\nWHERE %2\nRETURN n, r, m LIMIT $limit")
            .arg(relationshipPattern(request), conditions.join(QStringLiteral("\n  AND "))),
        parameters);
}

ExplorationStatement statement(const RevealRequest &request, PathSyntax)
{
    const bool areOthers = !request.others.empty();
    ExplorationParameters parameters;
    parameters.addIds(QStringLiteral("nodes"), request.nodes);
    QStringList conditions{QStringLiteral("%1 IN $nodes").arg(idOf(u'a', request.nodes))};
    if (areOthers) {
        parameters.addIds(QStringLiteral("others"), request.others);
        conditions << QStringLiteral("%1 IN $others").arg(idOf(u'b', request.others));
    } else {
        conditions << QStringLiteral("%1 IN $nodes").arg(idOf(u'b', request.nodes));
    }
    addKnown(request.known, conditions, parameters);
    parameters.addInteger(QStringLiteral("limit"), request.limit);
    // Of two nodes that are in both lists, each finds what is between them.
    const QLatin1String pattern(areOthers ? "(a)-[r]-(b)" : "(a)-[r]->(b)");
    const QLatin1String found(areOthers ? "DISTINCT r" : "r");
    return finished(QStringLiteral("MATCH %1\nWHERE %2\nRETURN %3 LIMIT $limit")
                        .arg(pattern, conditions.join(QStringLiteral("\n  AND ")), found),
                    parameters);
}

ExplorationStatement statement(const PathRequest &request, PathSyntax syntax)
{
    ExplorationParameters parameters;
    parameters.addId(QStringLiteral("from"), request.from);
    parameters.addId(QStringLiteral("to"), request.to);
    parameters.addInteger(QStringLiteral("limit"), request.limit);
    QString pattern;
    if (syntax == PathSyntax::Memgraph) {
        const QLatin1String kind(request.which == PathRequest::Which::One ? "BFS" : "ALLSHORTEST");
        const QString tail =
            request.which == PathRequest::Which::One ? QString() : QStringLiteral(" (r, n | 1)");
        pattern =
            QStringLiteral("(a)%1(b)")
                .arg(arrow(QStringLiteral("*%1 ..%2%3").arg(kind).arg(request.maxLength).arg(tail),
                           request.direction));
    } else {
        const QLatin1String function(request.which == PathRequest::Which::One ? "shortestPath"
                                                                              : "allShortestPaths");
        pattern = QStringLiteral("%1((a)%2(b))")
                      .arg(function, arrow(QStringLiteral("*..%1").arg(request.maxLength),
                                           request.direction));
    }
    return finished(QStringLiteral("MATCH (a) WHERE %1 = $from\nMATCH (b) WHERE %2 = $to\n"
                                   "MATCH p = %3\nRETURN p LIMIT $limit")
                        .arg(idOf(u'a', {request.from}), idOf(u'b', {request.to}), pattern),
                    parameters);
}

ExplorationStatement statement(const FetchRequest &request, PathSyntax)
{
    ExplorationParameters parameters;
    QStringList parts;
    if (!request.nodes.empty() || request.edges.empty()) {
        parts << QStringLiteral("MATCH (n) WHERE %1 IN $nodes\nRETURN [n] AS elements")
                     .arg(idOf(u'n', request.nodes));
        parameters.addIds(QStringLiteral("nodes"), request.nodes);
    }
    if (!request.edges.empty()) {
        parts << QStringLiteral(
                     "MATCH (a)-[r]->(b) WHERE %1 IN $edges\nRETURN [a, r, b] AS elements")
                     .arg(idOf(u'r', request.edges));
        parameters.addIds(QStringLiteral("edges"), request.edges);
    }
    return finished(parts.join(QStringLiteral("\nUNION ALL\n")), parameters);
}

} // namespace

PathSyntax pathSyntaxOf(std::string_view serverAgent)
{
    return serverAgent.find("Memgraph") == std::string_view::npos ? PathSyntax::ShortestPath
                                                                  : PathSyntax::Memgraph;
}

ExplorationStatement statementFor(const ExplorationRequest &request, PathSyntax syntax)
{
    return std::visit([syntax](const auto &known) { return statement(known, syntax); }, request);
}

ExplorationStatement countStatement(const std::vector<std::string> &nodes)
{
    ExplorationParameters parameters;
    parameters.addIds(QStringLiteral("nodes"), nodes);
    const QString id = idOf(u'n', nodes);
    const QString part = QStringLiteral("MATCH (n)%1() WHERE %2 IN $nodes\n"
                                        "RETURN type(r) AS type, '%3' AS direction, "
                                        "count(r) AS count");
    return finished(part.arg(QStringLiteral("-[r]->"), id, QStringLiteral("outgoing")) +
                        QStringLiteral("\nUNION ALL\n") +
                        part.arg(QStringLiteral("<-[r]-"), id, QStringLiteral("incoming")),
                    parameters);
}

} // namespace model
