// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/reader.h"

#include "driver/base/endian.h"
#include "driver/packstream/markers.h"

#include <array>

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

/// Bytes of the values whose size their marker alone tells: scalars, tiny strings and UUIDs; 0 for
/// all others.
constexpr std::array<std::uint8_t, 256> makePlainSizes()
{
    std::array<std::uint8_t, 256> sizes = marker::kScalarSizes;
    for (std::size_t size = 0; size < 16; ++size)
        sizes[marker::kTinyString + size] = static_cast<std::uint8_t>(1 + size);
    sizes[marker::kUuid] = 1 + BoltValue::kUuidSize;
    return sizes;
}
constexpr std::array<std::uint8_t, 256> kPlainSizes = makePlainSizes();

/// What a marker begins: the index of one jump, so that each value costs one that can miss.
enum class Layout : std::uint8_t {
    TinyInt,
    TinyString,
    TinyList,
    TinyMap,
    TinyStruct,
    Null,
    Boolean,
    Float,
    Int8,
    Int16,
    Int32,
    Int64,
    Bytes8,
    Bytes16,
    Bytes32,
    String8,
    String16,
    String32,
    List8,
    List16,
    List32,
    Map8,
    Map16,
    Map32,
    Uuid,
};

constexpr std::array<Layout, 256> makeLayouts()
{
    std::array<Layout, 256> layouts{};
    for (std::size_t i = 0; i < 16; ++i) {
        layouts[marker::kTinyString + i] = Layout::TinyString;
        layouts[marker::kTinyList + i] = Layout::TinyList;
        layouts[marker::kTinyMap + i] = Layout::TinyMap;
        layouts[marker::kTinyStruct + i] = Layout::TinyStruct;
    }
    layouts[marker::kNull] = Layout::Null;
    layouts[marker::kFalse] = layouts[marker::kTrue] = Layout::Boolean;
    layouts[marker::kFloat] = Layout::Float;
    layouts[marker::kInt8] = Layout::Int8;
    layouts[marker::kInt16] = Layout::Int16;
    layouts[marker::kInt32] = Layout::Int32;
    layouts[marker::kInt64] = Layout::Int64;
    layouts[marker::kBytes8] = Layout::Bytes8;
    layouts[marker::kBytes16] = Layout::Bytes16;
    layouts[marker::kBytes32] = Layout::Bytes32;
    layouts[marker::kString8] = Layout::String8;
    layouts[marker::kString16] = Layout::String16;
    layouts[marker::kString32] = Layout::String32;
    layouts[marker::kList8] = Layout::List8;
    layouts[marker::kList16] = Layout::List16;
    layouts[marker::kList32] = Layout::List32;
    layouts[marker::kMap8] = Layout::Map8;
    layouts[marker::kMap16] = Layout::Map16;
    layouts[marker::kMap32] = Layout::Map32;
    layouts[marker::kUuid] = Layout::Uuid;
    return layouts;
}
constexpr std::array<Layout, 256> kLayouts = makeLayouts();

/// readHead(), to be inlined into the loop that decodes children.
[[gnu::always_inline]] inline const std::uint8_t *decodeHead(const std::uint8_t *at, BoltValue &out)
{
    const std::uint8_t m = *at;
    const std::uint32_t tinySize = m & 0x0F;
    switch (kLayouts[m]) {
    case Layout::TinyInt:
        return integer(static_cast<std::int8_t>(m), at + 1, out);
    case Layout::TinyString:
        return string(at + 1, tinySize, out);
    case Layout::TinyList:
        return compound(Kind::List, at + 1, tinySize, out);
    case Layout::TinyMap:
        return compound(Kind::Map, at + 1, tinySize, out);
    case Layout::TinyStruct:
        out = BoltValue::compound(Kind::Structure, at[1], tinySize, at + 2);
        return at + 2;
    case Layout::Null:
        out = BoltValue::null();
        return at + 1;
    case Layout::Boolean:
        out = BoltValue::boolean(m == marker::kTrue);
        return at + 1;
    case Layout::Float:
        out = BoltValue::floating(std::bit_cast<double>(loadBigEndian<std::uint64_t>(at + 1)));
        return at + 9;
    case Layout::Int8:
        return integer(static_cast<std::int8_t>(at[1]), at + 2, out);
    case Layout::Int16:
        return integer(static_cast<std::int16_t>(length16(at)), at + 3, out);
    case Layout::Int32:
        return integer(static_cast<std::int32_t>(length32(at)), at + 5, out);
    case Layout::Int64:
        return integer(static_cast<std::int64_t>(loadBigEndian<std::uint64_t>(at + 1)), at + 9,
                       out);
    case Layout::Bytes8:
        return bytes(at + 2, length8(at), out);
    case Layout::Bytes16:
        return bytes(at + 3, length16(at), out);
    case Layout::Bytes32:
        return bytes(at + 5, length32(at), out);
    case Layout::String8:
        return string(at + 2, length8(at), out);
    case Layout::String16:
        return string(at + 3, length16(at), out);
    case Layout::String32:
        return string(at + 5, length32(at), out);
    case Layout::List8:
        return compound(Kind::List, at + 2, length8(at), out);
    case Layout::List16:
        return compound(Kind::List, at + 3, length16(at), out);
    case Layout::List32:
        return compound(Kind::List, at + 5, length32(at), out);
    case Layout::Map8:
        return compound(Kind::Map, at + 2, length8(at), out);
    case Layout::Map16:
        return compound(Kind::Map, at + 3, length16(at), out);
    case Layout::Map32:
        return compound(Kind::Map, at + 5, length32(at), out);
    case Layout::Uuid:
        out = BoltValue::uuid(at + 1);
        return at + 1 + BoltValue::kUuidSize;
    }
    __builtin_unreachable();
}

/// Decodes the values that begin at `at` into the run of `count` elements at `first`.
const std::uint8_t *readRun(const std::uint8_t *at, BoltPool<BoltValue> &pool, std::size_t first,
                            std::size_t count)
{
    BoltValue *slots = pool.Resolve(first);
    for (std::size_t i = 0; i < count; ++i) {
        at = decodeHead(at, slots[i]);
        if (!slots[i].isCompound())
            continue;
        const std::size_t childCount = childSlots(slots[i]);
        const std::size_t children = pool.Alloc(childCount);
        slots = pool.Resolve(first);
        slots[i].moveChildrenToPool(children);
        at = readRun(at, pool, children, childCount);
        slots = pool.Resolve(first);
    }
    return at;
}

/// Decodes the children that begin at `at` into one run and tells `parent` where they are.
const std::uint8_t *readChildren(const std::uint8_t *at, BoltPool<BoltValue> &pool,
                                 BoltValue &parent)
{
    const std::size_t count = childSlots(parent);
    const std::size_t first = pool.Alloc(count);
    parent.moveChildrenToPool(first);
    return readRun(at, pool, first, count);
}

} // namespace

const std::uint8_t *readHead(const std::uint8_t *at, BoltValue &out)
{
    return decodeHead(at, out);
}

const std::uint8_t *skipValue(const std::uint8_t *at)
{
    for (std::uint64_t left = 1; left > 0; --left) {
        if (const std::size_t size = kPlainSizes[*at]; size > 0) {
            at += size;
            continue;
        }
        BoltValue value;
        at = readHead(at, value);
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
