// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace model
{

/// CRC-32 as in zlib, of bytes that come in pieces.
class Checksum
{
public:
    void add(std::span<const std::uint8_t> bytes);
    std::uint32_t value() const { return m_value; }

private:
    std::uint32_t m_value = 0;
};

std::uint32_t checksumOf(std::span<const std::uint8_t> bytes);

} // namespace model
