// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The fixed parts of a kept result's file (docs/result-file.md).
namespace model::result_file
{

inline constexpr std::uint32_t kFormatVersion = 1;

/// As PNG's: catches files that went through a conversion of line ends or of the eighth bit.
inline constexpr std::array<std::uint8_t, 16> kMagic{
    0x8B, 'L', 'B', 'R', 'E', 'S', 'U', 'L', 'T', '\r', '\n', 0x1A, '\n', 0x00, 0x00, 0x00};
inline constexpr std::array<std::uint8_t, 8> kEndMagic{'L', 'B', 'R', 'E', 'S', 'E', 'N', 'D'};

/// Magic, format version, length of the header.
inline constexpr std::size_t kHeadBytes = kMagic.size() + 2 * sizeof(std::uint32_t);
inline constexpr std::size_t kChecksumBytes = sizeof(std::uint32_t);
/// Offset, size, rows, checksum.
inline constexpr std::size_t kBlockEntryBytes = 3 * sizeof(std::uint64_t) + kChecksumBytes;
/// Offset of the table, number of blocks, length of the footer, checksum, end magic.
inline constexpr std::size_t kTailBytes =
    sizeof(std::uint64_t) + 2 * sizeof(std::uint32_t) + kChecksumBytes + kEndMagic.size();
/// What the checksum of the end leaves out: itself and the magic.
inline constexpr std::size_t kUncheckedTailBytes = kChecksumBytes + kEndMagic.size();
inline constexpr std::size_t kIndexEntryBytes = sizeof(std::uint32_t);
/// Of the header and of the footer, which are read into memory whole.
inline constexpr std::size_t kMostMapBytes = std::size_t{64} << 20;

// The index of a block is used where it lies, in memory and in the file.
static_assert(std::endian::native == std::endian::little,
              "a kept result's row index is little-endian");

// Keys of the header's map.
inline constexpr std::string_view kStatement = "statement";
inline constexpr std::string_view kDatabase = "database";
inline constexpr std::string_view kAddress = "address";
inline constexpr std::string_view kAgent = "agent";
inline constexpr std::string_view kBoltMajor = "bolt_major";
inline constexpr std::string_view kBoltMinor = "bolt_minor";
inline constexpr std::string_view kPackStream = "packstream";
inline constexpr std::string_view kStartedAt = "started_at";
inline constexpr std::string_view kFields = "fields";

// Keys of the footer's map.
inline constexpr std::string_view kRows = "rows";
inline constexpr std::string_view kIsComplete = "complete";
inline constexpr std::string_view kFirstRowMs = "first_row_ms";
inline constexpr std::string_view kTotalMs = "total_ms";
inline constexpr std::string_view kSummary = "summary";

} // namespace model::result_file
