// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/typed_values.h"

#include "driver/session/errors.h"
#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "testkit_backend/typed_temporal.h"

#include <QByteArray>

#include <cmath>
#include <optional>
#include <string>

namespace testkit
{

namespace
{

QJsonObject named(const char *name, const QJsonObject &data)
{
    return {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("data"), data}};
}

QJsonObject withValue(const char *name, const QJsonValue &value)
{
    return named(name, {{QStringLiteral("value"), value}});
}

QJsonObject integer(std::int64_t value)
{
    return withValue("CypherInt", qint64(value));
}

QJsonObject text(std::string_view value)
{
    return withValue("CypherString", textOf(value));
}

QJsonValue floatJson(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Infinity") : QStringLiteral("-Infinity");
    return value;
}

QString hexText(std::string_view bytes)
{
    return QString::fromLatin1(
        QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex(' '));
}

/// Translates one value; remembers the first thing in it that has no translation.
class Translation
{
public:
    QJsonObject value(const bolt::ValueView &value);
    QJsonArray list(const bolt::BoltList &list);
    QJsonObject map(const bolt::BoltMap &map);
    /// What came out, or the error.
    template <typename T>
    bolt::Result<T> outcome(T translated) const
    {
        if (m_error)
            return *m_error;
        return translated;
    }

private:
    struct Ends {
        QJsonObject startId;
        QJsonObject endId;
        QJsonObject startElementId;
        QJsonObject endElementId;
    };

    QJsonObject structure(const bolt::ValueView &value);
    QJsonObject node(const bolt::NodeView &node);
    QJsonObject relationship(std::int64_t id, std::string_view elementId, std::string_view type,
                             const bolt::BoltMap &properties, const Ends &ends);
    QJsonObject relationship(const bolt::RelationshipView &relationship);
    QJsonObject path(const bolt::PathView &path);
    QJsonObject point(const bolt::Point &point);
    QJsonObject unknown(std::string_view what);

    std::optional<bolt::Error> m_error;
};

QJsonObject Translation::value(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        return named("CypherNull", {});
    case bolt::Kind::Boolean:
        return withValue("CypherBool", value.asBoolean());
    case bolt::Kind::Integer:
        return integer(value.asInteger());
    case bolt::Kind::Float:
        return withValue("CypherFloat", floatJson(value.asFloat()));
    case bolt::Kind::String:
        return text(value.asString());
    case bolt::Kind::Bytes:
        return withValue("CypherBytes", hexText(value.asBytes()));
    case bolt::Kind::List:
        return withValue("CypherList", list(value.asList()));
    case bolt::Kind::Map:
        return withValue("CypherMap", map(value.asMap()));
    case bolt::Kind::Uuid: // the suite knows none: it stops at Bolt 5.7
        return text(bolt::uuidText(value.asUuid()));
    case bolt::Kind::Structure:
        return structure(value);
    }
    return {};
}

QJsonArray Translation::list(const bolt::BoltList &list)
{
    QJsonArray items;
    for (const bolt::ValueView item : list)
        items.append(value(item));
    return items;
}

QJsonObject Translation::map(const bolt::BoltMap &map)
{
    QJsonObject entries;
    for (const bolt::BoltMap::Entry &entry : map)
        entries[textOf(entry.key)] = value(entry.value);
    return entries;
}

QJsonObject Translation::structure(const bolt::ValueView &value)
{
    const bolt::StructureKind kind = bolt::classify(value);
    switch (kind) {
    case bolt::StructureKind::Node:
        return node(*bolt::NodeView::from(value));
    case bolt::StructureKind::Relationship:
        return relationship(*bolt::RelationshipView::from(value));
    case bolt::StructureKind::Path:
        return path(*bolt::PathView::from(value));
    case bolt::StructureKind::Date:
        return typedDate(*bolt::dateFrom(value));
    case bolt::StructureKind::Time:
        return typedTime(*bolt::timeFrom(value));
    case bolt::StructureKind::LocalTime:
        return typedLocalTime(*bolt::localTimeFrom(value));
    case bolt::StructureKind::DateTime:
    case bolt::StructureKind::LegacyDateTime:
        return typedDateTime(*bolt::dateTimeFrom(value));
    case bolt::StructureKind::DateTimeZoneId:
    case bolt::StructureKind::LegacyDateTimeZoneId: {
        const auto zoned = typedZonedDateTime(*bolt::dateTimeZoneIdFrom(value));
        if (zoned)
            return zoned.value();
        m_error = m_error ? m_error : zoned.error();
        return {};
    }
    case bolt::StructureKind::LocalDateTime:
        return typedLocalDateTime(*bolt::localDateTimeFrom(value));
    case bolt::StructureKind::Duration:
        return typedDuration(*bolt::durationFrom(value));
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        return point(*bolt::pointFrom(value));
    case bolt::StructureKind::UnboundRelationship:
    case bolt::StructureKind::Vector:
    case bolt::StructureKind::UnsupportedType:
    case bolt::StructureKind::Broken:
        return unknown(bolt::structureKindName(kind));
    }
    return {};
}

QJsonObject Translation::node(const bolt::NodeView &node)
{
    return named("Node", {{QStringLiteral("id"), integer(node.id)},
                          {QStringLiteral("labels"), withValue("CypherList", list(node.labels))},
                          {QStringLiteral("props"), withValue("CypherMap", map(node.properties))},
                          {QStringLiteral("elementId"),
                           text(bolt::elementIdText(node.elementId, node.id))}});
}

QJsonObject Translation::relationship(std::int64_t id, std::string_view elementId,
                                      std::string_view type, const bolt::BoltMap &properties,
                                      const Ends &ends)
{
    return named("Relationship",
                 {{QStringLiteral("id"), integer(id)},
                  {QStringLiteral("startNodeId"), ends.startId},
                  {QStringLiteral("endNodeId"), ends.endId},
                  {QStringLiteral("type"), text(type)},
                  {QStringLiteral("props"), withValue("CypherMap", map(properties))},
                  {QStringLiteral("elementId"), text(bolt::elementIdText(elementId, id))},
                  {QStringLiteral("startNodeElementId"), ends.startElementId},
                  {QStringLiteral("endNodeElementId"), ends.endElementId}});
}

QJsonObject Translation::relationship(const bolt::RelationshipView &view)
{
    return relationship(view.id, view.elementId, view.type, view.properties,
                        {integer(view.startId), integer(view.endId),
                         text(bolt::elementIdText(view.startElementId, view.startId)),
                         text(bolt::elementIdText(view.endElementId, view.endId))});
}

QJsonObject Translation::path(const bolt::PathView &path)
{
    const auto nodeAt = [&](std::uint32_t i) { return *bolt::NodeView::from(path.nodes.at(i)); };
    QJsonArray nodes{node(nodeAt(0))};
    QJsonArray relationships;
    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        const bolt::NodeView start = nodeAt(step->isForward ? step->from : step->to);
        const bolt::NodeView end = nodeAt(step->isForward ? step->to : step->from);
        const auto view =
            *bolt::UnboundRelationshipView::from(path.relationships.at(step->relationship));
        nodes.append(node(nodeAt(step->to)));
        relationships.append(relationship(view.id, view.elementId, view.type, view.properties,
                                          {integer(start.id), integer(end.id),
                                           text(bolt::elementIdText(start.elementId, start.id)),
                                           text(bolt::elementIdText(end.elementId, end.id))}));
    }
    return named("Path",
                 {{QStringLiteral("nodes"), withValue("CypherList", nodes)},
                  {QStringLiteral("relationships"), withValue("CypherList", relationships)}});
}

QJsonObject Translation::point(const bolt::Point &point)
{
    constexpr std::int64_t kCartesian2D = 7203;
    constexpr std::int64_t kCartesian3D = 9157;
    const bool isCartesian = point.srid == kCartesian2D || point.srid == kCartesian3D;
    return named("CypherPoint",
                 {{QStringLiteral("system"),
                   isCartesian ? QStringLiteral("cartesian") : QStringLiteral("wgs84")},
                  {QStringLiteral("x"), point.coordinates[0]},
                  {QStringLiteral("y"), point.coordinates[1]},
                  {QStringLiteral("z"), point.dimensions == 3 ? QJsonValue(point.coordinates[2])
                                                              : QJsonValue(QJsonValue::Null)}});
}

QJsonObject Translation::unknown(std::string_view what)
{
    if (!m_error) {
        m_error = bolt::makeError(bolt::ErrorKind::Protocol, bolt::Step::Pull,
                                  bolt::Reason::MalformedMessage,
                                  "no such type in the suite: " + std::string(what));
    }
    return {};
}

} // namespace

bolt::Result<QJsonArray> typedValues(const bolt::BoltList &values)
{
    Translation translation;
    return translation.outcome(translation.list(values));
}

bolt::Result<QJsonObject> typedMap(const bolt::BoltMap &map)
{
    Translation translation;
    return translation.outcome(translation.map(map));
}

QJsonValue plainValue(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Boolean:
        return value.asBoolean();
    case bolt::Kind::Integer:
        return qint64(value.asInteger());
    case bolt::Kind::Float:
        return floatJson(value.asFloat());
    case bolt::Kind::String:
        return textOf(value.asString());
    case bolt::Kind::List: {
        QJsonArray items;
        for (const bolt::ValueView item : value.asList())
            items.append(plainValue(item));
        return items;
    }
    case bolt::Kind::Map: {
        QJsonObject entries;
        for (const bolt::BoltMap::Entry &entry : value.asMap())
            entries[textOf(entry.key)] = plainValue(entry.value);
        return entries;
    }
    case bolt::Kind::Null:
    case bolt::Kind::Bytes:
    case bolt::Kind::Uuid:
    case bolt::Kind::Structure:
        break;
    }
    return QJsonValue::Null;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace testkit
