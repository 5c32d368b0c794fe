// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"
#include "driver/value/structures.h"

#include <bit>

using bolt::BoltValue;
using bolt::Kind;
using bolt::ValueView;

namespace
{

/// Reads all that a structure's meaning gives access to.
void lookInto(const ValueView &structure)
{
    const auto kind = bolt::classify(structure);
    check(!bolt::structureKindName(kind).empty(), "every kind has a name");
    if (const auto path = bolt::PathView::from(structure)) {
        bolt::PathWalk walk(*path);
        std::uint32_t steps = 0;
        while (const auto step = walk.next()) {
            ++steps;
            check(step->from < path->nodes.size() && step->to < path->nodes.size() &&
                      step->relationship < path->relationships.size(),
                  "path steps stay inside");
        }
        check(steps == path->indices.size() / 2, "a path has a step for each pair");
    }
    if (const auto vector = bolt::VectorView::from(structure)) {
        for (std::size_t i = 0; i < vector->size(); ++i) {
            if (vector->isInteger())
                static_cast<void>(vector->integerAt(i));
            else
                static_cast<void>(vector->floatAt(i));
        }
    }
}

void checkSame(const ValueView &wire, const ValueView &pooled);

void checkSameItems(const bolt::BoltList &wire, const bolt::BoltList &pooled)
{
    auto other = pooled.begin();
    for (const ValueView item : wire) {
        checkSame(item, *other);
        ++other;
    }
}

/// Walks a value in both forms side by side.
void checkSame(const ValueView &wire, const ValueView &pooled)
{
    check(wire.kind() == pooled.kind() && wire.size() == pooled.size(),
          "both forms have one shape");
    switch (wire.kind()) {
    case Kind::Null:
        break;
    case Kind::Boolean:
        check(wire.asBoolean() == pooled.asBoolean(), "booleans agree");
        break;
    case Kind::Integer:
        check(wire.asInteger() == pooled.asInteger(), "integers agree");
        break;
    case Kind::Float:
        check(std::bit_cast<std::uint64_t>(wire.asFloat()) ==
                  std::bit_cast<std::uint64_t>(pooled.asFloat()),
              "floats agree");
        break;
    case Kind::Bytes:
    case Kind::String:
    case Kind::Uuid:
        check(wire.value().asText() == pooled.value().asText(), "texts agree");
        break;
    case Kind::List:
        checkSameItems(wire.asList(), pooled.asList());
        break;
    case Kind::Map: {
        auto other = pooled.asMap().begin();
        for (const auto &entry : wire.asMap()) {
            check(entry.key == other->key, "keys agree");
            checkSame(entry.value, other->value);
            ++other;
        }
        break;
    }
    case Kind::Structure:
        check(wire.asStructure().tag() == pooled.asStructure().tag(), "tags agree");
        check(bolt::classify(wire) == bolt::classify(pooled), "meanings agree");
        lookInto(wire);
        lookInto(pooled);
        checkSameItems(wire.asStructure().fields(), pooled.asStructure().fields());
        break;
    }
}

} // namespace

/// What the scan accepts, every reader reads alike, up to the same end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const bolt::ScanRules rules{bolt::PackStreamVersion::V2};
    const auto scanned = bolt::scanValue(data, size, rules);
    check(scanned.offset <= size, "the scan stays inside");
    const auto whole = bolt::scanWhole(data, size, rules);
    check(whole.isOk() == (scanned.isOk() && scanned.offset == size), "both scans agree");
    check(scanned.isOk() || !bolt::scanValue(data, size).isOk(), "version 2 accepts all of 1");
    if (!scanned.isOk())
        return 0;
    const std::uint8_t *end = data + scanned.offset;
    check(bolt::skipValue(data) == end, "skipping ends where the scan did");

    auto &pool = bolt::GetBoltPool<BoltValue>();
    const bolt::PoolScope scope(pool);
    BoltValue decoded;
    check(bolt::readDeep(data, pool, decoded) == end, "decoding ends where the scan did");
    checkSame(ValueView::fromWire(data), ValueView(decoded, &pool));
    return 0;
}
