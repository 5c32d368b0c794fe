// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/checksum.h"

#include <zlib.h>

namespace model
{

void Checksum::add(std::span<const std::uint8_t> bytes)
{
    m_value = static_cast<std::uint32_t>(crc32_z(m_value, bytes.data(), bytes.size()));
}

std::uint32_t checksumOf(std::span<const std::uint8_t> bytes)
{
    Checksum checksum;
    checksum.add(bytes);
    return checksum.value();
}

} // namespace model
