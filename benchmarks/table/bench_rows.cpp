// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/bench_rows.h"

#include "model/text/value_text.h"
#include "support/result_builder.h"

#include <QFile>

#include <string>

namespace bench
{

namespace
{

constexpr qsizetype kBlock = 1 << 20;

/// splitmix64: any row's values without those of the rows before.
std::uint64_t scattered(std::uint64_t row)
{
    std::uint64_t bits = (row + 1) * 0x9E3779B97F4A7C15U;
    bits = (bits ^ bits >> 30U) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ bits >> 27U) * 0x94D049BB133111EBU;
    return bits ^ bits >> 31U;
}

void writeMixed(bolt::PackStreamWriter &out, std::uint64_t bits)
{
    const auto number = static_cast<std::int64_t>(bits >> 40U);
    switch (bits % 4) {
    case 0:
        return out.integer(number);
    case 1:
        return out.floating(static_cast<double>(number) / 16);
    case 2:
        return out.string("mixed " + std::to_string(number));
    default:
        return out.null();
    }
}

void writeRow(bolt::PackStreamWriter &out, std::uint32_t row)
{
    constexpr const char *kPlaces[] = {"Zürich", "Bern", "New York", "São Paulo", "Nairobi"};
    const std::uint64_t bits = scattered(row);
    out.integer(static_cast<std::int64_t>(bits >> 24U) - (std::int64_t{1} << 39));
    out.floating(static_cast<double>(bits >> 11U) / 1024.0);
    out.string("person-" + std::to_string(1'000'000 + bits % 9'000'000));
    writeMixed(out, scattered(bits));
    out.boolean((bits & 1U) != 0);
    if ((bits & 6U) == 0)
        out.integer(row);
    else
        out.null();
    out.structure('D', 1);
    out.integer(static_cast<std::int64_t>(bits % 20'000));
    out.string(kPlaces[bits % std::size(kPlaces)]);
}

} // namespace

model::ResultHandle makeTable(std::uint32_t rows)
{
    test::ResultBuilder builder(
        {"integer", "float", "text", "mixed", "boolean", "sparse", "date", "place"});
    for (std::uint32_t row = 0; row < rows; ++row)
        builder.row([row](bolt::PackStreamWriter &out) { writeRow(out, row); });
    return builder.publish();
}

bool writeCsv(const bolt::ResultSet &result, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::string lines;
    for (std::uint64_t row = 0; row < result.rowCount(); ++row) {
        for (const bolt::ValueView value : result.row(row)) {
            if (!value.isNull())
                model::appendValueText(lines, value);
            lines += ',';
        }
        lines.back() = '\n';
        if (static_cast<qsizetype>(lines.size()) < kBlock && row + 1 < result.rowCount())
            continue;
        if (file.write(lines.data(), static_cast<qint64>(lines.size())) < 0)
            return false;
        lines.clear();
    }
    return file.flush();
}

} // namespace bench
