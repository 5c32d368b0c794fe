// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <set>

namespace model
{

class StyleSheet;

/// A value of an element that a scale reads: a property, written {age}, or a metric of the node,
/// written <degree>.
struct StyleOperand {
    enum class Source : std::uint8_t { Property, Metric };

    Source source = Source::Property;
    QString name;

    bool operator==(const StyleOperand &) const = default;
};

/// "{age}" or "<degree>".
QString operandText(const StyleOperand &operand);

enum class ScaleKind : std::uint8_t {
    Categorical, ///< a colour for each value, the most frequent first
    Linear,      ///< from the least value of the graph to its most
    Quantile     ///< five steps with as many elements in each
};

/// How a property or metric becomes a colour: "linear {age} viridis".
struct ColourScale {
    ScaleKind kind = ScaleKind::Categorical;
    StyleOperand operand;
    QString palette; ///< empty for the kind's default

    bool operator==(const ColourScale &) const = default;
};

/// How it becomes a diameter or a width: "linear <degree> 20px 80px".
struct SizeScale {
    ScaleKind kind = ScaleKind::Linear; ///< not Categorical
    StyleOperand operand;
    double least = 0;
    double most = 0;

    bool operator==(const SizeScale &) const = default;
};

std::optional<ColourScale> parseColourScale(QStringView text);
std::optional<SizeScale> parseSizeScale(QStringView text);
QString scaleText(const ColourScale &scale);
QString scaleText(const SizeScale &scale);

/// The ids of metrics that scales of the sheet read.
std::set<QString> metricsIn(const StyleSheet &sheet);

} // namespace model
