// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/plain_text_writer.h"

#include "model/text/quoting.h"
#include "model/text/value_text.h"

#include <string_view>

namespace model
{

namespace
{

void appendField(std::string &out, std::string_view text)
{
    if (text.find_first_of("\t\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    appendCsvQuoted(out, text);
}

} // namespace

PlainTextWriter::PlainTextWriter(ColumnNames names)
    : m_names(names)
{
}

void PlainTextWriter::begin(const SelectionShape &shape, std::string &out)
{
    m_isValueAlone = shape.isOneCell() && m_names == ColumnNames::Without;
    if (m_names == ColumnNames::Without)
        return;
    std::string_view separator;
    for (const std::string &name : shape.columns) {
        out += separator;
        separator = "\t";
        appendField(out, name);
    }
    out += '\n';
}

void PlainTextWriter::row(const bolt::BoltList &values, std::string &out)
{
    if (m_isValueAlone) {
        appendValueText(out, values.at(0));
        return;
    }
    std::string_view separator;
    for (const bolt::ValueView value : values) {
        out += separator;
        separator = "\t";
        if (value.isNull())
            continue;
        m_cell.clear();
        appendValueText(m_cell, value);
        appendField(out, m_cell);
    }
    out += '\n';
}

void PlainTextWriter::end(std::string &) {}

} // namespace model
