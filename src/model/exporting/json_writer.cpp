// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/json_writer.h"

namespace model
{

void JsonWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    m_keys.clear();
    for (const std::string &key : uniqueKeys(fields)) {
        std::string &text = m_keys.emplace_back(m_keys.empty() ? "" : ",");
        appendJsonString(text, key);
        text += ':';
    }
    m_isFirstRow = true;
    if (m_layout == JsonLayout::Array)
        out += '[';
}

void JsonWriter::row(const bolt::BoltList &values, std::string &out)
{
    if (m_layout == JsonLayout::Array)
        out += m_isFirstRow ? "\n" : ",\n";
    m_isFirstRow = false;
    out += '{';
    auto key = m_keys.begin();
    for (const bolt::ValueView value : values) {
        out += *key++;
        m_appendValue(out, value);
    }
    out += m_layout == JsonLayout::Lines ? "}\n" : "}";
}

RecordWriter::Ending JsonWriter::end(std::string &out)
{
    if (m_layout == JsonLayout::Array)
        out += m_isFirstRow ? "]\n" : "\n]\n";
    return Ending::Whole;
}

} // namespace model
