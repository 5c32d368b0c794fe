// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/html_writer.h"

#include "model/exporting/xml_text.h"
#include "model/text/value_text.h"

namespace model
{

namespace
{

constexpr std::string_view kHead = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Result</title>
<style>
:root { color-scheme: light dark; }
body { font: 14px sans-serif; margin: 1em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: 3px 8px; text-align: left; vertical-align: top; white-space: pre-wrap; }
th { background: #8882; position: sticky; top: 0; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
.z { opacity: 0.5; }
</style></head>
<body><table>
<thead><tr>)";

std::string_view openingTag(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        return "<td class=\"z\">";
    case bolt::Kind::Integer:
    case bolt::Kind::Float:
        return "<td class=\"n\">";
    default:
        return "<td>";
    }
}

} // namespace

void HtmlWriter::appendText(std::string &out, std::string_view text)
{
    m_losses.add(ExportLoss::CharacterLost, appendXml(out, text));
}

void HtmlWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    out += kHead;
    for (const std::string &field : fields) {
        out += "<th>";
        appendText(out, field);
        out += "</th>";
    }
    out += "</tr></thead>\n<tbody>\n";
}

void HtmlWriter::row(const bolt::BoltList &values, std::string &out)
{
    out += "<tr>";
    for (const bolt::ValueView value : values) {
        m_cell.clear();
        appendValueText(m_cell, value);
        out += openingTag(value);
        appendText(out, m_cell);
        out += "</td>";
    }
    out += "</tr>\n";
}

RecordWriter::Ending HtmlWriter::end(std::string &out)
{
    out += "</tbody>\n</table></body></html>\n";
    return Ending::Whole;
}

} // namespace model
