// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/csv_writer.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/exporting/json_text.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"

#include <algorithm>
#include <cassert>

namespace model
{

CsvWriter::CsvWriter(const CsvOptions &options)
    : m_options(options)
    , m_lineEnd(options.lineEnd == LineEnd::CrLf ? "\r\n" : "\n")
{
    const auto delimiter = static_cast<unsigned char>(options.delimiter);
    assert(delimiter < 0x80 && delimiter != '"' && delimiter != '\r' && delimiter != '\n');
    for (const unsigned char byte :
         {delimiter, static_cast<unsigned char>('"'), static_cast<unsigned char>('\r'),
          static_cast<unsigned char>('\n')})
        m_needsQuotes[byte] = true;
}

void CsvWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    if (m_options.byteOrderMark == ByteOrderMark::Present)
        out += "\xEF\xBB\xBF";
    for (const std::string &field : fields) {
        if (&field != fields.data())
            out += m_options.delimiter;
        appendField(out, field);
    }
    out += m_lineEnd;
}

void CsvWriter::row(const bolt::BoltList &values, std::string &out)
{
    bool isFirst = true;
    for (const bolt::ValueView value : values) {
        if (!isFirst)
            out += m_options.delimiter;
        isFirst = false;
        appendCell(out, value);
    }
    out += m_lineEnd;
}

void CsvWriter::end(std::string &) {}

void CsvWriter::appendField(std::string &out, std::string_view text) const
{
    const bool isQuoted = text.empty() || std::any_of(text.begin(), text.end(), [this](char c) {
                              return m_needsQuotes[static_cast<unsigned char>(c)];
                          });
    if (!isQuoted) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void CsvWriter::appendCell(std::string &out, const bolt::ValueView &value)
{
    m_cell.clear();
    switch (value.kind()) {
    case bolt::Kind::Null:
        return;
    case bolt::Kind::String:
        return appendField(out, value.asString());
    case bolt::Kind::Boolean:
        m_cell = value.asBoolean() ? "true" : "false";
        break;
    case bolt::Kind::Integer:
        appendInteger(m_cell, value.asInteger());
        break;
    case bolt::Kind::Float:
        appendFloat(m_cell, value.asFloat());
        break;
    case bolt::Kind::Bytes:
        appendHex(m_cell, value.asBytes());
        break;
    case bolt::Kind::Uuid:
        m_cell = bolt::uuidText(value.asUuid());
        break;
    case bolt::Kind::List:
    case bolt::Kind::Map:
        appendJson(m_cell, value);
        break;
    case bolt::Kind::Structure:
        if (const bolt::StructureKind kind = bolt::classify(value); isTemporal(kind))
            appendTemporal(m_cell, value, kind);
        else
            appendJson(m_cell, value);
        break;
    }
    appendField(out, m_cell);
}

} // namespace model
