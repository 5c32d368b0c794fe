// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/json_text.h"
#include "model/exporting/record_writer.h"

#include <cstdint>

namespace model
{

/// How the records of a JSON file stand beside each other.
enum class JsonLayout : std::uint8_t {
    Array, ///< one array with an object a line
    Lines, ///< JSON Lines: an object a line and nothing else
};

/// Records as JSON objects keyed by column name (see uniqueKeys()), each value by `appendValue`.
class JsonWriter : public RecordWriter
{
public:
    explicit JsonWriter(JsonLayout layout, JsonShape appendValue = appendJson)
        : m_layout(layout)
        , m_appendValue(appendValue)
    {
    }

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;

private:
    const JsonLayout m_layout;
    const JsonShape m_appendValue;
    std::vector<std::string> m_keys; ///< with quotes and colon, ready to go out
    bool m_isFirstRow = true;
};

} // namespace model
