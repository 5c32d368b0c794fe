// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_writer.h"

#include "model/text/value_text.h"

#include <algorithm>

namespace cli
{

namespace
{

/// Code points of UTF-8 text; good enough for columns.
std::size_t widthOf(const std::string &text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// A line break, a tab or another control character would tear the table.
void keepOnOneLine(std::string &text)
{
    std::ranges::replace_if(
        text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; },
        ' ');
}

} // namespace

void TableWriter::begin(const std::vector<std::string> &fields, std::string &)
{
    m_widths.assign(fields.size(), 0);
    m_held.clear();
    m_isPrinting = false;
    Line header = fields;
    std::ranges::for_each(header, keepOnOneLine);
    measure(header);
    m_held.push_back(std::move(header));
}

void TableWriter::row(const bolt::BoltList &values, std::string &out)
{
    Line line;
    line.reserve(values.size());
    for (const bolt::ValueView value : values) {
        std::string text;
        model::appendValueText(text, value);
        keepOnOneLine(text);
        line.push_back(std::move(text));
    }
    if (m_isPrinting)
        return print(line, out);
    measure(line);
    m_held.push_back(std::move(line));
    if (m_held.size() > kMeasuredRows)
        printMeasured(out);
}

model::RecordWriter::Ending TableWriter::end(std::string &out)
{
    if (!m_isPrinting)
        printMeasured(out);
    if (!m_widths.empty())
        printRule(out);
    return Ending::Whole;
}

void TableWriter::measure(const Line &line)
{
    for (std::size_t column = 0; column < line.size(); ++column)
        m_widths[column] = std::max(m_widths[column], widthOf(line[column]));
}

void TableWriter::printMeasured(std::string &out)
{
    m_isPrinting = true;
    if (m_widths.empty())
        return;
    printRule(out);
    print(m_held.front(), out);
    printRule(out);
    for (std::size_t i = 1; i < m_held.size(); ++i)
        print(m_held[i], out);
    m_held.clear();
}

void TableWriter::print(const Line &line, std::string &out) const
{
    for (std::size_t column = 0; column < line.size(); ++column) {
        out += "| ";
        out += line[column];
        const std::size_t width = widthOf(line[column]);
        out.append(1 + (m_widths[column] > width ? m_widths[column] - width : 0), ' ');
    }
    out += "|\n";
}

void TableWriter::printRule(std::string &out) const
{
    for (const std::size_t width : m_widths) {
        out += '+';
        out.append(width + 2, '-');
    }
    out += "+\n";
}

} // namespace cli
