// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/csv_writer.h"

namespace model
{

CsvWriter::CsvWriter(const CsvOptions &options)
    : m_fields(options)
{
}

void CsvWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    m_fields.appendMark(out);
    for (const std::string &field : fields) {
        if (&field != fields.data())
            m_fields.appendDelimiter(out);
        m_fields.appendText(out, field);
    }
    m_fields.appendLineEnd(out);
}

void CsvWriter::row(const bolt::BoltList &values, std::string &out)
{
    bool isFirst = true;
    for (const bolt::ValueView value : values) {
        if (!isFirst)
            m_fields.appendDelimiter(out);
        isFirst = false;
        m_fields.append(out, value);
    }
    m_fields.appendLineEnd(out);
}

RecordWriter::Ending CsvWriter::end(std::string &)
{
    return Ending::Whole;
}

} // namespace model
