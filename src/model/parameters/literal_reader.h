// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <variant>
#include <vector>

namespace model
{

/// A value as PackStream.
using EncodedValue = std::vector<std::uint8_t>;

/// Where and why a text is no literal that can be read here.
struct LiteralFault {
    qsizetype offset = 0; ///< in UTF-16 units
    QString message;
};

/// Reads a Cypher literal: null, true, false, integers (also 0x and 0o), floats, Infinity and NaN,
/// strings, lists, maps, and date(), time(), localtime(), datetime(), localdatetime() and duration()
/// of an ISO 8601 text, point() of a map, vector() of a list. Bytes, for which Cypher has no literal,
/// are bytes('00ff'). All values are exact: what is out of range is a fault. An expression that only
/// a server can work out is a fault as well. Nesting is bounded. Any thread.
std::variant<EncodedValue, LiteralFault> readLiteral(QStringView text);

/// One entry of a map: its key, and its value's text and meaning.
struct LiteralEntry {
    QString key;
    QString text;
    EncodedValue value;
};

/// Reads a map literal entry by entry, each with the text that it was written in.
std::variant<std::vector<LiteralEntry>, LiteralFault> readLiteralMap(QStringView text);

} // namespace model
