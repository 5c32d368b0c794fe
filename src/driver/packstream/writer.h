// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace bolt
{

/// Encodes PackStream values, each in its smallest form, at the end of a buffer that the caller
/// owns. The caller writes as many items as it announced. Lengths over 2 147 483 647 are a broken
/// promise of the caller. Not thread-safe.
class PackStreamWriter
{
public:
    explicit PackStreamWriter(std::vector<std::uint8_t> &out)
        : m_out(out)
    {
    }

    void null();
    void boolean(bool value);
    void integer(std::int64_t value);
    /// The bits go out as they are, those of NaNs too.
    void floating(double value);
    void string(std::string_view utf8);
    void bytes(std::span<const std::uint8_t> value);
    /// For PackStream 2 only.
    void uuid(std::span<const std::uint8_t, 16> value);
    /// `count` values follow.
    void list(std::size_t count);
    /// `count` pairs of a string and a value follow.
    void map(std::size_t count);
    /// `count` values (at most 15) follow.
    void structure(std::uint8_t tag, std::size_t count);
    /// Bytes that are PackStream already.
    void encoded(std::span<const std::uint8_t> packStream);

private:
    template <typename T>
    void put(std::uint8_t marker, T value);
    void header(std::uint8_t tiny, std::uint8_t marker8, std::size_t size);

    std::vector<std::uint8_t> &m_out;
};

} // namespace bolt
