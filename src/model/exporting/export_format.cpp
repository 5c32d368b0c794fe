// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_format.h"

#include "model/exporting/json_writer.h"

namespace model
{

std::unique_ptr<RecordWriter> makeRecordWriter(const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(JsonLayout::Array);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonWriter>(JsonLayout::Lines);
    case ExportFormat::Csv:
        break;
    }
    return std::make_unique<CsvWriter>(options.csv);
}

} // namespace model
