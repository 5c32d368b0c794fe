// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"
#include "model/exporting/csv_fields.h"
#include "model/exporting/record_writer.h"
#include "model/exporting/spool_file.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace model
{

/// CSV with the properties of nodes and relationships in columns of their own. A column whose value
/// is one holds its element id; "n:labels" (or "n:type") and the properties, "n.name", follow after
/// all columns of the result in the order in which they turn up. Which there are is known at the end:
/// the rows wait in a temporary file.
class FlatCsvWriter : public RecordWriter
{
public:
    explicit FlatCsvWriter(const CsvOptions &options);

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;
    QString failure() const override { return m_rows.failure(); }

private:
    void flatten(std::size_t column, const bolt::ValueView &element);
    void addProperties(std::size_t column, const bolt::BoltMap &properties);
    std::string &extra(std::size_t column, const std::string &name);
    void writeHeader(std::string &out);
    bool writeRow(std::string &out);

    CsvFields m_fields;
    std::vector<std::string> m_names;
    std::map<std::pair<std::size_t, std::string>, std::size_t> m_extraOf;
    std::vector<std::string> m_extraNames;
    std::vector<std::string> m_extras; ///< fields of the row at hand; empty: it has none
    std::string m_line;
    SpoolFile m_rows;    ///< each: its length, how many extra columns it knows, its line
    std::string m_piece; ///< of m_rows, from m_at on
    std::size_t m_at = 0;
    bool m_isEnding = false;
};

} // namespace model
