// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace cli
{

/// Pieces of JSON on their way to a stream, in a buffer of fixed size: an answer may be many times
/// as long as its line. The caller puts the punctuation. One thread.
class JsonOutput
{
public:
    explicit JsonOutput(std::ostream &out);
    JsonOutput(const JsonOutput &) = delete;
    JsonOutput &operator=(const JsonOutput &) = delete;
    ~JsonOutput();

    /// JSON as it stands.
    void raw(std::string_view json);
    void number(std::uint64_t value);
    /// A decimal number in quotes: readers of JSON lose digits past 2^53.
    void quotedNumber(std::int64_t value);
    /// `utf8` in quotes, escaped where JSON wants it.
    void text(std::string_view utf8);
    /// Hexadecimal digits in quotes, upper case, two a byte.
    void quotedHex(std::string_view bytes);

private:
    void hex(std::string_view bytes);
    void flush();

    std::ostream &m_out;
    std::string m_buffer;
};

} // namespace cli
