// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace model
{

/// All values that a text typed by a person can mean, one of each type, as PackStream: always the
/// string; also a number, a boolean, and by ISO 8601 a date, a local or zoned time, and a local or
/// zoned date and time. "2024-02-29" is the string and the date. Any thread.
std::vector<std::vector<std::uint8_t>> operandReadings(const QString &text);

} // namespace model
