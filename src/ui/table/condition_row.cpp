// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/condition_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/pass_focus.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <array>
#include <chrono>

namespace ui
{

namespace
{

using Operator = model::ColumnCondition::Operator;

constexpr std::chrono::milliseconds kPause{300};
constexpr int kOperandWidth = 180;
constexpr int kColumnLetters = 12;

struct OperatorName {
    Operator op;
    const char *text;
};

constexpr std::array<OperatorName, 11> kOperators{{
    {Operator::Equal, "="},
    {Operator::NotEqual, "≠"},
    {Operator::Less, "<"},
    {Operator::LessOrEqual, "≤"},
    {Operator::Greater, ">"},
    {Operator::GreaterOrEqual, "≥"},
    {Operator::Contains, QT_TRANSLATE_NOOP("ui::ConditionRow", "contains")},
    {Operator::StartsWith, QT_TRANSLATE_NOOP("ui::ConditionRow", "starts with")},
    {Operator::IsNull, QT_TRANSLATE_NOOP("ui::ConditionRow", "is null")},
    {Operator::IsNotNull, QT_TRANSLATE_NOOP("ui::ConditionRow", "is not null")},
    {Operator::TypeIs, QT_TRANSLATE_NOOP("ui::ConditionRow", "type is")},
}};

/// Those of model::kindName() that a value of a column can have.
QStringList typeNames()
{
    return {QStringLiteral("BOOLEAN"),
            QStringLiteral("INTEGER"),
            QStringLiteral("FLOAT"),
            QStringLiteral("STRING"),
            QStringLiteral("BYTES"),
            QStringLiteral("UUID"),
            QStringLiteral("DATE"),
            QStringLiteral("LOCAL TIME"),
            QStringLiteral("ZONED TIME"),
            QStringLiteral("LOCAL DATETIME"),
            QStringLiteral("ZONED DATETIME"),
            QStringLiteral("DURATION"),
            QStringLiteral("POINT"),
            QStringLiteral("VECTOR"),
            QStringLiteral("LIST"),
            QStringLiteral("MAP"),
            QStringLiteral("NODE"),
            QStringLiteral("RELATIONSHIP"),
            QStringLiteral("PATH")};
}

bool needsOperand(Operator op)
{
    return op != Operator::IsNull && op != Operator::IsNotNull;
}

} // namespace

ConditionRow::ConditionRow(const QStringList &columns, int column, QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_operand(new QComboBox(this))
{
    m_column->setObjectName(QStringLiteral("conditionColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(kColumnLetters);
    m_column->addItems(columns);
    m_column->setCurrentIndex(column);
    m_operator->setObjectName(QStringLiteral("conditionOperator"));
    m_operator->setAccessibleName(tr("Comparison"));
    for (const OperatorName &name : kOperators)
        m_operator->addItem(tr(name.text), static_cast<int>(name.op));
    m_operand->setObjectName(QStringLiteral("conditionOperand"));
    m_operand->setAccessibleName(tr("Value"));
    m_operand->setEditable(true);
    m_operand->setInsertPolicy(QComboBox::NoInsert);
    m_operand->setMinimumWidth(kOperandWidth);
    m_operand->lineEdit()->setPlaceholderText(tr("12, 1.5, true, 2024-02-29, text"));
    auto *remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("removeConditionButton"));
    remove->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    remove->setToolTip(tr("Remove this condition"));
    remove->setAccessibleName(remove->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTightSpacing);
    for (QWidget *part : {static_cast<QWidget *>(m_column), static_cast<QWidget *>(m_operator),
                          static_cast<QWidget *>(m_operand), static_cast<QWidget *>(remove)})
        layout->addWidget(part);
    layout->addStretch();
    new PassFocus(*this, *m_operand);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ConditionRow::changed);
    connect(m_operand, &QComboBox::currentTextChanged, this, [this] { m_pause.start(); });
    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionRow::showOperand);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
    showOperand();
}

std::optional<model::ColumnCondition> ConditionRow::condition() const
{
    const QString operand = m_operand->currentText();
    if (m_column->currentIndex() < 0 || (needsOperand(chosenOperator()) && operand.isEmpty()))
        return std::nullopt;
    return model::ColumnCondition{static_cast<std::uint32_t>(m_column->currentIndex()),
                                  chosenOperator(), operand};
}

Operator ConditionRow::chosenOperator() const
{
    return static_cast<Operator>(m_operator->currentData().toInt());
}

void ConditionRow::showOperand()
{
    m_operand->setVisible(needsOperand(chosenOperator()));
    const bool isType = chosenOperator() == Operator::TypeIs;
    if (isType != (m_operand->count() > 0)) {
        m_operand->clear();
        if (isType)
            m_operand->addItems(typeNames());
        else
            m_operand->clearEditText();
    }
    Q_EMIT changed();
}

} // namespace ui
