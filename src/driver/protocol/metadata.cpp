// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/metadata.h"

#include "driver/value/encode.h"

#include <algorithm>
#include <array>

namespace bolt
{

namespace
{

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kRecordDefaults{{
    {"OPERATION", ""},
    {"OPERATION_CODE", "0"},
    {"CURRENT_SCHEMA", "/"},
}};

std::optional<ValueView> valueAt(const BoltMap &map, std::string_view key, Kind kind)
{
    const auto value = map.find(key);
    return value && value->kind() == kind ? value : std::nullopt;
}

} // namespace

std::string textAt(const BoltMap &map, std::string_view key)
{
    const auto value = valueAt(map, key, Kind::String);
    return value ? std::string(value->asString()) : std::string();
}

std::optional<std::int64_t> integerAt(const BoltMap &map, std::string_view key)
{
    const auto value = valueAt(map, key, Kind::Integer);
    return value ? std::optional(value->asInteger()) : std::nullopt;
}

std::optional<bool> booleanAt(const BoltMap &map, std::string_view key)
{
    const auto value = valueAt(map, key, Kind::Boolean);
    return value ? std::optional(value->asBoolean()) : std::nullopt;
}

std::optional<BoltMap> mapAt(const BoltMap &map, std::string_view key)
{
    const auto value = valueAt(map, key, Kind::Map);
    return value ? std::optional(value->asMap()) : std::nullopt;
}

std::optional<BoltList> listAt(const BoltMap &map, std::string_view key)
{
    const auto value = valueAt(map, key, Kind::List);
    return value ? std::optional(value->asList()) : std::nullopt;
}

std::optional<TextPosition> positionAt(const BoltMap &map, std::string_view key)
{
    const auto position = mapAt(map, key);
    if (!position)
        return std::nullopt;
    const auto offset = integerAt(*position, "offset");
    const auto line = integerAt(*position, "line");
    const auto column = integerAt(*position, "column");
    if (!offset || !line || !column)
        return std::nullopt;
    return TextPosition{*offset, *line, *column};
}

std::vector<std::uint8_t> diagnosticRecord(const std::optional<BoltMap> &sent,
                                           std::span<const RecordEntry> own)
{
    const auto isMissing = [&sent](const auto &entry) { return !sent || !sent->find(entry.first); };
    const auto missing = std::ranges::count_if(kRecordDefaults, isMissing);
    std::vector<std::uint8_t> record;
    PackStreamWriter writer(record);
    writer.map((sent ? sent->size() : 0) + own.size() + static_cast<std::size_t>(missing));
    const auto writeEntry = [&writer](std::string_view key, const ValueView &value) {
        writer.string(key);
        encodeValue(value, writer);
    };
    if (sent) {
        for (const BoltMap::Entry &entry : *sent)
            writeEntry(entry.key, entry.value);
    }
    for (const auto &[key, value] : own)
        writeEntry(key, value);
    for (const auto &entry : kRecordDefaults) {
        if (!isMissing(entry))
            continue;
        writer.string(entry.first);
        writer.string(entry.second);
    }
    return record;
}

} // namespace bolt
