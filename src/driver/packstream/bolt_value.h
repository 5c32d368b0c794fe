// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace bolt
{

/// The PackStream types. What a structure means (Node, Date, …) is told by classify() in
/// value/structures.h.
enum class Kind : std::uint8_t {
    Null,
    Boolean,
    Integer,
    Float,
    Bytes,
    String,
    Uuid,
    List,
    Map,
    Structure,
};

/// Where the children of a list, map or structure are.
enum class Form : std::uint8_t {
    Wire, ///< still encoded, right behind the head: cheap to make, walked from the front
    Pool, ///< decoded, one contiguous run in a BoltPool<BoltValue>: random access
};

/// One PackStream value in 16 bytes: a scalar inline, or a view into the record's bytes or a pool.
/// It owns nothing and is valid while the record store (or buffer) that it was decoded from lives
/// and, in the pool form, until its run in the pool is released.
class BoltValue
{
public:
    static constexpr std::uint32_t kUuidSize = 16;

    BoltValue()
        : BoltValue(Kind::Null, 0, 0)
    {
    }

    static BoltValue null() { return {}; }
    static BoltValue boolean(bool value)
    {
        BoltValue v(Kind::Boolean, 0, 0);
        v.m_integer = value ? 1 : 0;
        return v;
    }
    static BoltValue integer(std::int64_t value)
    {
        BoltValue v(Kind::Integer, 0, 0);
        v.m_integer = value;
        return v;
    }
    /// All bits are kept, those of NaNs and of -0.0 too.
    static BoltValue floating(double value)
    {
        BoltValue v(Kind::Float, 0, 0);
        v.m_float = value;
        return v;
    }
    static BoltValue string(const std::uint8_t *bytes, std::uint32_t size)
    {
        BoltValue v(Kind::String, 0, size);
        v.m_bytes = bytes;
        return v;
    }
    static BoltValue bytes(const std::uint8_t *bytes, std::uint32_t size)
    {
        BoltValue v(Kind::Bytes, 0, size);
        v.m_bytes = bytes;
        return v;
    }
    /// The 16 bytes at `bytes`, most significant first.
    static BoltValue uuid(const std::uint8_t *bytes)
    {
        BoltValue v(Kind::Uuid, 0, kUuidSize);
        v.m_bytes = bytes;
        return v;
    }
    /// A list, map or structure whose children begin at `children` on the wire.
    static BoltValue compound(Kind kind, std::uint8_t tag, std::uint32_t count,
                              const std::uint8_t *children)
    {
        BoltValue v(kind, tag, count);
        v.m_bytes = children;
        return v;
    }

    Kind kind() const { return static_cast<Kind>(m_head & kByte); }
    Form form() const { return static_cast<Form>(m_head >> kFormShift & kByte); }
    bool isNull() const { return kind() == Kind::Null; }
    bool isCompound() const { return kind() >= Kind::List; }

    bool asBoolean() const
    {
        assert(kind() == Kind::Boolean);
        return m_integer != 0;
    }
    std::int64_t asInteger() const
    {
        assert(kind() == Kind::Integer);
        return m_integer;
    }
    double asFloat() const
    {
        assert(kind() == Kind::Float);
        return m_float;
    }
    /// UTF-8 of a string, or raw bytes (those of a UUID, too).
    std::string_view asText() const
    {
        assert(kind() == Kind::String || kind() == Kind::Bytes || kind() == Kind::Uuid);
        return {reinterpret_cast<const char *>(m_bytes), size()};
    }
    /// Items of a list, entries of a map, fields of a structure; bytes of a string, bytes or UUID.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_head >> kSizeShift); }
    std::uint8_t tag() const
    {
        assert(kind() == Kind::Structure);
        return static_cast<std::uint8_t>(m_head >> kTagShift & kByte);
    }

    const std::uint8_t *wireChildren() const
    {
        assert(isCompound() && form() == Form::Wire);
        return m_bytes;
    }
    std::size_t poolOffset() const
    {
        assert(isCompound() && form() == Form::Pool);
        return m_offset;
    }
    /// Says that the children now lie at `offset` of a pool (a map's as key, value, key, value …).
    void moveChildrenToPool(std::size_t offset)
    {
        assert(isCompound());
        m_head |= std::uint64_t{static_cast<std::uint8_t>(Form::Pool)} << kFormShift;
        m_offset = offset;
    }

private:
    // One word, so that it is written in one go: kind, tag, form, a byte of nothing, size.
    static constexpr std::uint64_t kByte = 0xFF;
    static constexpr unsigned kTagShift = 8;
    static constexpr unsigned kFormShift = 16;
    static constexpr unsigned kSizeShift = 32;

    BoltValue(Kind kind, std::uint8_t tag, std::uint32_t size)
        : m_head(std::uint64_t{static_cast<std::uint8_t>(kind)} | std::uint64_t{tag} << kTagShift |
                 std::uint64_t{size} << kSizeShift)
        , m_integer(0)
    {
    }

    std::uint64_t m_head;
    union {
        std::int64_t m_integer;
        double m_float;
        const std::uint8_t *m_bytes;
        std::uint64_t m_offset;
    };
};

static_assert(sizeof(BoltValue) == 16);
static_assert(std::is_trivially_copyable_v<BoltValue>);

} // namespace bolt
