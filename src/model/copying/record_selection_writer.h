// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/selection_writer.h"
#include "model/exporting/record_writer.h"

#include <memory>

namespace model
{

/// Cells as a format of records has them: the selected columns are its fields.
class RecordSelectionWriter : public SelectionWriter
{
public:
    explicit RecordSelectionWriter(std::unique_ptr<RecordWriter> format);

    void begin(const SelectionShape &shape, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    void end(std::string &out) override;
    std::uint64_t leftOut() const override;

private:
    std::unique_ptr<RecordWriter> m_format;
};

} // namespace model
