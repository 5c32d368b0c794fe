// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/column_condition.h"

#include "model/table/operand_readings.h"
#include "model/table/value_order.h"
#include "model/text/kind_name.h"
#include "model/text/value_text.h"

#include <algorithm>

namespace model
{

ConditionMatcher::ConditionMatcher(const ColumnCondition &condition)
    : m_condition(condition)
    , m_operand(condition.operand.toStdString())
    , m_readings(operandReadings(condition.operand))
{
}

bool ConditionMatcher::matches(const bolt::ValueView &value)
{
    using Operator = ColumnCondition::Operator;
    if (value.isNull())
        return m_condition.op == Operator::IsNull;
    switch (m_condition.op) {
    case Operator::Equal:
        return isEqual(value);
    case Operator::NotEqual:
        return !isEqual(value);
    case Operator::Less:
        return isOrdered(value, [](std::weak_ordering order) { return order < 0; });
    case Operator::LessOrEqual:
        return isOrdered(value, [](std::weak_ordering order) { return order <= 0; });
    case Operator::Greater:
        return isOrdered(value, [](std::weak_ordering order) { return order > 0; });
    case Operator::GreaterOrEqual:
        return isOrdered(value, [](std::weak_ordering order) { return order >= 0; });
    case Operator::Contains:
        return textOf(value).find(m_operand) != std::string::npos;
    case Operator::StartsWith:
        return textOf(value).starts_with(m_operand);
    case Operator::IsNull:
        return false;
    case Operator::IsNotNull:
        return true;
    case Operator::TypeIs:
        return kindName(value) == m_condition.operand;
    }
    return false;
}

const std::string &ConditionMatcher::textOf(const bolt::ValueView &value)
{
    m_text.clear();
    appendValueText(m_text, value);
    return m_text;
}

bool ConditionMatcher::isEqual(const bolt::ValueView &value)
{
    if (value.kind() == bolt::Kind::String)
        return value.asString() == m_operand;
    return isOrdered(value, [](std::weak_ordering order) { return order == 0; }) ||
           (value.kind() > bolt::Kind::Float && textOf(value) == m_operand);
}

template <typename Test>
bool ConditionMatcher::isOrdered(const bolt::ValueView &value, const Test &test) const
{
    const TypeRank rank = typeRank(value);
    return std::any_of(m_readings.begin(), m_readings.end(), [&](const auto &bytes) {
        const bolt::ValueView reading = bolt::ValueView::fromWire(bytes.data());
        return typeRank(reading) == rank && test(compareValues(value, reading));
    });
}

} // namespace model
