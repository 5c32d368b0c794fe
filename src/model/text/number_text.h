// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace bolt
{
struct VectorView;
}

/// Numbers as text, the same on the screen, in exports and in Cypher. All append to UTF-8.
namespace model
{

void appendInteger(std::string &out, std::int64_t value);

/// The value, which is not negative, with zeros in front up to `width` digits.
void appendPadded(std::string &out, std::int64_t value, int width);

/// The shortest text that reads back as the same number; integral values keep ".0". From 1e21 on
/// and below 1e-7 with an exponent ("1.0E21"). NaN, Infinity and -Infinity by these names.
void appendFloat(std::string &out, double value);

/// The shortest text that reads back as the same single-precision number.
void appendFloat32(std::string &out, float value);

/// The number at `index`, which is below vector.size().
void appendVectorItem(std::string &out, const bolt::VectorView &vector, std::size_t index);

} // namespace model
