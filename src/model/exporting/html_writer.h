// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

namespace model
{

/// Records as a page with one table, which needs nothing beside it: numbers to the right, null
/// dimmed, light or dark as the reader's system is. Values as the window shows them.
class HtmlWriter : public RecordWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;
    std::vector<ExportRemark> remarks() const override { return m_losses.remarks(); }

private:
    void appendText(std::string &out, std::string_view text);

    std::string m_cell;
    LossCounter m_losses;
};

} // namespace model
