// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/encode.h"

#include <span>

namespace bolt
{

void encodeValue(const ValueView &value, PackStreamWriter &writer)
{
    switch (value.kind()) {
    case Kind::Null:
        return writer.null();
    case Kind::Boolean:
        return writer.boolean(value.asBoolean());
    case Kind::Integer:
        return writer.integer(value.asInteger());
    case Kind::Float:
        return writer.floating(value.asFloat());
    case Kind::Bytes: {
        const std::string_view bytes = value.asBytes();
        return writer.bytes({reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()});
    }
    case Kind::Uuid: {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(value.asUuid().data());
        return writer.uuid(std::span<const std::uint8_t, 16>(bytes, 16));
    }
    case Kind::String:
        return writer.string(value.asString());
    case Kind::List:
        writer.list(value.size());
        for (const ValueView item : value.asList())
            encodeValue(item, writer);
        return;
    case Kind::Map:
        writer.map(value.size());
        for (const BoltMap::Entry &entry : value.asMap()) {
            writer.string(entry.key);
            encodeValue(entry.value, writer);
        }
        return;
    case Kind::Structure:
        writer.structure(value.asStructure().tag(), value.size());
        for (const ValueView field : value.asStructure().fields())
            encodeValue(field, writer);
        return;
    }
}

} // namespace bolt
