// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace model
{

/// Records as a spreadsheet (.xlsx) with the column names in a bold, frozen first row. Numbers and
/// booleans are cells of their kind; all others are texts as in our CSV, null is an empty cell.
/// A sheet ends at 1,048,576 rows, and the next goes on; columns past 16,384 are left out, texts past
/// 32,767 UTF-16 units (with what is escaped) cut, and integers past 2^53 written as text, because a
/// cell's number is a binary64: all of this is counted. The sheets are put together in temporary files.
class SpreadsheetWriter : public RecordWriter
{
public:
    static constexpr std::uint32_t kMaxRows = 1'048'576; ///< of a sheet, with the names
    static constexpr std::size_t kMaxColumns = 16'384;
    static constexpr std::size_t kMaxUnits = 32'767; ///< of a cell's text, in UTF-16

    explicit SpreadsheetWriter(std::uint32_t rowsASheet = kMaxRows);
    ~SpreadsheetWriter() override;

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;
    QString failure() const override { return m_failure; }
    std::vector<ExportRemark> remarks() const override { return m_losses.remarks(); }

private:
    struct WorkbookCloser {
        void operator()(lxw_workbook *workbook) const;
    };

    void addSheet();
    void writeCell(std::uint16_t column, const bolt::ValueView &value);
    void writeText(std::uint16_t column, std::string_view utf8);
    void close();

    const std::uint32_t m_rowsASheet;
    QTemporaryDir m_folder;
    std::unique_ptr<lxw_workbook, WorkbookCloser> m_workbook;
    lxw_worksheet *m_sheet = nullptr; ///< the workbook's
    lxw_format *m_headFormat = nullptr;
    std::vector<std::string> m_fields;
    std::uint32_t m_row = 0; ///< the next of this sheet
    std::string m_text;
    LossCounter m_losses;
    QFile m_file; ///< the finished workbook
    QString m_failure;
};

} // namespace model
