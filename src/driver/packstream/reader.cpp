// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/reader.h"

#include "driver/base/endian.h"
#include "driver/packstream/markers.h"

namespace bolt
{

namespace
{

std::uint32_t length8(const std::uint8_t *at)
{
    return at[1];
}
std::uint32_t length16(const std::uint8_t *at)
{
    return loadBigEndian<std::uint16_t>(at + 1);
}
std::uint32_t length32(const std::uint8_t *at)
{
    return loadBigEndian<std::uint32_t>(at + 1);
}

const std::uint8_t *string(const std::uint8_t *text, std::uint32_t size, BoltValue &out)
{
    out = BoltValue::string(text, size);
    return text + size;
}
const std::uint8_t *bytes(const std::uint8_t *data, std::uint32_t size, BoltValue &out)
{
    out = BoltValue::bytes(data, size);
    return data + size;
}
const std::uint8_t *compound(Kind kind, const std::uint8_t *children, std::uint32_t count,
                             BoltValue &out)
{
    out = BoltValue::compound(kind, 0, count, children);
    return children;
}
const std::uint8_t *integer(std::int64_t value, const std::uint8_t *next, BoltValue &out)
{
    out = BoltValue::integer(value);
    return next;
}

std::size_t childSlots(const BoltValue &value)
{
    return value.kind() == Kind::Map ? 2 * std::size_t{value.size()} : value.size();
}

/// decodeHead() of the values that have no tiny form.
const std::uint8_t *decodeWideHead(const std::uint8_t *at, BoltValue &out)
{
    const std::uint8_t m = *at;
    switch (m) {
    case marker::kFloat:
        out = BoltValue::floating(std::bit_cast<double>(loadBigEndian<std::uint64_t>(at + 1)));
        return at + 9;
    case marker::kFalse:
    case marker::kTrue:
        out = BoltValue::boolean(m == marker::kTrue);
        return at + 1;
    case marker::kInt8:
        return integer(static_cast<std::int8_t>(at[1]), at + 2, out);
    case marker::kInt16:
        return integer(static_cast<std::int16_t>(loadBigEndian<std::uint16_t>(at + 1)), at + 3,
                       out);
    case marker::kInt32:
        return integer(static_cast<std::int32_t>(loadBigEndian<std::uint32_t>(at + 1)), at + 5,
                       out);
    case marker::kInt64:
        return integer(static_cast<std::int64_t>(loadBigEndian<std::uint64_t>(at + 1)), at + 9,
                       out);
    case marker::kBytes8:
        return bytes(at + 2, length8(at), out);
    case marker::kBytes16:
        return bytes(at + 3, length16(at), out);
    case marker::kBytes32:
        return bytes(at + 5, length32(at), out);
    case marker::kString8:
        return string(at + 2, length8(at), out);
    case marker::kString16:
        return string(at + 3, length16(at), out);
    case marker::kString32:
        return string(at + 5, length32(at), out);
    case marker::kList8:
        return compound(Kind::List, at + 2, length8(at), out);
    case marker::kList16:
        return compound(Kind::List, at + 3, length16(at), out);
    case marker::kList32:
        return compound(Kind::List, at + 5, length32(at), out);
    case marker::kMap8:
        return compound(Kind::Map, at + 2, length8(at), out);
    case marker::kMap16:
        return compound(Kind::Map, at + 3, length16(at), out);
    case marker::kMap32:
        return compound(Kind::Map, at + 5, length32(at), out);
    default:
        assert(m == marker::kNull);
        out = BoltValue::null();
        return at + 1;
    }
}

/// readHead(), to be inlined into the loop that decodes children.
inline const std::uint8_t *decodeHead(const std::uint8_t *at, BoltValue &out)
{
    const std::uint8_t m = *at;
    if (m < marker::kTinyString || m >= marker::kFirstNegativeTinyInt)
        return integer(static_cast<std::int8_t>(m), at + 1, out);
    const std::uint32_t tinySize = m & 0x0F;
    switch (m & 0xF0) {
    case marker::kTinyString:
        return string(at + 1, tinySize, out);
    case marker::kTinyList:
        return compound(Kind::List, at + 1, tinySize, out);
    case marker::kTinyMap:
        return compound(Kind::Map, at + 1, tinySize, out);
    case marker::kTinyStruct:
        out = BoltValue::compound(Kind::Structure, at[1], tinySize, at + 2);
        return at + 2;
    default:
        return decodeWideHead(at, out);
    }
}

/// Decodes the children that begin at `at` into one run and tells `parent` where they are.
const std::uint8_t *readChildren(const std::uint8_t *at, BoltPool<BoltValue> &pool,
                                 BoltValue &parent)
{
    const std::size_t count = childSlots(parent);
    const std::size_t first = pool.Alloc(count);
    parent.moveChildrenToPool(first);
    BoltValue *slots = pool.Resolve(first);
    for (std::size_t i = 0; i < count; ++i) {
        at = decodeHead(at, slots[i]);
        if (slots[i].isCompound()) {
            BoltValue child = slots[i];
            at = readChildren(at, pool, child);
            slots = pool.Resolve(first);
            slots[i] = child;
        }
    }
    return at;
}

} // namespace

const std::uint8_t *readHead(const std::uint8_t *at, BoltValue &out)
{
    return decodeHead(at, out);
}

const std::uint8_t *skipValue(const std::uint8_t *at)
{
    for (std::uint64_t left = 1; left > 0; --left) {
        if (const std::size_t size = marker::kScalarSizes[*at]; size > 0) {
            at += size;
            continue;
        }
        BoltValue value;
        at = decodeHead(at, value);
        if (value.isCompound())
            left += childSlots(value);
    }
    return at;
}

const std::uint8_t *readDeep(const std::uint8_t *at, BoltPool<BoltValue> &pool, BoltValue &out)
{
    at = readHead(at, out);
    return out.isCompound() ? readChildren(at, pool, out) : at;
}

void expand(BoltValue &value, BoltPool<BoltValue> &pool)
{
    readChildren(value.wireChildren(), pool, value);
}

} // namespace bolt
