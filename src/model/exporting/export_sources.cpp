// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_sources.h"

#include <numeric>
#include <utility>

namespace model
{

ExportSources::ExportSources(std::shared_ptr<const bolt::ResultSet> result)
{
    m_fetched.rows = RowMapping(result->rowCount());
    m_fetched.result = std::move(result);
}

void ExportSources::setShown(const RowMapping &rows, std::vector<std::uint32_t> columns)
{
    std::vector<std::uint32_t> all(m_fetched.result->columnCount());
    std::iota(all.begin(), all.end(), 0);
    const bool areColumnsAsTheyAre = columns == all;
    if (rows.isAsTheyCame() && areColumnsAsTheyAre)
        return;
    m_shown = m_fetched;
    m_shown->rows = rows;
    if (!areColumnsAsTheyAre)
        m_shown->columns = std::move(columns);
}

void ExportSources::setSelection(const CellSelection &selection)
{
    if (!selection.result || selection.ranges.empty())
        return;
    const std::vector<int> columns = selectedColumns(selection);
    m_selection = m_fetched;
    m_selection->rows = *selection.rows;
    m_selection->columns.assign(columns.begin(), columns.end());
    for (const RowBand &band : selectedBands(selection, columns))
        m_selection->places.push_back(
            {static_cast<std::uint64_t>(band.top), static_cast<std::uint64_t>(band.bottom) + 1});
}

void ExportSources::setAgain(bolt::DriverOptions connection, bolt::FeedRequest statement)
{
    m_again = StreamedExportRequest{std::move(connection), std::move(statement)};
}

bool ExportSources::has(ExportSource source) const
{
    switch (source) {
    case ExportSource::Selection:
        return m_selection.has_value();
    case ExportSource::Shown:
        return m_shown.has_value();
    case ExportSource::Fetched:
        break;
    case ExportSource::RunAgain:
        return m_again.has_value();
    }
    return true;
}

std::uint64_t ExportSources::rowCount(ExportSource source) const
{
    return source == ExportSource::RunAgain ? 0 : request(source).rowCount();
}

ExportRequest ExportSources::request(ExportSource source) const
{
    if (source == ExportSource::Selection)
        return *m_selection;
    if (source == ExportSource::Shown)
        return *m_shown;
    return m_fetched;
}

} // namespace model
