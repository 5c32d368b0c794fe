// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/csv_writer.h"

#include <cstdint>
#include <memory>

namespace model
{

enum class ExportFormat : std::uint8_t { Csv, Json, JsonLines };

struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv; ///< for ExportFormat::Csv alone
};

std::unique_ptr<RecordWriter> makeRecordWriter(const ExportOptions &options);

} // namespace model
