// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/spreadsheet_writer.h"

#include "model/exporting/property_text.h"
#include "model/exporting/spool_file.h"
#include "model/text/number_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace model
{

namespace
{

constexpr std::int64_t kExactInteger = std::int64_t{1} << 53;
constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

/// Whether the library's sixteen digits read back as the same number.
bool isKeptExactly(double value)
{
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.16G", value);
    return std::strtod(digits.data(), nullptr) == value;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr std::string_view kUnderscore = "_x005F_"; ///< one before what would be an escape

/// Readers take _xHHHH_ for the character with that number.
bool isEscape(std::string_view text)
{
    constexpr std::size_t kLength = 7;
    return text.size() >= kLength && text.starts_with("_x") && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

/// Units of UTF-16 that a byte of UTF-8 begins.
std::size_t unitsAt(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) == 0x80)
        return 0; // inside of a character
    return byte >= 0xF0 ? 2 : 1;
}

QString wordsOf(lxw_error error)
{
    return QString::fromLatin1(lxw_strerror(error));
}

} // namespace

void SpreadsheetWriter::WorkbookCloser::operator()(lxw_workbook *workbook) const
{
    lxw_workbook_free(workbook);
}

SpreadsheetWriter::SpreadsheetWriter(std::uint32_t rowsASheet)
    : m_rowsASheet(rowsASheet)
    , m_folder(spoolFolder() + QStringLiteral("/lightningbolt-export-XXXXXX"))
    , m_file(m_folder.filePath(QStringLiteral("result.xlsx")))
{
}

SpreadsheetWriter::~SpreadsheetWriter() = default;

void SpreadsheetWriter::begin(const std::vector<std::string> &fields, std::string &)
{
    m_fields = fields;
    if (m_fields.size() > kMaxColumns) {
        m_losses.add(ExportLoss::ColumnLeftOut, m_fields.size() - kMaxColumns);
        m_fields.resize(kMaxColumns);
    }
    if (!m_folder.isValid()) {
        m_failure = m_folder.errorString();
        return;
    }
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    m_workbook.reset(workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options));
    m_headFormat = workbook_add_format(m_workbook.get());
    format_set_bold(m_headFormat);
    addSheet();
}

void SpreadsheetWriter::addSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook.get(), nullptr);
    m_row = 0;
    for (std::size_t column = 0; column < m_fields.size(); ++column)
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column), m_fields[column].c_str(),
                               m_headFormat);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void SpreadsheetWriter::row(const bolt::BoltList &values, std::string &)
{
    if (!m_failure.isEmpty())
        return;
    if (m_row == m_rowsASheet) {
        m_losses.add(ExportLoss::FurtherSheet);
        addSheet();
    }
    std::uint16_t column = 0;
    for (const bolt::ValueView value : values) {
        if (column == m_fields.size())
            break;
        writeCell(column++, value);
    }
    ++m_row;
}

void SpreadsheetWriter::writeCell(std::uint16_t column, const bolt::ValueView &value)
{
    const bool isExactInteger = value.kind() == bolt::Kind::Integer &&
                                value.asInteger() <= kExactInteger &&
                                value.asInteger() >= -kExactInteger;
    const bool isFinite = value.kind() == bolt::Kind::Float && std::isfinite(value.asFloat());
    if (value.isNull())
        return;
    if (value.kind() == bolt::Kind::Boolean) {
        worksheet_write_boolean(m_sheet, m_row, column, value.asBoolean() ? 1 : 0, nullptr);
        return;
    }
    if (isExactInteger || isFinite) {
        const double number = isFinite ? value.asFloat() : static_cast<double>(value.asInteger());
        if (!isKeptExactly(number))
            m_losses.add(ExportLoss::FloatRounded);
        worksheet_write_number(m_sheet, m_row, column, number, nullptr);
        return;
    }
    if (value.kind() == bolt::Kind::Integer)
        m_losses.add(ExportLoss::IntegerAsText);
    m_text.clear();
    if (value.kind() == bolt::Kind::Float)
        appendFloat(m_text, value.asFloat());
    else
        appendProperty(m_text, value);
    writeText(column, m_text);
}

void SpreadsheetWriter::writeText(std::uint16_t column, std::string_view utf8)
{
    if (utf8.empty()) {
        m_losses.add(ExportLoss::EmptyTextBlank);
        return;
    }
    std::string text;
    std::size_t units = 0; // as the library counts them, with what is escaped
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool isEscaped = isEscape(utf8.substr(i));
        units += isEscaped ? kUnderscore.size() : unitsAt(utf8[i]);
        if (units > kMaxUnits) {
            m_losses.add(ExportLoss::TextCut);
            break;
        }
        if (utf8[i] == '\0') {
            m_losses.add(ExportLoss::CharacterLost);
            text += "\xEF\xBF\xBD";
        } else {
            text += isEscaped ? kUnderscore : utf8.substr(i, 1);
        }
    }
    const lxw_error error = worksheet_write_string(m_sheet, m_row, column, text.c_str(), nullptr);
    if (error != LXW_NO_ERROR)
        m_failure = wordsOf(error);
}

/// Puts the sheets together. Takes as long as a third of the writing, and cannot be stopped.
void SpreadsheetWriter::close()
{
    if (!m_failure.isEmpty())
        return;
    // It frees the workbook, whatever it answers.
    const lxw_error error = workbook_close(m_workbook.release());
    if (error != LXW_NO_ERROR)
        m_failure = wordsOf(error);
    else if (!m_file.open(QIODevice::ReadOnly))
        m_failure = m_file.errorString();
}

RecordWriter::Ending SpreadsheetWriter::end(std::string &out)
{
    if (m_workbook)
        close();
    if (!m_failure.isEmpty())
        return Ending::Whole;
    const QByteArray piece = m_file.read(qint64{kPieceBytes});
    if (piece.isEmpty() && m_file.error() != QFileDevice::NoError)
        m_failure = m_file.errorString();
    out.append(piece.constData(), static_cast<std::size_t>(piece.size()));
    return piece.isEmpty() ? Ending::Whole : Ending::MoreToCome;
}

} // namespace model
