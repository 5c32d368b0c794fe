// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

namespace model
{

/// Records as Neo4j Browser exports them: lines end with LF, the last one with nothing; a field is
/// quoted when it holds a comma, a quote or a line feed, or is empty; null is the word null; nodes
/// are (:A:B {k: v,k2: v2}), strings inside of compounds have no quotes. Files for people who compare
/// with Browser: strings and other values cannot always be told apart again.
class BrowserCsvWriter : public RecordWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;

private:
    std::string m_cell;
};

} // namespace model
