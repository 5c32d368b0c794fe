// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/writer.h"

#include "driver/base/endian.h"
#include "driver/packstream/markers.h"

#include <cassert>

namespace bolt
{

namespace
{

/// Marks that a type has no tiny form.
constexpr std::uint8_t kNoTinyForm = 0;

} // namespace

template <typename T>
void PackStreamWriter::put(std::uint8_t marker, T value)
{
    std::uint8_t bytes[1 + sizeof(T)];
    bytes[0] = marker;
    storeBigEndian(bytes + 1, value);
    m_out.insert(m_out.end(), bytes, bytes + sizeof bytes);
}

/// The three sized markers of a type are consecutive.
void PackStreamWriter::header(std::uint8_t tiny, std::uint8_t marker8, std::size_t size)
{
    assert(size <= marker::kMaxLength);
    if (tiny != kNoTinyForm && size < 16)
        m_out.push_back(static_cast<std::uint8_t>(tiny | size));
    else if (size < 0x100)
        put(marker8, static_cast<std::uint8_t>(size));
    else if (size < 0x10000)
        put(static_cast<std::uint8_t>(marker8 + 1), static_cast<std::uint16_t>(size));
    else
        put(static_cast<std::uint8_t>(marker8 + 2), static_cast<std::uint32_t>(size));
}

void PackStreamWriter::null()
{
    m_out.push_back(marker::kNull);
}

void PackStreamWriter::boolean(bool value)
{
    m_out.push_back(value ? marker::kTrue : marker::kFalse);
}

void PackStreamWriter::integer(std::int64_t value)
{
    if (value >= -16 && value <= 127)
        m_out.push_back(static_cast<std::uint8_t>(value));
    else if (value >= INT8_MIN && value <= INT8_MAX)
        put(marker::kInt8, static_cast<std::uint8_t>(value));
    else if (value >= INT16_MIN && value <= INT16_MAX)
        put(marker::kInt16, static_cast<std::uint16_t>(value));
    else if (value >= INT32_MIN && value <= INT32_MAX)
        put(marker::kInt32, static_cast<std::uint32_t>(value));
    else
        put(marker::kInt64, static_cast<std::uint64_t>(value));
}

void PackStreamWriter::floating(double value)
{
    put(marker::kFloat, std::bit_cast<std::uint64_t>(value));
}

void PackStreamWriter::string(std::string_view utf8)
{
    header(marker::kTinyString, marker::kString8, utf8.size());
    m_out.insert(m_out.end(), utf8.begin(), utf8.end());
}

void PackStreamWriter::bytes(std::span<const std::uint8_t> value)
{
    header(kNoTinyForm, marker::kBytes8, value.size());
    m_out.insert(m_out.end(), value.begin(), value.end());
}

void PackStreamWriter::uuid(std::span<const std::uint8_t, 16> value)
{
    m_out.push_back(marker::kUuid);
    m_out.insert(m_out.end(), value.begin(), value.end());
}

void PackStreamWriter::list(std::size_t count)
{
    header(marker::kTinyList, marker::kList8, count);
}

void PackStreamWriter::map(std::size_t count)
{
    header(marker::kTinyMap, marker::kMap8, count);
}

void PackStreamWriter::structure(std::uint8_t tag, std::size_t count)
{
    assert(count < 16);
    m_out.push_back(static_cast<std::uint8_t>(marker::kTinyStruct | count));
    m_out.push_back(tag);
}

void PackStreamWriter::encoded(std::span<const std::uint8_t> packStream)
{
    m_out.insert(m_out.end(), packStream.begin(), packStream.end());
}

} // namespace bolt
