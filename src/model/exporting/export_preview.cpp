// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_preview.h"

#include "driver/packstream/reader.h"
#include "model/exporting/row_projection.h"

#include <algorithm>
#include <cstddef>

namespace model
{

namespace
{

constexpr std::uint64_t kRows = 20;
constexpr std::size_t kBytes = 8 * 1024;
/// Of a row as the server sent it: writers take rows whole.
constexpr std::ptrdiff_t kRowBytes = std::ptrdiff_t{1} << 20;

bool isLarge(const bolt::ResultSet &result, std::uint64_t row)
{
    const std::uint8_t *record = result.record(row);
    return bolt::skipValue(record) - record > kRowBytes;
}

/// A place at or before `size` where no character is cut in two.
std::size_t characterEnd(const std::string &utf8, std::size_t size)
{
    while (size > 0 && size < utf8.size() &&
           (static_cast<unsigned char>(utf8[size]) & 0xC0U) == 0x80)
        --size;
    return std::min(size, utf8.size());
}

} // namespace

QString exportPreview(const ExportRequest &request, const std::stop_token &stop)
{
    if (request.options.format == ExportFormat::Spreadsheet)
        return {};
    const std::unique_ptr<RecordWriter> writer = makeRecordWriter(request.options);
    RowProjection projection(request.columns);
    std::string out;
    writer->begin(projection.fields(request.result->fields()), out);
    std::uint64_t rows = 0;
    request.forEachRow([&](std::uint64_t row) {
        if (stop.stop_requested() || isLarge(*request.result, row))
            return false;
        writer->row(projection.values(request.result->row(row)), out);
        return ++rows < kRows && out.size() < kBytes;
    });
    const bool isCut = rows < request.rowCount();
    // What comes after the last row is of no use in the middle, unless all comes there.
    if (!isCut || out.empty()) {
        while (writer->end(out) == RecordWriter::Ending::MoreToCome && out.size() < kBytes) {
        }
    }
    const std::size_t size = characterEnd(out, kBytes);
    QString text = QString::fromUtf8(out.data(), static_cast<qsizetype>(size));
    if (isCut || size < out.size())
        text += QStringLiteral("…");
    return text;
}

} // namespace model
