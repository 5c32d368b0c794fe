// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/kind_name.h"

namespace model
{

namespace
{

QLatin1String structureName(bolt::StructureKind kind)
{
    switch (kind) {
    case bolt::StructureKind::Node:
        return QLatin1String("NODE");
    case bolt::StructureKind::Relationship:
    case bolt::StructureKind::UnboundRelationship:
        return QLatin1String("RELATIONSHIP");
    case bolt::StructureKind::Path:
        return QLatin1String("PATH");
    case bolt::StructureKind::Date:
        return QLatin1String("DATE");
    case bolt::StructureKind::Time:
        return QLatin1String("ZONED TIME");
    case bolt::StructureKind::LocalTime:
        return QLatin1String("LOCAL TIME");
    case bolt::StructureKind::DateTime:
    case bolt::StructureKind::DateTimeZoneId:
    case bolt::StructureKind::LegacyDateTime:
    case bolt::StructureKind::LegacyDateTimeZoneId:
        return QLatin1String("ZONED DATETIME");
    case bolt::StructureKind::LocalDateTime:
        return QLatin1String("LOCAL DATETIME");
    case bolt::StructureKind::Duration:
        return QLatin1String("DURATION");
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        return QLatin1String("POINT");
    case bolt::StructureKind::Vector:
        return QLatin1String("VECTOR");
    case bolt::StructureKind::UnsupportedType:
        return QLatin1String("UNSUPPORTED");
    case bolt::StructureKind::Broken:
        break;
    }
    return QLatin1String("BROKEN");
}

} // namespace

QLatin1String kindName(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        return QLatin1String("NULL");
    case bolt::Kind::Boolean:
        return QLatin1String("BOOLEAN");
    case bolt::Kind::Integer:
        return QLatin1String("INTEGER");
    case bolt::Kind::Float:
        return QLatin1String("FLOAT");
    case bolt::Kind::Bytes:
        return QLatin1String("BYTES");
    case bolt::Kind::String:
        return QLatin1String("STRING");
    case bolt::Kind::Uuid:
        return QLatin1String("UUID");
    case bolt::Kind::List:
        return QLatin1String("LIST");
    case bolt::Kind::Map:
        return QLatin1String("MAP");
    case bolt::Kind::Structure:
        break;
    }
    return structureName(bolt::classify(value));
}

} // namespace model
