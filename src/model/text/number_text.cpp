// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/number_text.h"

#include "driver/value/structures.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace model
{

namespace
{

constexpr double kExponentFrom = 1e21;
constexpr double kExponentBelow = 1e-7;
/// Room for any shortest form: at most 29 characters fixed below 1e21, 24 with an exponent.
constexpr std::size_t kMaxNumberText = 64;

template <typename Float>
std::string_view shortest(char (&buffer)[kMaxNumberText], Float value, std::chars_format format)
{
    const auto written = std::to_chars(buffer, buffer + kMaxNumberText, value, format);
    return {buffer, static_cast<std::size_t>(written.ptr - buffer)};
}

template <typename Float>
void appendFixed(std::string &out, Float value)
{
    char buffer[kMaxNumberText];
    const std::string_view text = shortest(buffer, value, std::chars_format::fixed);
    out += text;
    if (text.find('.') == std::string_view::npos)
        out += ".0";
}

/// Cypher takes no plus sign in an exponent, and reads a number without a point as one all the same;
/// the point stays so that every float looks like one.
template <typename Float>
void appendScientific(std::string &out, Float value)
{
    char buffer[kMaxNumberText];
    const std::string_view text = shortest(buffer, value, std::chars_format::scientific);
    const std::size_t mark = text.find('e');
    const std::string_view mantissa = text.substr(0, mark);
    std::string_view exponent = text.substr(mark + 1);
    out += mantissa;
    if (mantissa.find('.') == std::string_view::npos)
        out += ".0";
    out += 'E';
    if (exponent.front() == '-')
        out += '-';
    exponent.remove_prefix(1);
    while (exponent.size() > 1 && exponent.front() == '0')
        exponent.remove_prefix(1);
    out += exponent;
}

template <typename Float>
void appendAnyFloat(std::string &out, Float value)
{
    if (std::isnan(value)) {
        out += "NaN";
    } else if (std::isinf(value)) {
        out += value < 0 ? "-Infinity" : "Infinity";
    } else {
        const double size = std::abs(static_cast<double>(value));
        if (size >= kExponentFrom || (size < kExponentBelow && size > 0))
            appendScientific(out, value);
        else
            appendFixed(out, value);
    }
}

} // namespace

void appendInteger(std::string &out, std::int64_t value)
{
    char buffer[kMaxNumberText];
    const auto written = std::to_chars(buffer, buffer + kMaxNumberText, value);
    out.append(buffer, written.ptr);
}

void appendPadded(std::string &out, std::int64_t value, int width)
{
    char buffer[kMaxNumberText];
    const auto written = std::to_chars(buffer, buffer + kMaxNumberText, value);
    const auto digits = static_cast<int>(written.ptr - buffer);
    if (digits < width)
        out.append(static_cast<std::size_t>(width - digits), '0');
    out.append(buffer, written.ptr);
}

void appendFloat(std::string &out, double value)
{
    appendAnyFloat(out, value);
}

void appendFloat32(std::string &out, float value)
{
    appendAnyFloat(out, value);
}

void appendVectorItem(std::string &out, const bolt::VectorView &vector, std::size_t index)
{
    if (vector.isInteger())
        appendInteger(out, vector.integerAt(index));
    else if (vector.type == bolt::VectorType::Float32)
        appendFloat32(out, static_cast<float>(vector.floatAt(index)));
    else
        appendFloat(out, vector.floatAt(index));
}

} // namespace model
