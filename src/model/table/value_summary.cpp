// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/value_summary.h"

#include "driver/packstream/reader.h"
#include "model/table/value_order.h"

#include <bit>
#include <cmath>
#include <limits>
#include <string_view>

namespace model
{

namespace
{

std::uint64_t mixed(std::uint64_t bits)
{
    bits ^= bits >> 30U;
    bits *= 0xBF58476D1CE4E5B9U;
    bits ^= bits >> 27U;
    bits *= 0x94D049BB133111EBU;
    return bits ^ bits >> 31U;
}

std::uint64_t hashOf(std::string_view bytes)
{
    return mixed(std::hash<std::string_view>()(bytes));
}

/// Values that Cypher holds to be equal have the same hash: 1 and 1.0.
std::uint64_t hashOf(const bolt::ValueView &value)
{
    const std::uint64_t kind = mixed(static_cast<std::uint64_t>(value.kind()));
    switch (value.kind()) {
    case bolt::Kind::Null:
        return kind;
    case bolt::Kind::Boolean:
        return kind + (value.asBoolean() ? 1 : 0);
    case bolt::Kind::Integer:
        return mixed(static_cast<std::uint64_t>(value.asInteger()));
    case bolt::Kind::Float: {
        constexpr double kTwoTo63 = 9223372036854775808.0;
        const double number = value.asFloat();
        if (number >= -kTwoTo63 && number < kTwoTo63 && std::trunc(number) == number)
            return mixed(static_cast<std::uint64_t>(static_cast<std::int64_t>(number)));
        return kind ^ mixed(std::bit_cast<std::uint64_t>(number));
    }
    case bolt::Kind::String:
    case bolt::Kind::Bytes:
    case bolt::Kind::Uuid:
        return kind ^ hashOf(value.value().asText());
    case bolt::Kind::List:
    case bolt::Kind::Map:
    case bolt::Kind::Structure:
        break;
    }
    const std::uint8_t *children = value.value().wireChildren();
    const std::uint8_t *end = children;
    const std::uint32_t count = value.kind() == bolt::Kind::Map ? 2 * value.size() : value.size();
    for (std::uint32_t i = 0; i < count; ++i)
        end = bolt::skipValue(end);
    const std::uint64_t tag =
        value.kind() == bolt::Kind::Structure ? value.asStructure().tag() : 0U;
    return kind ^ mixed(tag + count) ^
           hashOf({reinterpret_cast<const char *>(children),
                   static_cast<std::size_t>(end - children)});
}

} // namespace

void NumberSum::add(double number)
{
    m_hasFloats = true;
    const double sum = m_floats + number;
    if (std::isfinite(sum))
        m_lost += std::abs(m_floats) >= std::abs(number) ? (m_floats - sum) + number
                                                         : (number - sum) + m_floats;
    m_floats = sum;
}

void NumberSum::add(const NumberSum &other)
{
    m_integers += other.m_integers;
    if (!other.m_hasFloats)
        return;
    add(other.m_floats);
    m_lost += other.m_lost;
}

std::optional<std::int64_t> NumberSum::integer() const
{
    using Limits = std::numeric_limits<std::int64_t>;
    if (m_integers < Limits::min() || m_integers > Limits::max())
        return std::nullopt;
    return static_cast<std::int64_t>(m_integers);
}

double NumberSum::number() const
{
    const double floats = std::isfinite(m_floats) ? m_floats + m_lost : m_floats;
    return floats + static_cast<double>(m_integers);
}

void ValueSummary::add(const bolt::ValueView &value)
{
    ++m_count;
    if (value.isNull()) {
        ++m_nulls;
        return;
    }
    if (value.kind() == bolt::Kind::Integer) {
        ++m_numbers;
        m_sum.add(value.asInteger());
    } else if (value.kind() == bolt::Kind::Float) {
        ++m_numbers;
        m_sum.add(value.asFloat());
    }
    if (m_hashes.size() < kMostDistinct)
        m_hashes.insert(hashOf(value));
    include(value);
}

void ValueSummary::add(const ValueSummary &other)
{
    m_count += other.m_count;
    m_nulls += other.m_nulls;
    m_numbers += other.m_numbers;
    m_sum.add(other.m_sum);
    for (const auto &extreme : {other.m_minimum, other.m_maximum}) {
        if (extreme)
            include(*extreme);
    }
    for (const std::uint64_t hash : other.m_hashes) {
        if (m_hashes.size() == kMostDistinct)
            break;
        m_hashes.insert(hash);
    }
}

void ValueSummary::include(const bolt::ValueView &value)
{
    if (!m_minimum || compareValues(value, *m_minimum) < 0)
        m_minimum = value;
    if (!m_maximum || compareValues(value, *m_maximum) > 0)
        m_maximum = value;
}

} // namespace model
