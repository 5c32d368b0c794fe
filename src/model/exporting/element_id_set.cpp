// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/element_id_set.h"

#include <charconv>
#include <optional>

namespace model
{

namespace
{

struct NumberedId {
    std::string prefix;
    std::uint64_t number;
};

/// "4:x:12" as "4:x:" and 12; nothing when the digits are not how the number is written.
std::optional<NumberedId> parse(std::string_view id)
{
    constexpr std::size_t kMostDigits = 18;
    const std::size_t last = id.find_last_not_of("0123456789");
    const std::size_t begin = last == std::string_view::npos ? 0 : last + 1;
    const std::string_view digits = id.substr(begin);
    const bool isPlain = !digits.empty() && digits.size() <= kMostDigits &&
                         (digits.size() == 1 || digits.front() != '0');
    if (!isPlain)
        return std::nullopt;
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return NumberedId{std::string(id.substr(0, begin)), number};
}

} // namespace

bool ElementIdSet::insert(std::string_view id)
{
    const auto numbered = parse(id);
    if (!numbered)
        return m_others.emplace(id).second;
    const std::uint64_t bit = numbered->number % kPageBits;
    std::uint64_t &word = m_numbered[numbered->prefix][numbered->number / kPageBits].at(bit / 64);
    const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
    const bool isNew = (word & mask) == 0;
    word |= mask;
    return isNew;
}

bool ElementIdSet::contains(std::string_view id) const
{
    const auto numbered = parse(id);
    if (!numbered)
        return m_others.count(std::string(id)) > 0;
    const auto pages = m_numbered.find(numbered->prefix);
    if (pages == m_numbered.end())
        return false;
    const auto page = pages->second.find(numbered->number / kPageBits);
    const std::uint64_t bit = numbered->number % kPageBits;
    return page != pages->second.end() && (page->second.at(bit / 64) >> (bit % 64) & 1U) != 0;
}

void ElementIdSet::remove(std::string_view id)
{
    const auto numbered = parse(id);
    if (!numbered) {
        m_others.erase(std::string(id));
        return;
    }
    const std::uint64_t bit = numbered->number % kPageBits;
    if (const auto pages = m_numbered.find(numbered->prefix); pages != m_numbered.end()) {
        if (const auto page = pages->second.find(numbered->number / kPageBits);
            page != pages->second.end())
            page->second.at(bit / 64) &= ~(std::uint64_t{1} << (bit % 64));
    }
}

void ElementIdSet::forEach(const std::function<void(const std::string &)> &visit) const
{
    for (const auto &[prefix, pages] : m_numbered) {
        for (const auto &[number, page] : pages) {
            for (std::uint64_t bit = 0; bit < kPageBits; ++bit) {
                if ((page.at(bit / 64) >> (bit % 64) & 1U) != 0)
                    visit(prefix + std::to_string(number * kPageBits + bit));
            }
        }
    }
    for (const std::string &id : m_others)
        visit(id);
}

} // namespace model
