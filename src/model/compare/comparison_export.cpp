// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/comparison_export.h"

#include "model/exporting/csv_fields.h"

#include <QSaveFile>

#include <string>

namespace model
{

namespace
{

constexpr std::size_t kBlock = std::size_t{1} << 20;
constexpr std::size_t kRowsPerLook = 256; ///< between looks at the stop token
constexpr std::size_t kPercent = 100;

const char *nameOf(Change change)
{
    switch (change) {
    case Change::Added:
        return "added";
    case Change::Removed:
        return "removed";
    case Change::Changed:
        return "changed";
    }
    return "";
}

/// Turns rows of a comparison into lines.
class Writer
{
public:
    explicit Writer(const Comparison &comparison)
        : m_comparison(comparison)
        , m_fields({})
    {
    }

    void appendHeader(std::string &out)
    {
        m_fields.appendText(out, "change");
        for (const ComparedColumn &column : m_comparison.columns) {
            const bool isTwice = column.isInBoth() && !column.isKey;
            m_fields.appendDelimiter(out);
            m_fields.appendText(out, isTwice ? column.name + " (before)" : column.name);
            if (!isTwice)
                continue;
            m_fields.appendDelimiter(out);
            m_fields.appendText(out, column.name + " (now)");
        }
        m_fields.appendLineEnd(out);
    }

    void appendRow(const ChangedRow &row, std::string &out)
    {
        m_fields.appendText(out, nameOf(row.change));
        const bool isBefore = row.before != ChangedRow::kNone;
        const bool isAfter = row.after != ChangedRow::kNone;
        for (const ComparedColumn &column : m_comparison.columns) {
            const bool isKeyOfNew = column.isKey && isAfter;
            m_fields.appendDelimiter(out);
            if (column.before && !isKeyOfNew)
                appendCell(m_comparison.before, isBefore, row.before, *column.before, out);
            else
                appendCell(m_comparison.after, isAfter, row.after, *column.after, out);
            if (column.isKey || !column.isInBoth())
                continue;
            m_fields.appendDelimiter(out);
            appendCell(m_comparison.after, isAfter, row.after, *column.after, out);
        }
        m_fields.appendLineEnd(out);
    }

private:
    void appendCell(const ComparedResult &side, bool isThere, std::uint32_t row, std::size_t column,
                    std::string &out)
    {
        if (isThere)
            m_fields.append(out, side.result->cell(row, column));
        else
            m_fields.appendNull(out);
    }

    const Comparison &m_comparison;
    CsvFields m_fields;
};

} // namespace

std::optional<ExportError> writeComparison(const Comparison &comparison, const QString &path,
                                           const std::stop_token &stop,
                                           const std::function<void(int percent)> &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return ExportError{ExportStep::Open, file.errorString()};
    Writer writer(comparison);
    std::string out;
    writer.appendHeader(out);
    const auto flush = [&file, &out] {
        const auto size = static_cast<qint64>(out.size());
        const bool isWritten = file.write(out.data(), size) == size;
        out.clear();
        return isWritten;
    };
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        if (i % kRowsPerLook == 0) {
            if (stop.stop_requested())
                return std::nullopt; // the file goes with its object
            progress(static_cast<int>(i * kPercent / comparison.rows.size()));
        }
        writer.appendRow(comparison.rows[i], out);
        if (out.size() >= kBlock && !flush())
            return ExportError{ExportStep::Write, file.errorString()};
    }
    if (!flush())
        return ExportError{ExportStep::Write, file.errorString()};
    if (!file.commit())
        return ExportError{ExportStep::Commit, file.errorString()};
    return std::nullopt;
}

} // namespace model
