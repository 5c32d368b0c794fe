// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/rule_row.h"

#include "ui/graph/style_targets.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ui
{

namespace
{

using Operator = model::StyleCondition::Operator;

constexpr Operator kOperators[]{
    Operator::Equal,    Operator::NotEqual,       Operator::Less,     Operator::LessOrEqual,
    Operator::Greater,  Operator::GreaterOrEqual, Operator::Contains, Operator::StartsWith,
    Operator::EndsWith, Operator::Exists};

constexpr int kMostOperand = 1000;

} // namespace

RuleRow::RuleRow(QWidget *parent)
    : QWidget(parent)
    , m_property(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_operand(new QLineEdit(this))
    , m_add(new QToolButton(this))
{
    m_property->setObjectName(QStringLiteral("ruleProperty"));
    m_property->setAccessibleName(tr("Property of the rule"));
    m_property->setMinimumContentsLength(6);
    m_operator->setObjectName(QStringLiteral("ruleOperator"));
    m_operator->setAccessibleName(tr("Comparison of the rule"));
    for (const Operator comparison : kOperators)
        m_operator->addItem(operatorName(comparison), static_cast<int>(comparison));
    m_operand->setObjectName(QStringLiteral("ruleOperand"));
    m_operand->setAccessibleName(tr("Value of the rule"));
    m_operand->setPlaceholderText(tr("Value"));
    m_operand->setMaxLength(kMostOperand);
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setText(tr("Add rule"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kTightSpacing);
    grid->addWidget(m_property, 0, 0);
    grid->addWidget(m_operator, 0, 1);
    grid->addWidget(m_operand, 1, 0);
    grid->addWidget(m_add, 1, 1);
    grid->setColumnStretch(0, 1);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &RuleRow::updateParts);
    connect(m_operand, &QLineEdit::textChanged, this, &RuleRow::updateParts);
    connect(m_operand, &QLineEdit::returnPressed, this, &RuleRow::announce);
    connect(m_add, &QToolButton::clicked, this, &RuleRow::announce);
    updateParts();
}

void RuleRow::setProperties(const QStringList &properties)
{
    const QString chosen = m_property->currentText();
    m_property->clear();
    m_property->addItems(properties);
    m_property->setCurrentIndex(std::max<int>(0, m_property->findText(chosen)));
    updateParts();
}

void RuleRow::updateParts()
{
    const bool needsOperand =
        m_operator->currentData().toInt() != static_cast<int>(Operator::Exists);
    m_operand->setEnabled(needsOperand);
    m_add->setEnabled(m_property->count() > 0 && (!needsOperand || !m_operand->text().isEmpty()));
}

// What reads as a number or a truth value is compared as one; texts go in quotes.
void RuleRow::announce()
{
    if (!m_add->isEnabled())
        return;
    model::StyleCondition condition;
    condition.property = m_property->currentText();
    condition.comparison = static_cast<Operator>(m_operator->currentData().toInt());
    if (condition.comparison != Operator::Exists) {
        condition.operand = m_operand->text();
        bool isNumber = false;
        condition.operand.toDouble(&isNumber);
        condition.isText = !isNumber && condition.operand != QLatin1String("true") &&
                           condition.operand != QLatin1String("false");
    }
    m_operand->clear();
    Q_EMIT ruleWanted(condition);
}

} // namespace ui
