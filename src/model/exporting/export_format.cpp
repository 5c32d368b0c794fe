// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_format.h"

#include "model/exporting/apoc_csv_writer.h"
#include "model/exporting/apoc_json_text.h"
#include "model/exporting/browser_csv_writer.h"
#include "model/exporting/csv_writer.h"
#include "model/exporting/cypher_script_writer.h"
#include "model/exporting/dot_writer.h"
#include "model/exporting/flat_csv_writer.h"
#include "model/exporting/gexf_writer.h"
#include "model/exporting/graphml_writer.h"
#include "model/exporting/html_writer.h"
#include "model/exporting/json_writer.h"
#include "model/exporting/markdown_writer.h"
#include "model/exporting/spreadsheet_writer.h"
#include "model/exporting/typed_json_text.h"

#include <algorithm>
#include <iterator>

namespace model
{

namespace
{

constexpr FormatName kFormats[] = {
    {ExportFormat::Csv, "csv", "csv"},
    {ExportFormat::BrowserCsv, "csv-browser", "csv"},
    {ExportFormat::ApocCsv, "csv-apoc", "csv"},
    {ExportFormat::Tsv, "tsv", "tsv"},
    {ExportFormat::Json, "json", "json"},
    {ExportFormat::TypedJson, "json-typed", "json"},
    {ExportFormat::JsonLines, "jsonl", "jsonl"},
    {ExportFormat::TypedJsonLines, "jsonl-typed", "jsonl"},
    {ExportFormat::ApocJsonLines, "jsonl-apoc", "jsonl"},
    {ExportFormat::Markdown, "markdown", "md"},
    {ExportFormat::Html, "html", "html"},
    {ExportFormat::GraphMl, "graphml", "graphml"},
    {ExportFormat::Gexf, "gexf", "gexf"},
    {ExportFormat::Dot, "dot", "gv"},
    {ExportFormat::CypherScript, "cypher", "cypher"},
    {ExportFormat::Spreadsheet, "xlsx", "xlsx"},
};

std::unique_ptr<RecordWriter> makeCsvWriter(const CsvOptions &options)
{
    if (options.elements == ElementStyle::Columns)
        return std::make_unique<FlatCsvWriter>(options);
    return std::make_unique<CsvWriter>(options);
}

CsvOptions withTabs(CsvOptions options)
{
    options.delimiter = '\t';
    return options;
}

} // namespace

std::span<const FormatName> exportFormats()
{
    return kFormats;
}

const FormatName &nameOf(ExportFormat format)
{
    return *std::find_if(std::begin(kFormats), std::end(kFormats),
                         [format](const FormatName &name) { return name.format == format; });
}

std::unique_ptr<RecordWriter> makeRecordWriter(const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::BrowserCsv:
        return std::make_unique<BrowserCsvWriter>();
    case ExportFormat::ApocCsv:
        return std::make_unique<ApocCsvWriter>();
    case ExportFormat::Tsv:
        return makeCsvWriter(withTabs(options.csv));
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(JsonLayout::Array);
    case ExportFormat::TypedJson:
        return std::make_unique<JsonWriter>(JsonLayout::Array, appendTypedJson);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonWriter>(JsonLayout::Lines);
    case ExportFormat::TypedJsonLines:
        return std::make_unique<JsonWriter>(JsonLayout::Lines, appendTypedJson);
    case ExportFormat::ApocJsonLines:
        return std::make_unique<JsonWriter>(JsonLayout::Lines, appendApocJson);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>();
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>();
    case ExportFormat::GraphMl:
        return std::make_unique<GraphMlWriter>();
    case ExportFormat::Gexf:
        return std::make_unique<GexfWriter>();
    case ExportFormat::Dot:
        return std::make_unique<DotWriter>();
    case ExportFormat::CypherScript:
        return std::make_unique<CypherScriptWriter>(options.script);
    case ExportFormat::Spreadsheet:
        return std::make_unique<SpreadsheetWriter>();
    }
    return makeCsvWriter(options.csv);
}

} // namespace model
