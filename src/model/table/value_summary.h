// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <cstdint>
#include <optional>
#include <unordered_set>

namespace model
{

/// The sum of numbers: exact while all are integers, beyond 64 bits too as far as 128 reach; a
/// floating number as soon as one of them is.
class NumberSum
{
public:
    void add(std::int64_t number) { m_integers += number; }
    void add(double number);
    void add(const NumberSum &other);

    bool isInteger() const { return !m_hasFloats; }
    /// Nothing when the exact sum is beyond 64 bits.
    std::optional<std::int64_t> integer() const;
    double number() const;

private:
    __extension__ using Wide = __int128;

    Wide m_integers = 0;
    double m_floats = 0;
    double m_lost = 0; ///< what rounding has taken from m_floats (Neumaier)
    bool m_hasFloats = false;
};

/// Count, sum, smallest, greatest and number of different values, of cells that are given to it one
/// after another. The values must outlive it. One thread; parts can be put together.
class ValueSummary
{
public:
    /// Different values are counted up to so many; more are "at least".
    static constexpr std::size_t kMostDistinct = 1'000'000;

    void add(const bolt::ValueView &value);
    void add(const ValueSummary &other);

    std::uint64_t count() const { return m_count; }
    std::uint64_t nullCount() const { return m_nulls; }
    std::uint64_t numberCount() const { return m_numbers; }
    const NumberSum &sum() const { return m_sum; }
    /// By Cypher's order, nulls apart; nothing when there is no value.
    const std::optional<bolt::ValueView> &minimum() const { return m_minimum; }
    const std::optional<bolt::ValueView> &maximum() const { return m_maximum; }
    std::size_t distinctCount() const { return m_hashes.size(); }
    bool areDistinctCounted() const { return m_hashes.size() < kMostDistinct; }

private:
    void include(const bolt::ValueView &value);

    std::uint64_t m_count = 0;
    std::uint64_t m_nulls = 0;
    std::uint64_t m_numbers = 0;
    NumberSum m_sum;
    std::optional<bolt::ValueView> m_minimum;
    std::optional<bolt::ValueView> m_maximum;
    /// Of the values' bytes: two different ones have the same with a chance of 1 in 2^64.
    std::unordered_set<std::uint64_t> m_hashes;
};

} // namespace model
