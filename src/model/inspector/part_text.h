// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/value_text.h"

#include <QString>

#include <string_view>

namespace model
{

/// Code points of a text that are shown at most: a text view takes no more without a halt.
inline constexpr std::size_t kPartCharacters = 100'000;

struct PartText {
    QString text;
    TextExtent extent = TextExtent::Whole;
};

/// A value for a text view: a string with its line breaks, everything else as value_text.h writes it.
PartText partText(const bolt::ValueView &value);

/// Code points of valid UTF-8.
std::size_t characterCount(std::string_view utf8);

} // namespace model
