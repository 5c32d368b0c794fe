// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/value_identity.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <string_view>
#include <vector>

namespace model
{

namespace
{

/// The bits of a float, those of all NaNs alike.
std::uint64_t floatBits(double value)
{
    constexpr std::uint64_t kNaN = 0x7FF8'0000'0000'0000;
    return std::isnan(value) ? kNaN : std::bit_cast<std::uint64_t>(value);
}

/// The finalizer of MurmurHash3: every bit of the input moves half of the output.
std::uint64_t mix(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 33)) * 0xFF51'AFD7'ED55'8CCD;
    hash = (hash ^ (hash >> 33)) * 0xC4CE'B9FE'1A85'EC53;
    return hash ^ (hash >> 33);
}

std::uint64_t hashText(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

bool areSameItems(const bolt::BoltList &a, const bolt::BoltList &b)
{
    if (a.size() != b.size())
        return false;
    auto other = b.begin();
    for (const bolt::ValueView item : a) {
        if (!isSameValue(item, *other))
            return false;
        ++other;
    }
    return true;
}

std::vector<bolt::BoltMap::Entry> sortedEntries(const bolt::BoltMap &map)
{
    std::vector<bolt::BoltMap::Entry> entries;
    entries.reserve(map.size());
    for (const bolt::BoltMap::Entry &entry : map)
        entries.push_back(entry);
    std::ranges::stable_sort(entries, {}, &bolt::BoltMap::Entry::key);
    return entries;
}

bool areSameEntries(const bolt::BoltMap &a, const bolt::BoltMap &b)
{
    const auto isSame = [](const bolt::BoltMap::Entry &x, const bolt::BoltMap::Entry &y) {
        return x.key == y.key && isSameValue(x.value, y.value);
    };
    if (a.size() != b.size())
        return false;
    // Servers mostly keep to one order.
    const auto inOrder = [&] {
        auto other = b.begin();
        for (const bolt::BoltMap::Entry &entry : a) {
            if (entry.key != other->key)
                return false;
            ++other;
        }
        return true;
    };
    if (!inOrder())
        return std::ranges::equal(sortedEntries(a), sortedEntries(b), isSame);
    auto other = b.begin();
    for (const bolt::BoltMap::Entry &entry : a) {
        if (!isSameValue(entry.value, other->value))
            return false;
        ++other;
    }
    return true;
}

} // namespace

bool isSameValue(const bolt::ValueView &a, const bolt::ValueView &b)
{
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case bolt::Kind::Null:
        return true;
    case bolt::Kind::Boolean:
        return a.asBoolean() == b.asBoolean();
    case bolt::Kind::Integer:
        return a.asInteger() == b.asInteger();
    case bolt::Kind::Float:
        return floatBits(a.asFloat()) == floatBits(b.asFloat());
    case bolt::Kind::Bytes:
    case bolt::Kind::String:
    case bolt::Kind::Uuid:
        return a.value().asText() == b.value().asText();
    case bolt::Kind::List:
        return areSameItems(a.asList(), b.asList());
    case bolt::Kind::Map:
        return areSameEntries(a.asMap(), b.asMap());
    case bolt::Kind::Structure:
        return a.asStructure().tag() == b.asStructure().tag() &&
               areSameItems(a.asStructure().fields(), b.asStructure().fields());
    }
    return false;
}

std::uint64_t identityHash(const bolt::ValueView &value)
{
    std::uint64_t hash = static_cast<std::uint64_t>(value.kind()) + 1;
    const auto add = [&hash](std::uint64_t part) { hash = mix(hash * 31 + part); };
    switch (value.kind()) {
    case bolt::Kind::Null:
        break;
    case bolt::Kind::Boolean:
        add(value.asBoolean() ? 1 : 0);
        break;
    case bolt::Kind::Integer:
        add(static_cast<std::uint64_t>(value.asInteger()));
        break;
    case bolt::Kind::Float:
        add(floatBits(value.asFloat()));
        break;
    case bolt::Kind::Bytes:
    case bolt::Kind::String:
    case bolt::Kind::Uuid:
        add(hashText(value.value().asText()));
        break;
    case bolt::Kind::List:
        for (const bolt::ValueView item : value.asList())
            add(identityHash(item));
        break;
    case bolt::Kind::Map: {
        std::uint64_t sum = 0; // whatever the order
        for (const bolt::BoltMap::Entry &entry : value.asMap())
            sum += mix(hashText(entry.key) ^ mix(identityHash(entry.value)));
        add(sum);
        break;
    }
    case bolt::Kind::Structure:
        add(value.asStructure().tag());
        for (const bolt::ValueView field : value.asStructure().fields())
            add(identityHash(field));
        break;
    }
    return mix(hash);
}

} // namespace model
