// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/replaced_entries.h"

#include "driver/packstream/bolt_value.h"
#include "driver/packstream/reader.h"

#include <algorithm>
#include <string_view>

namespace cli
{

namespace
{

using bolt::BoltValue;
using bolt::Kind;
using Address = const std::uint8_t *;

/// A compound value whose children are walked. A map's keys and values count alike: an even number
/// left means that a key is next.
struct Level {
    std::uint64_t left;
    bool isMap;
    std::size_t firstKey; ///< of this map, in the keys of all open maps
};

std::string_view keyAt(Address at)
{
    BoltValue key;
    bolt::readHead(at, key);
    return key.asText();
}

class Walk
{
public:
    std::vector<Address> run(Address at)
    {
        m_levels.push_back({1, false, 0});
        while (!m_levels.empty()) {
            Level &level = m_levels.back();
            if (level.left == 0) {
                close(level);
                m_levels.pop_back();
                continue;
            }
            if (level.isMap && level.left % 2 == 0)
                m_keys.push_back(at);
            --level.left;
            BoltValue value;
            at = bolt::readHead(at, value);
            if (value.isCompound()) {
                const bool isMap = value.kind() == Kind::Map;
                m_levels.push_back(
                    {std::uint64_t{value.size()} * (isMap ? 2 : 1), isMap, m_keys.size()});
            }
        }
        std::ranges::sort(m_replaced);
        return std::move(m_replaced);
    }

private:
    /// All keys of a map are known: of equal ones the last, which has the highest address, counts.
    void close(const Level &level)
    {
        if (!level.isMap)
            return;
        const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(level.firstKey);
        std::sort(first, m_keys.end(), [](Address a, Address b) {
            const int order = keyAt(a).compare(keyAt(b));
            return order != 0 ? order < 0 : a < b;
        });
        for (auto key = first; key != m_keys.end(); ++key) {
            const auto next = key + 1;
            if (next != m_keys.end() && keyAt(*key) == keyAt(*next))
                m_replaced.push_back(*key);
        }
        m_keys.erase(first, m_keys.end());
    }

    std::vector<Level> m_levels;
    std::vector<Address> m_keys;
    std::vector<Address> m_replaced;
};

} // namespace

std::vector<const std::uint8_t *> replacedEntries(const std::uint8_t *value)
{
    return Walk().run(value);
}

} // namespace cli
