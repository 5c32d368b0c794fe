// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/value/value_view.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Entries of a metadata map by type. A wrong type counts as missing.
namespace bolt
{

/// Empty when missing.
std::string textAt(const BoltMap &map, std::string_view key);
std::optional<std::int64_t> integerAt(const BoltMap &map, std::string_view key);
std::optional<bool> booleanAt(const BoltMap &map, std::string_view key);
std::optional<BoltMap> mapAt(const BoltMap &map, std::string_view key);
std::optional<BoltList> listAt(const BoltMap &map, std::string_view key);
/// Only when all three numbers are there.
std::optional<TextPosition> positionAt(const BoltMap &map, std::string_view key);

/// An entry that goes into a diagnostic record.
using RecordEntry = std::pair<std::string_view, ValueView>;

/// A diagnostic record as PackStream: what was sent, then `own`, then the defaults of ISO GQL for
/// the keys that are missing from what was sent.
std::vector<std::uint8_t> diagnosticRecord(const std::optional<BoltMap> &sent,
                                           std::span<const RecordEntry> own = {});

} // namespace bolt
