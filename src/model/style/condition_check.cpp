// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/condition_check.h"

#include "model/graph/element_properties.h"
#include "model/text/value_text.h"

namespace model
{

namespace
{

// What is longer than this is compared by its beginning.
constexpr std::size_t kMostCompared = 10'000;

template <typename T>
int orderOf(T a, T b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace

ConditionCheck::ConditionCheck(const StyleCondition &condition)
    : m_condition(condition)
    , m_property(condition.property.toUtf8())
{
    if (condition.isText)
        return;
    bool isNumber = false;
    const qlonglong integer = condition.operand.toLongLong(&isNumber);
    if (isNumber)
        m_integer = integer;
    const double number = condition.operand.toDouble(&isNumber);
    if (isNumber)
        m_number = number;
}

bool ConditionCheck::isMetBy(const std::optional<bolt::ValueView> &value) const
{
    if (!value || value->isNull())
        return false;
    if (m_condition.comparison == StyleCondition::Operator::Exists)
        return true;
    if (value->kind() == bolt::Kind::Integer && m_integer)
        return isMetByOrder(orderOf<qlonglong>(value->asInteger(), *m_integer));
    const std::optional<double> number = numberIn(*value);
    if (number && m_number)
        return isMetByOrder(orderOf(*number, *m_number));
    QString text;
    appendValueText(text, *value, {kMostCompared});
    return isMetByText(text);
}

bool ConditionCheck::isMetByOrder(int order) const
{
    switch (m_condition.comparison) {
    case StyleCondition::Operator::Equal:
        return order == 0;
    case StyleCondition::Operator::NotEqual:
        return order != 0;
    case StyleCondition::Operator::Less:
        return order < 0;
    case StyleCondition::Operator::LessOrEqual:
        return order <= 0;
    case StyleCondition::Operator::Greater:
        return order > 0;
    case StyleCondition::Operator::GreaterOrEqual:
        return order >= 0;
    default:
        return false;
    }
}

bool ConditionCheck::isMetByText(const QString &text) const
{
    switch (m_condition.comparison) {
    case StyleCondition::Operator::Contains:
        return text.contains(m_condition.operand);
    case StyleCondition::Operator::StartsWith:
        return text.startsWith(m_condition.operand);
    case StyleCondition::Operator::EndsWith:
        return text.endsWith(m_condition.operand);
    default:
        return isMetByOrder(text.compare(m_condition.operand));
    }
}

} // namespace model
