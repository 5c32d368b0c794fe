// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/text_pattern.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <stop_token>
#include <vector>

namespace model
{

/// A place in a text where a pattern fits, in UTF-16 units.
struct FoundText {
    qsizetype begin = 0;
    qsizetype length = 0;
    QStringList groups; ///< what the groups of a regular expression have matched; 0 is the whole

    qsizetype end() const { return begin + length; }
};

/// More places than these are not looked for.
inline constexpr std::size_t kMostFound = 100'000;

/// All places, in order, none within another; empty matches are left out. `^` and `$` are ends of
/// lines. Any thread; ends early, with what it has, when it is stopped.
std::vector<FoundText> findInText(const QString &text, const TextPattern &pattern,
                                  const std::stop_token &stopToken = {});

/// What to write in place of a match: for a regular expression `$1` and `\1` are its groups, `$0` and
/// `$&` all of it, `\n` and `\t` what they usually are, and `\\` and `$$` themselves.
QString replacementOf(const FoundText &found, const QString &replacement,
                      TextPattern::Syntax syntax);

/// The text with all of `found` (places in it, in order) replaced.
QString replaceAll(const QString &text, const std::vector<FoundText> &found,
                   const QString &replacement, TextPattern::Syntax syntax);

} // namespace model
