// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_values.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace test
{

/// Kinds that not every server, or every way to it, can take.
struct ValueKinds {
    bool hasBytes = false;
    bool hasVectors = false;
};

/// Makes values that Cypher can hold, the same ones for the same seed: of every kind, at the ends of
/// their ranges more often than chance would have it, lists and maps of all kinds among them. Their
/// map keys do not repeat.
class RandomValues
{
public:
    RandomValues(std::uint64_t seed, ValueKinds kinds);

    Tree next() { return value(0); }

private:
    Tree value(int depth);
    Tree scalar();
    Tree integerValue();
    Tree floatValue();
    Tree stringValue();
    Tree bytesValue();
    Tree temporal();
    Tree dateTime();
    Tree duration();
    Tree point();
    Tree vector();
    Tree listValue(int depth);
    Tree mapValue(int depth);

    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    bool oneIn(std::uint64_t count) { return below(count) == 0; }
    /// Both ends included, and taken often.
    std::int64_t between(std::int64_t lowest, std::int64_t highest);
    double coordinate(double limit);
    std::int64_t offsetSeconds();
    std::string text(std::size_t pieces);

    std::mt19937_64 m_random;
    ValueKinds m_kinds;
};

} // namespace test
