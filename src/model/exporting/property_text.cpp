// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/property_text.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/exporting/json_text.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"

#include <cmath>

namespace model
{

std::string_view propertyTypeName(PropertyType type)
{
    switch (type) {
    case PropertyType::Boolean:
        return "boolean";
    case PropertyType::Long:
        return "long";
    case PropertyType::Double:
        return "double";
    case PropertyType::String:
        break;
    }
    return "string";
}

PropertyType appendProperty(std::string &out, const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Boolean:
        out += value.asBoolean() ? "true" : "false";
        return PropertyType::Boolean;
    case bolt::Kind::Integer:
        appendInteger(out, value.asInteger());
        return PropertyType::Long;
    case bolt::Kind::Float:
        if (std::isinf(value.asFloat()))
            out += value.asFloat() > 0 ? "INF" : "-INF";
        else
            appendFloat(out, value.asFloat());
        return PropertyType::Double;
    case bolt::Kind::String:
        out += value.asString();
        break;
    case bolt::Kind::Bytes:
        appendHex(out, value.asBytes());
        break;
    case bolt::Kind::Uuid:
        out += bolt::uuidText(value.asUuid());
        break;
    case bolt::Kind::Structure:
        if (const bolt::StructureKind kind = bolt::classify(value); isTemporal(kind)) {
            appendTemporal(out, value, kind);
            break;
        }
        appendJson(out, value);
        break;
    case bolt::Kind::Null:
    case bolt::Kind::List:
    case bolt::Kind::Map:
        appendJson(out, value);
        break;
    }
    return PropertyType::String;
}

} // namespace model
