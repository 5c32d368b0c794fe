// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

namespace model
{

/// Records as apoc.export.csv.query writes them: all fields in quotes, null and the empty string
/// both "", nodes, relationships and other compounds as JSON (apoc_json_text.h), lines end with LF.
class ApocCsvWriter : public RecordWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;

private:
    std::string m_cell;
};

} // namespace model
