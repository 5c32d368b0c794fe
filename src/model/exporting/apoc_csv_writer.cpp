// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/apoc_csv_writer.h"

#include "driver/value/structures.h"
#include "model/exporting/apoc_json_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"

namespace model
{

namespace
{

/// Without the quotes that JSON has around texts.
void appendPlainText(std::string &out, const bolt::ValueView &value)
{
    if (value.isNull())
        return;
    if (value.kind() == bolt::Kind::Structure) {
        if (const bolt::StructureKind kind = bolt::classify(value); isTemporal(kind)) {
            appendTemporal(out, value, kind);
            return;
        }
    }
    const std::size_t begin = out.size();
    appendApocFieldJson(out, value);
    if (out.size() - begin >= 2 && out[begin] == '"') {
        out.erase(begin, 1);
        out.pop_back();
    }
}

} // namespace

void ApocCsvWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    for (const std::string &field : fields) {
        if (&field != fields.data())
            out += ',';
        appendCsvQuoted(out, field);
    }
    out += '\n';
}

void ApocCsvWriter::row(const bolt::BoltList &values, std::string &out)
{
    bool isFirst = true;
    for (const bolt::ValueView value : values) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        if (value.kind() == bolt::Kind::String) {
            appendCsvQuoted(out, value.asString());
            continue;
        }
        m_cell.clear();
        appendPlainText(m_cell, value);
        appendCsvQuoted(out, m_cell);
    }
    out += '\n';
}

RecordWriter::Ending ApocCsvWriter::end(std::string &)
{
    return Ending::Whole;
}

} // namespace model
