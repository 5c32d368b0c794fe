// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/selection_copy.h"

#include "model/table/row_cursor.h"
#include "model/text/utf8_text.h"

#include <algorithm>
#include <string>

namespace model
{

namespace
{

/// Rows between two looks at the bounds.
constexpr std::uint64_t kBatchRows = 256;

/// Selected cells of a row side by side, as a list.
class GatheredRow
{
public:
    GatheredRow(const CellSelection &selection, const std::vector<int> &columns)
        : m_selection(selection)
        , m_columns(columns)
        , m_pool(bolt::GetBoltPool<bolt::BoltValue>())
        , m_scope(m_pool)
        , m_offset(m_pool.Alloc(columns.size()))
        , m_list(bolt::BoltValue::compound(bolt::Kind::List, 0,
                                           static_cast<std::uint32_t>(columns.size()), nullptr))
    {
        m_list.moveChildrenToPool(m_offset);
    }

    /// Valid until the next call.
    bolt::BoltList values(int row, const std::vector<bool> &isSelected)
    {
        const std::uint64_t source = m_selection.rows->rowAt(static_cast<std::uint64_t>(row));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            *m_pool.Resolve(m_offset + i) =
                isSelected[i] ? m_cursor
                                    .value(*m_selection.result, source,
                                           static_cast<std::uint32_t>(m_columns[i]))
                                    .value()
                              : bolt::BoltValue::null();
        }
        return bolt::BoltList(bolt::ValueView(m_list, &m_pool));
    }

private:
    const CellSelection &m_selection;
    const std::vector<int> &m_columns;
    bolt::BoltPool<bolt::BoltValue> &m_pool;
    bolt::PoolScope<bolt::BoltValue> m_scope;
    std::size_t m_offset;
    bolt::BoltValue m_list;
    RowCursor m_cursor;
};

SelectionShape shapeOf(const CellSelection &selection, const std::vector<int> &columns,
                       const std::vector<RowBand> &bands)
{
    SelectionShape shape;
    for (const int column : columns)
        shape.columns.push_back(selection.result->fields()[static_cast<std::size_t>(column)]);
    for (const RowBand &band : bands)
        shape.rows += static_cast<std::uint64_t>(band.bottom - band.top) + 1;
    return shape;
}

/// Tells of the share that is done when it changes.
class Progress
{
public:
    Progress(const std::function<void(int percent)> &report, std::uint64_t total)
        : m_report(report)
        , m_total(total)
    {
    }

    void show(std::uint64_t done)
    {
        const int percent = static_cast<int>(done * 100 / m_total);
        if (m_report && percent != m_percent)
            m_report(percent);
        m_percent = percent;
    }

private:
    const std::function<void(int percent)> &m_report;
    std::uint64_t m_total;
    int m_percent = 0;
};

} // namespace

std::uint64_t SelectionCopy::estimatedBytes() const
{
    return rows == 0
               ? bytes
               : static_cast<std::uint64_t>(static_cast<double>(bytes) / static_cast<double>(rows) *
                                            static_cast<double>(selectedRows));
}

SelectionCopy copySelection(const CellSelection &selection, CopyForm form, const CopyBounds &bounds)
{
    const std::vector<int> columns = selectedColumns(selection);
    const std::vector<RowBand> bands = selectedBands(selection, columns);
    const SelectionShape shape = shapeOf(selection, columns, bands);
    const std::unique_ptr<SelectionWriter> writer = makeSelectionWriter(form);
    GatheredRow gathered(selection, columns);
    Progress progress(bounds.progress, std::max<std::uint64_t>(shape.rows, 1));

    SelectionCopy copy;
    copy.selectedRows = shape.rows;
    std::string out;
    const auto mayGoOn = [&] {
        if (copy.rows % kBatchRows == 0) {
            if (bounds.stopToken.stop_requested())
                return false;
            progress.show(copy.rows);
        }
        return out.size() < bounds.maximumBytes;
    };
    writer->begin(shape, out);
    for (const RowBand &band : bands) {
        for (int row = band.top; row <= band.bottom && mayGoOn(); ++row, ++copy.rows)
            writer->row(gathered.values(row, band.isSelected), out);
    }
    writer->end(out);
    copy.bytes = out.size();
    copy.leftOut = writer->leftOut();
    copy.text = wholeText(out);
    return copy;
}

} // namespace model
