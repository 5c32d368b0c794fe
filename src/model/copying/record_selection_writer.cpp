// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/record_selection_writer.h"

#include <utility>

namespace model
{

RecordSelectionWriter::RecordSelectionWriter(std::unique_ptr<RecordWriter> format)
    : m_format(std::move(format))
{
}

void RecordSelectionWriter::begin(const SelectionShape &shape, std::string &out)
{
    m_format->begin(shape.columns, out);
}

void RecordSelectionWriter::row(const bolt::BoltList &values, std::string &out)
{
    m_format->row(values, out);
}

void RecordSelectionWriter::end(std::string &out)
{
    while (m_format->end(out) == RecordWriter::Ending::MoreToCome) {
    }
}

std::uint64_t RecordSelectionWriter::leftOut() const
{
    std::uint64_t count = 0;
    for (const ExportRemark &remark : m_format->remarks()) {
        if (remark.loss == ExportLoss::PropertyLeftOut)
            count += remark.count;
    }
    return count;
}

} // namespace model
