// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"
#include "model/table/byte_search.h"

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace model
{

/// What to look for in the texts of cells.
struct TextPattern {
    enum class Syntax : std::uint8_t { Plain, RegularExpression };

    QString text;
    Syntax syntax = Syntax::Plain;
    LetterCase letterCase = LetterCase::Ignored;

    bool isEmpty() const { return text.isEmpty(); }
    /// What is wrong with a regular expression, in the library's words; empty: nothing.
    QString fault() const;

    friend bool operator==(const TextPattern &, const TextPattern &) = default;
};

/// Looks for a pattern in values: in the text that a table shows for them, whole. It builds that text
/// only for values whose bytes do not tell. For one thread; each makes its own.
class TextMatcher
{
public:
    /// `pattern` is without fault.
    explicit TextMatcher(const TextPattern &pattern);

    /// False only where no value of the record can match; `record` is the PackStream of all values.
    bool mayMatch(const std::uint8_t *record) const;
    bool matches(const bolt::ValueView &value);

private:
    bool matchesText(std::string_view utf8) const;

    ByteSearch m_search;
    std::optional<QRegularExpression> m_expression; ///< in place of m_search
    bool m_isInBytes = false; ///< where it is in a text, it is in the value's bytes as well
    bool m_mayBeNumber = true;
    bool m_isInNull = false;
    bool m_isInTrue = false;
    bool m_isInFalse = false;
    std::string m_text; ///< of the value that is looked at
};

} // namespace model
