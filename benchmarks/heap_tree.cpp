// SPDX-License-Identifier: GPL-3.0-or-later
#include "heap_tree.h"

#include "driver/packstream/reader.h"

namespace bench
{

namespace
{

const std::uint8_t *readItems(const std::uint8_t *at, std::uint32_t count, HeapList &out)
{
    out.resize(count);
    for (HeapValue &item : out)
        at = readToHeap(at, item);
    return at;
}

const std::uint8_t *readEntries(const std::uint8_t *at, std::uint32_t count, HeapMap &out)
{
    out.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        bolt::BoltValue key;
        at = bolt::readHead(at, key);
        at = readToHeap(at, out[key.asText()]);
    }
    return at;
}

} // namespace

const std::uint8_t *readToHeap(const std::uint8_t *at, HeapValue &out)
{
    bolt::BoltValue head;
    at = bolt::readHead(at, head);
    switch (head.kind()) {
    case bolt::Kind::Null:
        return at;
    case bolt::Kind::Boolean:
        out.value = head.asBoolean();
        return at;
    case bolt::Kind::Integer:
        out.value = head.asInteger();
        return at;
    case bolt::Kind::Float:
        out.value = head.asFloat();
        return at;
    case bolt::Kind::Bytes:
    case bolt::Kind::String:
    case bolt::Kind::Uuid:
        out.value = head.asText();
        return at;
    case bolt::Kind::List:
        return readItems(at, head.size(), out.value.emplace<HeapList>());
    case bolt::Kind::Map: {
        auto &map = out.value.emplace<std::unique_ptr<HeapMap>>(std::make_unique<HeapMap>());
        return readEntries(at, head.size(), *map);
    }
    case bolt::Kind::Structure:
        break;
    }
    auto &structure = out.value.emplace<std::unique_ptr<HeapStructure>>(
        std::make_unique<HeapStructure>(HeapStructure{head.tag(), {}}));
    return readItems(at, head.size(), structure->fields);
}

} // namespace bench
