// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_job.h"
#include "model/exporting/streamed_export.h"
#include "model/table/cell_selection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace model
{

enum class ExportSource : std::uint8_t {
    Selection, ///< the rows and columns with a selected cell
    Shown,     ///< filtered and sorted, in the columns that are shown
    Fetched,   ///< all that have come, as they came
    RunAgain,  ///< all that the statement gives, written as they come
};

/// What of a result there is to export, at one moment. Immutable; read from any thread.
class ExportSources
{
public:
    /// All rows of `result` that are there, as they came.
    explicit ExportSources(std::shared_ptr<const bolt::ResultSet> result);

    void setShown(const RowMapping &rows, std::vector<std::uint32_t> columns);
    /// Of what is shown; nothing when `selection` is empty.
    void setSelection(const CellSelection &selection);
    /// How the statement can be run again.
    void setAgain(bolt::DriverOptions connection, bolt::FeedRequest statement);

    bool has(ExportSource source) const;
    /// Rows that it will write; 0 for RunAgain, which nobody knows.
    std::uint64_t rowCount(ExportSource source) const;
    /// For RunAgain, the fetched rows: they show what its file will look like.
    ExportRequest request(ExportSource source) const;
    /// For RunAgain alone.
    StreamedExportRequest streamedRequest() const { return *m_again; }

private:
    ExportRequest m_fetched;
    std::optional<ExportRequest> m_shown;
    std::optional<ExportRequest> m_selection;
    std::optional<StreamedExportRequest> m_again;
};

} // namespace model
