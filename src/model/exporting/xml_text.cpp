// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/xml_text.h"

namespace model
{

namespace
{

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What stands for `c`; empty: itself.
std::string_view entityOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return {};
    }
}

bool isNonCharacter(std::string_view three)
{
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";
}

} // namespace

std::uint64_t appendXml(std::string &out, std::string_view utf8)
{
    std::uint64_t lost = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const auto byte = static_cast<unsigned char>(c);
        if (const std::string_view entity = entityOf(c); !entity.empty()) {
            out += entity;
        } else if (byte < 0x20) {
            out += kReplacement;
            ++lost;
        } else if (byte == 0xEF && isNonCharacter(utf8.substr(i, 3))) {
            out += kReplacement;
            i += 2;
            ++lost;
        } else {
            out += c;
        }
    }
    return lost;
}

} // namespace model
