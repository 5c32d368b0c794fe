// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Values as JSON, in the shapes of Neo4j Browser where it defines one:
///
///   INTEGER        bare digits, all 64 bits
///   FLOAT          shortest exact digits, integral ones with ".0"; "NaN", "Infinity" and
///                  "-Infinity" as strings, because JSON has no such numbers
///   BYTES          a string of hexadecimal digits, two a byte, lower case
///   temporal       a string in ISO 8601 (text/temporal_text.h)
///   NODE           {"elementType":"node","identity","labels","properties","elementId"}
///   RELATIONSHIP   {"elementType":"relationship","identity","start","end","type","properties",
///                  "elementId","startNodeElementId","endNodeElementId"}
///   PATH           {"start","end","segments":[{"start","relationship","end"}],"length"}
///   POINT          {"srid","x","y"} and "z" in space
///   VECTOR         {"type":"FLOAT32","coordinates":[…]}
///   unsupported    {"unsupportedType","minimumBolt":"6.1","message"}
///   broken         {"brokenStructure":tag,"fields":[…]}
///
/// Of a key that a map repeats, the last value counts. All append to UTF-8. Any thread.
namespace model
{

void appendJson(std::string &out, const bolt::ValueView &value);

/// How one shape of JSON writes a value.
using JsonShape = void (*)(std::string &out, const bolt::ValueView &value);

void appendJsonArray(std::string &out, const bolt::BoltList &list, JsonShape appendItem);
/// Of a repeated key the last entry.
void appendJsonObject(std::string &out, const bolt::BoltMap &map, JsonShape appendValue);
/// A number, or "NaN", "Infinity", "-Infinity" in quotes.
void appendJsonFloat(std::string &out, double value);

/// The element id, or the number that stands for it before Bolt 5, as a string.
void appendJsonElementId(std::string &out, std::string_view elementId, std::int64_t id);

/// `utf8` in quotes; control characters, quotes and backslashes escaped.
void appendJsonString(std::string &out, std::string_view utf8);

/// The keys of the object that stands for a record: column names, of which a repeated one becomes
/// "name (2)", "name (3)" …
std::vector<std::string> uniqueKeys(const std::vector<std::string> &fields);

} // namespace model
