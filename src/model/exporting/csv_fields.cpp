// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/csv_fields.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/exporting/json_text.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace model
{

namespace
{

/// What a spreadsheet may take for the beginning of a formula.
bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string::npos;
}

/// The text of a value that is not null, nor a list.
void appendValue(std::string &out, const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        break;
    case bolt::Kind::Boolean:
        out += value.asBoolean() ? "true" : "false";
        break;
    case bolt::Kind::Integer:
        appendInteger(out, value.asInteger());
        break;
    case bolt::Kind::Float:
        appendFloat(out, value.asFloat());
        break;
    case bolt::Kind::Bytes:
        appendHex(out, value.asBytes());
        break;
    case bolt::Kind::String:
        out += value.asString();
        break;
    case bolt::Kind::Uuid:
        out += bolt::uuidText(value.asUuid());
        break;
    case bolt::Kind::List:
    case bolt::Kind::Map:
        appendJson(out, value);
        break;
    case bolt::Kind::Structure:
        if (const bolt::StructureKind kind = bolt::classify(value); isTemporal(kind))
            appendTemporal(out, value, kind);
        else
            appendJson(out, value);
        break;
    }
}

bool isJoinable(const bolt::ValueView &item)
{
    switch (item.kind()) {
    case bolt::Kind::Null:
    case bolt::Kind::List:
    case bolt::Kind::Map:
        return false;
    case bolt::Kind::String:
        return item.asString().find(';') == std::string_view::npos;
    case bolt::Kind::Structure:
        return isTemporal(bolt::classify(item));
    default:
        return true;
    }
}

} // namespace

CsvFields::CsvFields(const CsvOptions &options)
    : m_options(options)
{
    const auto delimiter = static_cast<unsigned char>(options.delimiter);
    assert(delimiter < 0x80 && delimiter != '"' && delimiter != '\r' && delimiter != '\n');
    for (const unsigned char byte :
         {delimiter, static_cast<unsigned char>('"'), static_cast<unsigned char>('\r'),
          static_cast<unsigned char>('\n')})
        m_needsQuotes[byte] = true;
}

void CsvFields::appendMark(std::string &out) const
{
    if (m_options.byteOrderMark == ByteOrderMark::Present)
        out += "\xEF\xBB\xBF";
}

void CsvFields::append(std::string &out, const bolt::ValueView &value)
{
    if (value.isNull())
        return appendNull(out);
    if (value.kind() == bolt::Kind::String)
        return appendText(out, value.asString());
    m_cell.clear();
    const bool isJoined = value.kind() == bolt::Kind::List &&
                          m_options.lists == ListStyle::Semicolons && appendJoined(value.asList());
    if (isJoined && value.asList().at(0).kind() == bolt::Kind::String)
        return appendText(out, m_cell);
    if (!isJoined)
        appendValue(m_cell, value);
    appendPlain(out, m_cell);
}

/// Puts the items into m_cell when they can stand in one text.
bool CsvFields::appendJoined(const bolt::BoltList &list)
{
    if (list.isEmpty())
        return false;
    bool isFirst = true;
    for (const bolt::ValueView item : list) {
        if (!isJoinable(item)) {
            m_cell.clear();
            return false;
        }
        if (!std::exchange(isFirst, false))
            m_cell += ';';
        appendValue(m_cell, item);
    }
    return true;
}

void CsvFields::appendText(std::string &out, std::string_view text) const
{
    if (m_options.formulaGuard == FormulaGuard::On && looksLikeFormula(text))
        return appendPlain(out, '\'' + std::string(text));
    appendPlain(out, text);
}

void CsvFields::appendPlain(std::string &out, std::string_view text) const
{
    const bool isQuoted = text == m_options.nullText || text.empty() ||
                          std::any_of(text.begin(), text.end(), [this](char c) {
                              return m_needsQuotes[static_cast<unsigned char>(c)];
                          });
    if (!isQuoted) {
        out += text;
        return;
    }
    appendCsvQuoted(out, text);
}

} // namespace model
