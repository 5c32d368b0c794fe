// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What tells one message from another (Bolt documentation, "Bolt Protocol message specification").
namespace bolt::message_tag
{

inline constexpr std::uint8_t kHello = 0x01;
inline constexpr std::uint8_t kGoodbye = 0x02;
inline constexpr std::uint8_t kReset = 0x0F;
inline constexpr std::uint8_t kRun = 0x10;
inline constexpr std::uint8_t kBegin = 0x11;
inline constexpr std::uint8_t kCommit = 0x12;
inline constexpr std::uint8_t kRollback = 0x13;
inline constexpr std::uint8_t kDiscard = 0x2F;
inline constexpr std::uint8_t kPull = 0x3F;
inline constexpr std::uint8_t kTelemetry = 0x54;
inline constexpr std::uint8_t kRoute = 0x66;
inline constexpr std::uint8_t kLogon = 0x6A;
inline constexpr std::uint8_t kLogoff = 0x6B;

inline constexpr std::uint8_t kSuccess = 0x70;
inline constexpr std::uint8_t kRecord = 0x71;
inline constexpr std::uint8_t kIgnored = 0x7E;
inline constexpr std::uint8_t kFailure = 0x7F;

} // namespace bolt::message_tag
