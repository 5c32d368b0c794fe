// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

namespace model
{

/// Records as a table in GitHub's Markdown, for people: values as the window shows them, columns as
/// wide as they come. What Markdown would take for markup is escaped; a line end becomes <br>.
class MarkdownWriter : public RecordWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;

private:
    std::string m_cell;
};

} // namespace model
