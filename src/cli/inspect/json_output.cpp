// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/json_output.h"

#include <algorithm>
#include <ostream>

namespace cli
{

namespace
{

constexpr std::size_t kBufferSize = 64 * 1024;

/// The letter of JSON's short escape, 'u' for other control characters, or 0.
char escapeOf(char c)
{
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return static_cast<unsigned char>(c) < 0x20 ? 'u' : '\0';
    }
}

} // namespace

JsonOutput::JsonOutput(std::ostream &out)
    : m_out(out)
{
    m_buffer.reserve(kBufferSize);
}

JsonOutput::~JsonOutput()
{
    flush();
}

void JsonOutput::raw(std::string_view json)
{
    while (!json.empty()) {
        if (m_buffer.size() == kBufferSize)
            flush();
        const std::size_t size = std::min(json.size(), kBufferSize - m_buffer.size());
        m_buffer.append(json.substr(0, size));
        json.remove_prefix(size);
    }
}

void JsonOutput::number(std::uint64_t value)
{
    raw(std::to_string(value));
}

void JsonOutput::quotedNumber(std::int64_t value)
{
    raw("\"");
    raw(std::to_string(value));
    raw("\"");
}

void JsonOutput::text(std::string_view utf8)
{
    raw("\"");
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char escape = escapeOf(utf8[i]);
        if (escape == 0)
            continue;
        raw(utf8.substr(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        const char pair[] = {'\\', escape};
        raw({pair, sizeof pair});
        if (escape == 'u') {
            raw("00");
            hex(utf8.substr(i, 1));
        }
    }
    raw(utf8.substr(plainFrom));
    raw("\"");
}

void JsonOutput::quotedHex(std::string_view bytes)
{
    raw("\"");
    hex(bytes);
    raw("\"");
}

void JsonOutput::hex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char digits[] = {kDigits[byte >> 4], kDigits[byte & 0x0F]};
        raw({digits, sizeof digits});
    }
}

void JsonOutput::flush()
{
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
}

} // namespace cli
