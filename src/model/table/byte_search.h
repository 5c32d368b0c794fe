// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace model
{

enum class LetterCase : std::uint8_t { Matters, Ignored };

/// Finds a text in UTF-8 bytes. Where the case is ignored that holds for the letters A to Z; others
/// must be the same. Immutable, used by any thread.
class ByteSearch
{
public:
    ByteSearch(std::string_view needle, LetterCase letterCase);

    /// An empty text is in every other.
    bool isIn(std::string_view haystack) const;

private:
    bool isAt(const char *place) const;

    std::string m_needle; ///< in small letters where the case is ignored
    LetterCase m_case;
    /// How far to move on when the last byte of the window is this one (Horspool).
    std::array<std::uint8_t, 256> m_steps{};
};

} // namespace model
