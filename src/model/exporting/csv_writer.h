// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace model
{

enum class LineEnd : std::uint8_t { CrLf, Lf };
enum class ByteOrderMark : std::uint8_t { Absent, Present };

struct CsvOptions {
    char delimiter = ','; ///< any ASCII character but a quote, CR or LF
    LineEnd lineEnd = LineEnd::CrLf;
    ByteOrderMark byteOrderMark = ByteOrderMark::Absent; ///< some spreadsheets want it for UTF-8
};

/// Records as CSV by RFC 4180 in UTF-8, made so that LOAD CSV and every parser get all back:
///
///  - the first line holds the column names, as they are, repeated ones too;
///  - null is an empty field and the empty string is "" (in a table of one column a null row is thus
///    an empty line, which some parsers skip);
///  - a field is quoted only when it has to be;
///  - booleans are true and false, floats as text/number_text.h has them, temporals ISO 8601, bytes
///    hexadecimal; lists, maps, nodes and all other compounds are JSON (json_text.h).
class CsvWriter : public RecordWriter
{
public:
    explicit CsvWriter(const CsvOptions &options = {});

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    void end(std::string &out) override;

private:
    void appendField(std::string &out, std::string_view text) const;
    void appendCell(std::string &out, const bolt::ValueView &value);

    CsvOptions m_options;
    std::string_view m_lineEnd;
    std::array<bool, 256> m_needsQuotes{}; ///< by byte
    std::string m_cell;                    ///< a compound's text on its way to the quotes
};

} // namespace model
