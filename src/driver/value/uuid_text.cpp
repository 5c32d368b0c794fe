// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/uuid_text.h"

#include <cassert>

namespace bolt
{

std::string uuidText(std::string_view bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    assert(bytes.size() == 16);
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0x0FU];
    }
    return text;
}

} // namespace bolt
