// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/caption_key.h"

#include <algorithm>
#include <array>

namespace model
{

namespace
{

constexpr int kNoRank = 7;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowered(x) == lowered(y); });
}

bool endsIgnoringCase(std::string_view text, std::string_view ending)
{
    return text.size() >= ending.size() &&
           equalIgnoringCase(text.substr(text.size() - ending.size()), ending);
}

int rankOf(const CaptionCandidate &candidate)
{
    constexpr std::array<std::string_view, 3> kExact{"name", "title", "label"};
    constexpr std::array<std::string_view, 2> kEndings{"name", "description"};
    int rank = 0;
    for (const std::string_view exact : kExact) {
        if (equalIgnoringCase(candidate.key, exact)) {
            return rank;
        }
        ++rank;
    }
    for (const std::string_view ending : kEndings) {
        if (endsIgnoringCase(candidate.key, ending)) {
            return rank;
        }
        ++rank;
    }
    return candidate.isString ? rank : kNoRank;
}

} // namespace

std::optional<std::size_t> chooseCaptionKey(std::span<const CaptionCandidate> candidates)
{
    if (candidates.empty()) {
        return std::nullopt;
    }
    const auto best = std::min_element(
        candidates.begin(), candidates.end(),
        [](const CaptionCandidate &a, const CaptionCandidate &b) { return rankOf(a) < rankOf(b); });
    return static_cast<std::size_t>(best - candidates.begin());
}

} // namespace model
