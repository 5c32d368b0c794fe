// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace model
{

/// A set of element ids, small for those of real servers: an id such as "4:2f6b…:1234" is the number
/// at its end in a bit map of the ids that begin alike, so that ids which follow each other cost two
/// bits. Other texts are kept as they are. Belongs to one thread.
class ElementIdSet
{
public:
    /// Whether it was new.
    bool insert(std::string_view id);
    bool contains(std::string_view id) const;
    void remove(std::string_view id);
    /// Calls `visit` with every id, in no order.
    void forEach(const std::function<void(const std::string &)> &visit) const;

private:
    static constexpr std::uint64_t kPageBits = 512;
    using Page = std::array<std::uint64_t, kPageBits / 64>;
    using Pages = std::unordered_map<std::uint64_t, Page>;

    std::unordered_map<std::string, Pages> m_numbered; ///< by what stands before the number
    std::unordered_set<std::string> m_others;
};

} // namespace model
