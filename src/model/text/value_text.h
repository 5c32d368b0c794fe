// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <string>

/// Values as people read them, in the manner of cypher-shell: (:Person {name: "Ann"}),
/// [:KNOWS {since: 1999}], (:A)-[:T]->(:B)<-[:U]-(:C), [1, 2.0, "a"], point({srid: 4326, x: …}).
/// A string is plain when it is the whole value and quoted inside of others; bytes are hexadecimal.
/// Any thread.
namespace model
{

struct TextOptions {
    /// Code points to write at most. Walking stops there, so the start of a huge list is cheap.
    std::size_t maxCharacters = std::numeric_limits<std::size_t>::max();
};

enum class TextExtent : std::uint8_t {
    Whole,
    Cut, ///< maxCharacters were written and there is more
};

TextExtent appendValueText(QString &out, const bolt::ValueView &value,
                           const TextOptions &options = {});

/// The same in UTF-8.
TextExtent appendValueText(std::string &out, const bolt::ValueView &value,
                           const TextOptions &options = {});

} // namespace model
