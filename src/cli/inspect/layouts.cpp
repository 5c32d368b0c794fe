// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/layouts.h"

#include "driver/value/structures.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string_view>

namespace cli
{

namespace
{

using bolt::Version;

constexpr Version kFirst{3, 0};
constexpr Version kUtcPatch{4, 3};
constexpr Version kLastLegacy{4, 4};
constexpr Version kElementIds{5, 0};
constexpr Version kVectors{6, 0};
constexpr Version kLast{255, 255};

struct Layout {
    char tag;
    std::string_view name;
    std::uint32_t fieldsBefore5;
    std::uint32_t fields;
    Version first = kFirst;
    Version last = kLast;
};

/// Bolt documentation, "Structure semantics".
constexpr Layout kLayouts[] = {
    {'N', "Node", 3, 4},
    {'R', "Relationship", 5, 8},
    {'r', "UnboundRelationship", 3, 4},
    {'P', "Path", 3, 3},
    {'D', "Date", 1, 1},
    {'T', "Time", 2, 2},
    {'t', "LocalTime", 1, 1},
    {'I', "DateTime", 3, 3, kUtcPatch},
    {'i', "DateTimeZoneId", 3, 3, kUtcPatch},
    {'F', "legacy DateTime", 3, 3, kFirst, kLastLegacy},
    {'f', "legacy DateTimeZoneId", 3, 3, kFirst, kLastLegacy},
    {'d', "LocalDateTime", 2, 2},
    {'E', "Duration", 4, 4},
    {'X', "Point2D", 3, 3},
    {'Y', "Point3D", 4, 4},
    {'V', "Vector", 2, 2, kVectors},
    {'?', "UnsupportedType", 4, 4, kVectors},
};

std::uint32_t fieldsOf(const Layout &layout, Version version)
{
    return version < kElementIds ? layout.fieldsBefore5 : layout.fields;
}

const Layout *layoutOf(std::uint8_t tag)
{
    const auto *found = std::ranges::find(kLayouts, static_cast<char>(tag), &Layout::tag);
    return found == std::end(kLayouts) ? nullptr : found;
}

/// Whether all of a path's parts, which are known to be such parts, have this version's layout.
bool haveLayoutOf(Version version, const bolt::BoltList &parts)
{
    for (const bolt::ValueView part : parts) {
        if (part.size() != fieldsOf(*layoutOf(part.asStructure().tag()), version))
            return false;
    }
    return true;
}

std::string hexOf(std::uint8_t tag)
{
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02X", static_cast<unsigned>(tag));
    return digits;
}

} // namespace

std::optional<std::string> whyBroken(const bolt::ValueView &structure, Version version)
{
    const std::uint8_t tag = structure.asStructure().tag();
    const Layout *layout = layoutOf(tag);
    if (!layout)
        return "no structure has tag " + hexOf(tag);
    const std::string name(layout->name);
    if (version < layout->first)
        return name + " needs Bolt " + layout->first.text();
    if (version > layout->last)
        return name + " ended with Bolt " + layout->last.text();
    const std::uint32_t fields = fieldsOf(*layout, version);
    if (structure.size() != fields)
        return name + " has " + std::to_string(fields) + " fields in Bolt " + version.text() +
               ", not " + std::to_string(structure.size());
    if (bolt::classify(structure) == bolt::StructureKind::Broken)
        return "a field of " + name + " has a wrong type or value";
    if (const auto path = bolt::PathView::from(structure)) {
        if (!haveLayoutOf(version, path->nodes) || !haveLayoutOf(version, path->relationships))
            return "a part of Path has the layout of another version";
    }
    return std::nullopt;
}

} // namespace cli
