// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "model/kept/result_description.h"

#include <cstdint>
#include <functional>

class QIODevice;

namespace model
{

enum class WriteOutcome : std::uint8_t {
    Written,
    Failed,
    Stopped,
    TooLarge, ///< what describes the result, for who reads it
};

/// Told of the bytes written so far, every few megabytes; false stops the writing.
using WriteProgress = std::function<bool(std::uint64_t bytes)>;

/// Writes the first `description.rows` rows of `result` to `out` in the form of docs/result-file.md:
/// the blocks as they lie in memory. What `out` holds is no result file before this has returned
/// Written. Any thread; the result may grow meanwhile. After Failed, `out` tells why.
WriteOutcome writeResultFile(QIODevice &out, const ResultDescription &description,
                             const bolt::ResultSet &result, const WriteProgress &progress);

} // namespace model
