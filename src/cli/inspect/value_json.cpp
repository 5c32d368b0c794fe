// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/value_json.h"

#include "cli/inspect/replaced_entries.h"
#include "cli/inspect/typed_json.h"

#include "driver/base/endian.h"
#include "driver/packstream/reader.h"
#include "driver/value/uuid_text.h"

#include <algorithm>
#include <bit>

namespace cli
{

using bolt::BoltValue;
using bolt::Kind;

void ValueJson::write(const std::uint8_t *wire)
{
    m_replaced = replacedEntries(wire);
    value(wire);
}

void ValueJson::writeMessage(const std::uint8_t *wire)
{
    m_replaced = replacedEntries(wire);
    BoltValue message;
    bolt::readHead(wire, message);
    rawStructure(message);
}

void ValueJson::writePart(const BoltValue &part)
{
    if (part.isCompound())
        compound(part);
    else
        scalar(part);
}

ValueJson::Address ValueJson::value(Address at)
{
    BoltValue head;
    at = bolt::readHead(at, head);
    if (head.isCompound())
        return compound(head);
    scalar(head);
    return at;
}

ValueJson::Address ValueJson::compound(const BoltValue &value)
{
    const Address children = value.wireChildren();
    if (value.kind() == Kind::Structure)
        return m_options.structures == StructureForm::Typed ? typedStructure(value)
                                                            : rawStructure(value);
    const bool isMap = value.kind() == Kind::Map;
    m_out.raw(isMap ? R"({"t":"map","v":[)" : R"({"t":"list","v":[)");
    const Address end = isMap ? entries(children, value.size()) : items(children, value.size());
    m_out.raw("]}");
    return end;
}

ValueJson::Address ValueJson::items(Address at, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i > 0)
            m_out.raw(",");
        at = value(at);
    }
    return at;
}

ValueJson::Address ValueJson::entries(Address at, std::uint32_t count)
{
    bool isFirst = true;
    for (std::uint32_t i = 0; i < count; ++i) {
        BoltValue key;
        const Address keyAt = at;
        at = bolt::readHead(at, key);
        if (isReplaced(keyAt)) {
            at = bolt::skipValue(at);
            continue;
        }
        m_out.raw(isFirst ? "[" : ",[");
        isFirst = false;
        m_out.text(key.asText());
        m_out.raw(",");
        at = value(at);
        m_out.raw("]");
    }
    return at;
}

ValueJson::Address ValueJson::rawStructure(const BoltValue &structure)
{
    const char tag = static_cast<char>(structure.tag());
    m_out.raw(R"({"t":"struct","tag":)");
    m_out.quotedHex({&tag, 1});
    m_out.raw(R"(,"fields":[)");
    const Address end = items(structure.wireChildren(), structure.size());
    m_out.raw("]}");
    return end;
}

ValueJson::Address ValueJson::typedStructure(const BoltValue &structure)
{
    TypedJson(m_options.version, *this, m_out).write(structure);
    Address at = structure.wireChildren();
    for (std::uint32_t i = 0; i < structure.size(); ++i)
        at = bolt::skipValue(at);
    return at;
}

void ValueJson::scalar(const BoltValue &value)
{
    switch (value.kind()) {
    case Kind::Boolean:
        m_out.raw(value.asBoolean() ? R"({"t":"bool","v":true})" : R"({"t":"bool","v":false})");
        break;
    case Kind::Integer:
        m_out.raw(R"({"t":"int","v":)");
        m_out.quotedNumber(value.asInteger());
        m_out.raw("}");
        break;
    case Kind::Float: {
        char bits[8];
        bolt::storeBigEndian(reinterpret_cast<std::uint8_t *>(bits),
                             std::bit_cast<std::uint64_t>(value.asFloat()));
        m_out.raw(R"({"t":"float","bits":)");
        m_out.quotedHex({bits, sizeof bits});
        m_out.raw("}");
        break;
    }
    case Kind::Bytes:
        m_out.raw(R"({"t":"bytes","hex":)");
        m_out.quotedHex(value.asText());
        m_out.raw("}");
        break;
    case Kind::String:
        m_out.raw(R"({"t":"string","v":)");
        m_out.text(value.asText());
        m_out.raw("}");
        break;
    case Kind::Uuid:
        m_out.raw(R"({"t":"uuid","v":)");
        m_out.text(bolt::uuidText(value.asText()));
        m_out.raw("}");
        break;
    default:
        m_out.raw(R"({"t":"null"})");
        break;
    }
}

bool ValueJson::isReplaced(Address key) const
{
    return !m_replaced.empty() && std::ranges::binary_search(m_replaced, key);
}

} // namespace cli
