// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inspect/json_output.h"

#include "driver/protocol/version.h"
#include "driver/value/structures.h"

#include <initializer_list>
#include <string_view>

namespace cli
{

class ValueJson;

/// Writes a structure by what it means: {"type":"node",…}, {"type":"broken","reason":…}. Lives for
/// one structure inside ValueJson, which writes the values in it. One thread.
class TypedJson
{
public:
    TypedJson(bolt::Version version, ValueJson &values, JsonOutput &out)
        : m_version(version)
        , m_values(values)
        , m_out(out)
    {
    }

    void write(const bolt::ValueView &structure);

private:
    struct Number {
        std::string_view key;
        std::int64_t value;
    };

    void structure(bolt::StructureKind kind, const bolt::ValueView &value);
    void node(const bolt::ValueView &value);
    void relationship(const bolt::ValueView &value);
    void unboundRelationship(const bolt::ValueView &value);
    void path(const bolt::PathView &path);
    void point(const bolt::Point &point);
    void vector(const bolt::VectorView &vector);
    void unsupportedType(const bolt::UnsupportedTypeView &type);
    void dateTime(const bolt::DateTime &time);
    void dateTimeZoneId(const bolt::DateTimeZoneId &time);

    void open(std::string_view type);
    void close();
    void numbers(std::initializer_list<Number> numbers);
    void text(std::string_view key, std::string_view utf8);
    void part(std::string_view key, const bolt::ValueView &value);
    void parts(std::string_view key, const bolt::BoltList &list);
    void key(std::string_view key);

    const bolt::Version m_version;
    ValueJson &m_values;
    JsonOutput &m_out;
};

} // namespace cli
