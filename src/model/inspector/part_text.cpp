// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/part_text.h"

#include <algorithm>

namespace model
{

PartText partText(const bolt::ValueView &value)
{
    PartText part;
    part.extent = appendValueText(part.text, value, {kPartCharacters});
    return part;
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

} // namespace model
