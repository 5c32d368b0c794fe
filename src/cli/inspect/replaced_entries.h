// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace cli
{

/// The map entries inside the value at `value` (which scanValue() has accepted) that a later entry
/// with the same key replaces: the addresses of their keys, in ascending order. One pass, whatever
/// the depth; memory for the keys of the maps that are open at a time.
std::vector<const std::uint8_t *> replacedEntries(const std::uint8_t *value);

} // namespace cli
