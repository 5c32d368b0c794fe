// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/script_json.h"

#include "model/exporting/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace ui
{

void ScriptJson::text(std::string_view utf8)
{
    m_part.clear();
    model::appendJsonString(m_part, utf8);
    for (const char c : m_part) {
        if (c == '<')
            m_out += "\\u003c";
        else
            m_out += c;
    }
}

void ScriptJson::number(double value)
{
    char digits[40];
    const double bounded = std::isfinite(value) ? std::clamp(value, -1e9, 1e9) : 0;
    const auto [end, error] =
        std::to_chars(std::begin(digits), std::end(digits), bounded, std::chars_format::fixed, 1);
    m_out.append(digits, end);
}

} // namespace ui
