// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/csv_options.h"
#include "model/exporting/cypher_script_options.h"
#include "model/exporting/record_writer.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace model
{

enum class ExportFormat : std::uint8_t {
    Csv,
    BrowserCsv,
    ApocCsv,
    Tsv,
    Json,
    TypedJson,
    JsonLines,
    TypedJsonLines,
    ApocJsonLines,
    Markdown,
    Html,
    GraphMl,
    Gexf,
    Dot,
    CypherScript,
    Spreadsheet,
};

struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv;               ///< for Csv, and for Tsv but for the delimiter
    CypherScriptOptions script{}; ///< for CypherScript

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/// What a format is called on the command line, and how its files end.
struct FormatName {
    ExportFormat format;
    std::string_view name;
    std::string_view suffix;
};

/// All formats, in the order in which people are offered them.
std::span<const FormatName> exportFormats();
const FormatName &nameOf(ExportFormat format);

std::unique_ptr<RecordWriter> makeRecordWriter(const ExportOptions &options);

} // namespace model
