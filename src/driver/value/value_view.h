// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/bolt_value.h"
#include "driver/packstream/reader.h"
#include "driver/pool/bolt_pool.h"

#include <iterator>
#include <optional>
#include <string_view>

namespace bolt
{

class BoltList;
class BoltMap;
class BoltStruct;

/// A value to read: a BoltValue and, where its children were decoded, the pool that they lie in.
/// All readers (text, exports, graph, inspector) work on this and do not care about the form.
/// Copies are cheap; it owns nothing. Valid as long as the record store and the pool's run are.
class ValueView
{
public:
    ValueView() = default;
    ValueView(const BoltValue &value, const BoltPool<BoltValue> *pool = nullptr)
        : m_value(value)
        , m_pool(pool)
    {
    }

    /// The value encoded at `wire`, which scanValue() has accepted; children stay on the wire.
    static ValueView fromWire(const std::uint8_t *wire)
    {
        BoltValue value;
        readHead(wire, value);
        return ValueView(value);
    }

    Kind kind() const { return m_value.kind(); }
    bool isNull() const { return m_value.isNull(); }
    bool isCompound() const { return m_value.isCompound(); }
    bool asBoolean() const { return m_value.asBoolean(); }
    std::int64_t asInteger() const { return m_value.asInteger(); }
    double asFloat() const { return m_value.asFloat(); }
    /// UTF-8 of a string.
    std::string_view asString() const { return m_value.asText(); }
    std::string_view asBytes() const { return m_value.asText(); }
    /// 16 bytes, most significant first; uuidText() makes them readable.
    std::string_view asUuid() const { return m_value.asText(); }
    /// Items, entries, fields or bytes.
    std::uint32_t size() const { return m_value.size(); }

    BoltList asList() const;
    BoltMap asMap() const;
    BoltStruct asStructure() const;

    const BoltValue &value() const { return m_value; }
    const BoltPool<BoltValue> *pool() const { return m_pool; }

private:
    BoltValue m_value;
    const BoltPool<BoltValue> *m_pool = nullptr;
};

/// Steps through the children of a compound value, front to back.
/// In the wire form each step over a compound child walks that child once.
class ChildCursor
{
public:
    explicit ChildCursor(const ValueView &parent)
        : m_pool(parent.pool())
        , m_isPool(parent.value().form() == Form::Pool)
    {
        if (m_isPool)
            m_offset = parent.value().poolOffset();
        else
            m_wire = parent.value().wireChildren();
    }

    /// The child here; the caller counts how many there are.
    ValueView current() const
    {
        return m_isPool ? ValueView(*m_pool->Resolve(m_offset), m_pool)
                        : ValueView::fromWire(m_wire);
    }
    void advance()
    {
        if (m_isPool)
            ++m_offset;
        else
            m_wire = skipValue(m_wire);
    }

private:
    const BoltPool<BoltValue> *m_pool;
    bool m_isPool;
    std::size_t m_offset = 0;
    const std::uint8_t *m_wire = nullptr;
};

/// The items of a list (or the fields of a structure) as a forward range.
class BoltList
{
public:
    class Iterator
    {
    public:
        using value_type = ValueView;
        using difference_type = std::ptrdiff_t;

        Iterator(const ChildCursor &cursor, std::uint32_t left)
            : m_cursor(cursor)
            , m_left(left)
        {
        }
        ValueView operator*() const { return m_cursor.current(); }
        Iterator &operator++()
        {
            if (--m_left > 0)
                m_cursor.advance();
            return *this;
        }
        bool operator==(std::default_sentinel_t) const { return m_left == 0; }

    private:
        ChildCursor m_cursor;
        std::uint32_t m_left;
    };

    explicit BoltList(const ValueView &list)
        : m_list(list)
    {
    }

    std::uint32_t size() const { return m_list.size(); }
    bool isEmpty() const { return size() == 0; }
    Iterator begin() const { return {ChildCursor(m_list), m_list.size()}; }
    std::default_sentinel_t end() const { return {}; }
    /// The item at `index`, which is below size(): at once in the pool form, walking from the front
    /// in the wire form.
    ValueView at(std::uint32_t index) const;

private:
    ValueView m_list;
};

/// The entries of a map in the order that the server sent. A key may be there twice: the last wins.
class BoltMap
{
public:
    struct Entry {
        std::string_view key;
        ValueView value;
    };

    class Iterator
    {
    public:
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;

        Iterator(const ChildCursor &cursor, std::uint32_t left)
            : m_cursor(cursor)
            , m_left(left)
        {
            load();
        }
        const Entry &operator*() const { return m_entry; }
        const Entry *operator->() const { return &m_entry; }
        Iterator &operator++()
        {
            if (--m_left > 0) {
                m_cursor.advance();
                load();
            }
            return *this;
        }
        bool operator==(std::default_sentinel_t) const { return m_left == 0; }

    private:
        void load()
        {
            if (m_left == 0)
                return;
            m_entry.key = m_cursor.current().asString();
            m_cursor.advance();
            m_entry.value = m_cursor.current();
        }

        ChildCursor m_cursor;
        std::uint32_t m_left;
        Entry m_entry;
    };

    explicit BoltMap(const ValueView &map)
        : m_map(map)
    {
    }

    std::uint32_t size() const { return m_map.size(); }
    bool isEmpty() const { return size() == 0; }
    Iterator begin() const { return {ChildCursor(m_map), m_map.size()}; }
    std::default_sentinel_t end() const { return {}; }
    /// The value of the last entry with this key.
    std::optional<ValueView> find(std::string_view key) const;

private:
    ValueView m_map;
};

/// A structure's tag and fields.
class BoltStruct
{
public:
    explicit BoltStruct(const ValueView &structure)
        : m_structure(structure)
    {
    }

    std::uint8_t tag() const { return m_structure.value().tag(); }
    std::uint32_t size() const { return m_structure.size(); }
    BoltList fields() const { return BoltList(m_structure); }

private:
    ValueView m_structure;
};

inline BoltList ValueView::asList() const
{
    assert(kind() == Kind::List);
    return BoltList(*this);
}
inline BoltMap ValueView::asMap() const
{
    assert(kind() == Kind::Map);
    return BoltMap(*this);
}
inline BoltStruct ValueView::asStructure() const
{
    assert(kind() == Kind::Structure);
    return BoltStruct(*this);
}

} // namespace bolt
