// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/markdown_writer.h"

#include "model/text/value_text.h"

namespace model
{

namespace
{

constexpr std::string_view kMarkup = "\\`*_[]<>|~&#$";

void appendEscaped(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == '\n' || c == '\r') {
            out += "<br>";
            continue;
        }
        if (kMarkup.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
}

} // namespace

void MarkdownWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    for (const std::string &field : fields) {
        out += "| ";
        appendEscaped(out, field);
        out += ' ';
    }
    out += "|\n";
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += "| --- ";
    out += "|\n";
}

void MarkdownWriter::row(const bolt::BoltList &values, std::string &out)
{
    for (const bolt::ValueView value : values) {
        m_cell.clear();
        appendValueText(m_cell, value);
        out += "| ";
        appendEscaped(out, m_cell);
        out += ' ';
    }
    out += "|\n";
}

RecordWriter::Ending MarkdownWriter::end(std::string &)
{
    return Ending::Whole;
}

} // namespace model
