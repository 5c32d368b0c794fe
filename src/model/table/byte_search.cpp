// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/byte_search.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace model
{

namespace
{

constexpr std::array<unsigned char, 256> makeSmallLetters()
{
    std::array<unsigned char, 256> letters{};
    for (std::size_t byte = 0; byte < letters.size(); ++byte) {
        const bool isCapital = byte >= 'A' && byte <= 'Z';
        letters[byte] = static_cast<unsigned char>(isCapital ? byte + ('a' - 'A') : byte);
    }
    return letters;
}
constexpr std::array<unsigned char, 256> kSmallLetters = makeSmallLetters();

unsigned char smallLetter(char byte)
{
    return kSmallLetters[static_cast<unsigned char>(byte)];
}

} // namespace

ByteSearch::ByteSearch(std::string_view needle, LetterCase letterCase)
    : m_needle(needle)
    , m_case(letterCase)
{
    if (m_case == LetterCase::Matters)
        return;
    for (char &byte : m_needle)
        byte = static_cast<char>(smallLetter(byte));
    constexpr std::size_t kMaximum = std::numeric_limits<std::uint8_t>::max();
    m_steps.fill(static_cast<std::uint8_t>(std::min(m_needle.size(), kMaximum)));
    for (std::size_t i = 0; i + 1 < m_needle.size(); ++i) {
        const auto step = static_cast<std::uint8_t>(std::min(m_needle.size() - 1 - i, kMaximum));
        const auto byte = static_cast<unsigned char>(m_needle[i]);
        m_steps[byte] = step;
        if (byte >= 'a' && byte <= 'z')
            m_steps[byte - ('a' - 'A')] = step;
    }
}

bool ByteSearch::isIn(std::string_view haystack) const
{
    const std::size_t size = m_needle.size();
    if (size == 0)
        return true;
    if (haystack.size() < size)
        return false;
    if (m_case == LetterCase::Matters)
        return memmem(haystack.data(), haystack.size(), m_needle.data(), size) != nullptr;
    const char *at = haystack.data();
    const char *const last = at + (haystack.size() - size);
    const auto end = static_cast<unsigned char>(m_needle.back());
    while (at <= last) {
        const char byte = at[size - 1];
        if (smallLetter(byte) == end && isAt(at))
            return true;
        at += m_steps[static_cast<unsigned char>(byte)];
    }
    return false;
}

bool ByteSearch::isAt(const char *place) const
{
    return std::equal(m_needle.begin(), m_needle.end(), place, [](char a, char b) {
        return static_cast<unsigned char>(a) == smallLetter(b);
    });
}

} // namespace model
