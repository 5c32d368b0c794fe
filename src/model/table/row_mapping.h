// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace model
{

/// Some rows of a result in an order of their own, each at most once: four bytes a row, and as many
/// again when they are not in ascending order. Immutable, read from any thread. "Row" is a row of the
/// result, "place" where it stands in the list.
class RowList
{
public:
    /// `rows` ascend.
    explicit RowList(std::vector<std::uint32_t> rows);
    /// At place p stands `ascending[order[p]]`, or the row `order[p]` itself when `ascending` is
    /// empty; `order` holds each number below its size once.
    RowList(const std::vector<std::uint32_t> &ascending, std::vector<std::uint32_t> order);

    std::size_t size() const { return m_rows.size(); }
    std::uint32_t rowAt(std::size_t place) const { return m_rows[place]; }
    /// Nothing when the row is not in the list.
    std::optional<std::size_t> placeOf(std::uint64_t row) const;
    /// The rows by their numbers.
    std::vector<std::uint32_t> ascendingRows() const;

private:
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_placesByRow; ///< empty while m_rows ascends
};

/// Which rows of a result a table shows, in which order: the rows of a list, if there is one, and
/// after them a span of rows as they came. Immutable, read from any thread.
class RowMapping
{
public:
    /// The first `count` rows as they came.
    explicit RowMapping(std::uint64_t count = 0)
        : m_spanSize(count)
    {
    }
    /// The rows of `list`, which may be null, and then `spanSize` rows from `spanFirst` on.
    RowMapping(std::shared_ptr<const RowList> list, std::uint64_t spanFirst, std::uint64_t spanSize)
        : m_list(std::move(list))
        , m_listSize(m_list ? m_list->size() : 0)
        , m_spanFirst(spanFirst)
        , m_spanSize(spanSize)
    {
    }

    std::uint64_t size() const { return m_listSize + m_spanSize; }
    /// `place` is below size().
    std::uint64_t rowAt(std::uint64_t place) const
    {
        return place < m_listSize ? m_list->rowAt(place) : place - m_listSize + m_spanFirst;
    }
    /// Nothing when the row is not shown.
    std::optional<std::uint64_t> placeOf(std::uint64_t row) const;
    /// All rows stand as they came.
    bool isAsTheyCame() const { return m_listSize == 0 && m_spanFirst == 0; }
    const std::shared_ptr<const RowList> &list() const { return m_list; }

private:
    std::shared_ptr<const RowList> m_list;
    std::uint64_t m_listSize = 0;
    std::uint64_t m_spanFirst = 0;
    std::uint64_t m_spanSize = 0;
};

} // namespace model
