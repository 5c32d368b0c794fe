// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/selection_text.h"

#include "model/exporting/record_writer.h"
#include "model/table/row_cursor.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <set>
#include <string>

namespace model
{

namespace
{

/// Rows that have the same columns selected.
struct Band {
    int top;
    int bottom;
    std::vector<bool> isSelected; ///< by place in the list of columns
};

std::vector<int> selectedColumns(const std::vector<CellRange> &ranges)
{
    std::set<int> columns;
    for (const CellRange &range : ranges) {
        for (int column = range.left; column <= range.right; ++column)
            columns.insert(column);
    }
    return {columns.begin(), columns.end()};
}

std::vector<Band> bandsOf(const std::vector<CellRange> &ranges, const std::vector<int> &columns)
{
    std::set<int> edges;
    for (const CellRange &range : ranges) {
        edges.insert(range.top);
        edges.insert(range.bottom + 1);
    }
    std::vector<Band> bands;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge) {
        Band band{*edge, *std::next(edge) - 1, std::vector<bool>(columns.size())};
        bool isEmpty = true;
        for (const CellRange &range : ranges) {
            if (range.top > band.top || range.bottom < band.bottom)
                continue;
            const auto first = std::lower_bound(columns.begin(), columns.end(), range.left);
            const auto last = std::upper_bound(columns.begin(), columns.end(), range.right);
            std::fill(band.isSelected.begin() + (first - columns.begin()),
                      band.isSelected.begin() + (last - columns.begin()), true);
            isEmpty = false;
        }
        if (!isEmpty)
            bands.push_back(std::move(band));
    }
    return bands;
}

void appendField(std::string &out, std::string_view text)
{
    if (text.find_first_of("\t\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

bool isOneCell(const CellSelection &selection)
{
    return selection.ranges.size() == 1 &&
           selection.ranges.front().top == selection.ranges.front().bottom &&
           selection.ranges.front().left == selection.ranges.front().right;
}

std::uint64_t sourceRow(const CellSelection &selection, int row)
{
    return selection.rows->rowAt(static_cast<std::uint64_t>(row));
}

QString fromUtf8(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QString tabSeparated(const CellSelection &selection, ColumnNames names,
                     const std::stop_token &stopToken)
{
    const bolt::ResultSet &result = *selection.result;
    std::string out;
    if (isOneCell(selection) && names == ColumnNames::Without) {
        const CellRange &cell = selection.ranges.front();
        appendValueText(
            out, result.cell(sourceRow(selection, cell.top), static_cast<std::size_t>(cell.left)));
        return fromUtf8(out);
    }

    const std::vector<int> columns = selectedColumns(selection.ranges);
    if (names == ColumnNames::With) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                out += '\t';
            appendField(out, result.fields()[static_cast<std::size_t>(columns[i])]);
        }
        out += '\n';
    }
    RowCursor cursor;
    std::string text;
    for (const Band &band : bandsOf(selection.ranges, columns)) {
        for (int row = band.top; row <= band.bottom && !stopToken.stop_requested(); ++row) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (i > 0)
                    out += '\t';
                if (!band.isSelected[i])
                    continue;
                const bolt::ValueView value = cursor.value(result, sourceRow(selection, row),
                                                           static_cast<std::uint32_t>(columns[i]));
                if (value.isNull())
                    continue;
                text.clear();
                appendValueText(text, value);
                appendField(out, text);
            }
            out += '\n';
        }
    }
    return fromUtf8(out);
}

QString recordText(const CellSelection &selection, RecordWriter &writer,
                   const std::stop_token &stopToken)
{
    const bolt::ResultSet &result = *selection.result;
    std::string out;
    writer.begin(result.fields(), out);
    for (const Band &band : bandsOf(selection.ranges, selectedColumns(selection.ranges))) {
        for (int row = band.top; row <= band.bottom && !stopToken.stop_requested(); ++row)
            writer.row(result.row(sourceRow(selection, row)), out);
    }
    writer.end(out);
    return fromUtf8(out);
}

} // namespace model
