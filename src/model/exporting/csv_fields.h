// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"
#include "model/exporting/csv_options.h"

#include <array>
#include <string>
#include <string_view>

namespace model
{

/// Fields of CSV by RFC 4180, made so that LOAD CSV and every parser get all back:
///
///  - null is an empty field (or the option's text) and the empty string is "";
///  - a field is quoted only when it has to be;
///  - booleans are true and false, floats as text/number_text.h has them, temporals ISO 8601, bytes
///    hexadecimal; lists, maps, nodes and all other compounds are JSON (json_text.h).
///
/// All append to UTF-8. Belongs to one thread.
class CsvFields
{
public:
    explicit CsvFields(const CsvOptions &options);

    void append(std::string &out, const bolt::ValueView &value);
    /// A text that is not null.
    void appendText(std::string &out, std::string_view text) const;
    void appendNull(std::string &out) const { out += m_options.nullText; }
    void appendDelimiter(std::string &out) const { out += m_options.delimiter; }
    void appendLineEnd(std::string &out) const
    {
        out += m_options.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
    }
    /// The byte order mark, if there is to be one.
    void appendMark(std::string &out) const;

private:
    void appendPlain(std::string &out, std::string_view text) const;
    bool appendJoined(const bolt::BoltList &list);

    const CsvOptions m_options;
    std::array<bool, 256> m_needsQuotes{}; ///< by byte
    std::string m_cell;                    ///< a value's text on its way to the quotes
};

} // namespace model
