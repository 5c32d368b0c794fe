// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace model
{

/// What is wrong in a style sheet's text, and where: line and column count from 1, columns in
/// characters.
struct GrassFault {
    enum class What : std::uint8_t {
        TooLarge,
        TooManyRules,    ///< or values in them
        NotText,         ///< not UTF-8
        UnknownElement,  ///< a selector of something that is neither node nor relationship
        BadSelector,     ///< an empty label, or a condition that cannot be read
        MissingBrace,    ///< `{` expected
        UnclosedRule,    ///< the text ends inside of a rule
        UnclosedText,    ///< the text ends inside of quotes
        UnclosedComment, ///< or of a comment
        MissingColon,
        MissingKey,
        StrayBrace, ///< `}` outside of a rule
        BadJson,
        BadColour, ///< a warning: the declaration is kept and has no effect; so are those below
        BadLength,
        BadScale,
    };

    What what = What::BadSelector;
    int line = 1;
    int column = 1;
    QString found; ///< what stands there, cut when it is long

    bool operator==(const GrassFault &) const = default;
};

/// One sentence with line and column, as people read it.
QString describeFault(const GrassFault &fault);

} // namespace model
