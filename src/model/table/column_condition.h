// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace model
{

/// What a value of one column has to be.
struct ColumnCondition {
    enum class Operator : std::uint8_t {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        StartsWith,
        IsNull,
        IsNotNull,
        TypeIs, ///< the operand is a name of kindName()
    };

    std::uint32_t column = 0;
    Operator op = Operator::Equal;
    QString operand; ///< as a person writes it: 12, 1.5, true, 2024-02-29, Ann

    friend bool operator==(const ColumnCondition &, const ColumnCondition &) = default;
};

/// Decides about values. As in Cypher, a null fulfils nothing but IsNull, and values are less or
/// greater than an operand of their own type alone: the operand stands for each type that it can be
/// read as. Equal are also values whose whole text is the operand. For one thread.
class ConditionMatcher
{
public:
    explicit ConditionMatcher(const ColumnCondition &condition);

    std::uint32_t column() const { return m_condition.column; }
    bool matches(const bolt::ValueView &value);

private:
    const std::string &textOf(const bolt::ValueView &value);
    bool isEqual(const bolt::ValueView &value);
    template <typename Test>
    bool isOrdered(const bolt::ValueView &value, const Test &test) const;

    ColumnCondition m_condition;
    std::string m_operand;
    std::vector<std::vector<std::uint8_t>> m_readings; ///< the operand as PackStream, by type
    std::string m_text;
};

} // namespace model
