// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace model
{

enum class LineEnd : std::uint8_t { CrLf, Lf };
enum class ByteOrderMark : std::uint8_t { Absent, Present };

enum class ListStyle : std::uint8_t {
    Json,
    /// a;b;c, as importers split it. A list stays JSON when an item is compound, null, or text with a
    /// semicolon in it, or when it is empty.
    Semicolons,
};

enum class ElementStyle : std::uint8_t {
    Json,
    /// The column holds the element id, and columns "n.name", after all others, the properties.
    Columns,
};

/// Spreadsheets take a text that begins with one of = + - @ for a formula, and may run it.
enum class FormulaGuard : std::uint8_t {
    Off,
    On, ///< such a text gets a ' in front: safe to open, and not the same text any more
};

struct CsvOptions {
    char delimiter = ','; ///< any ASCII character but a quote, CR or LF
    LineEnd lineEnd = LineEnd::CrLf;
    ByteOrderMark byteOrderMark = ByteOrderMark::Absent; ///< some spreadsheets want it for UTF-8
    std::string nullText{}; ///< stands for null, without quotes; a string of that text has them
    ListStyle lists = ListStyle::Json;
    ElementStyle elements = ElementStyle::Json;
    FormulaGuard formulaGuard = FormulaGuard::Off;

    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

} // namespace model
