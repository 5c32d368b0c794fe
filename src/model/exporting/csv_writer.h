// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/csv_fields.h"
#include "model/exporting/record_writer.h"

namespace model
{

/// Records as CSV in UTF-8, a field a value (csv_fields.h). The first line holds the column names as
/// they are, repeated ones too. In a table of one column a null row is an empty line, which some
/// parsers skip.
class CsvWriter : public RecordWriter
{
public:
    /// `options.elements` is passed over: see FlatCsvWriter.
    explicit CsvWriter(const CsvOptions &options = {});

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;

private:
    CsvFields m_fields;
};

} // namespace model
