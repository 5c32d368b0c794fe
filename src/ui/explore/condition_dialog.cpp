// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/condition_dialog.h"

#include "ui/explore/answer_text.h"
#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_view.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

namespace
{

using Operator = model::ColumnCondition::Operator;

struct OperatorName {
    Operator op;
    const char *text;
};

constexpr OperatorName kOperators[]{
    {Operator::Equal, "="},
    {Operator::NotEqual, "≠"},
    {Operator::Less, "<"},
    {Operator::LessOrEqual, "≤"},
    {Operator::Greater, ">"},
    {Operator::GreaterOrEqual, "≥"},
    {Operator::Contains, QT_TRANSLATE_NOOP("ui::ConditionDialog", "contains")},
    {Operator::StartsWith, QT_TRANSLATE_NOOP("ui::ConditionDialog", "starts with")},
    {Operator::IsNull, QT_TRANSLATE_NOOP("ui::ConditionDialog", "is missing")},
    {Operator::IsNotNull, QT_TRANSLATE_NOOP("ui::ConditionDialog", "is there")},
};

} // namespace

ConditionDialog::ConditionDialog(GraphExplorer &explorer, QWidget *parent)
    : QDialog(parent)
    , m_explorer(explorer)
    , m_key(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_operand(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("conditionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Select by Property"));
    m_key->setObjectName(QStringLiteral("conditionKey"));
    m_key->setAccessibleName(tr("Property"));
    m_key->setEditable(true);
    m_key->setMinimumContentsLength(14);
    m_operator->setObjectName(QStringLiteral("conditionOperator"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_operand->setObjectName(QStringLiteral("conditionOperand"));
    m_operand->setPlaceholderText(tr("value"));
    m_operand->setAccessibleName(tr("Value"));
    m_outcome->setObjectName(QStringLiteral("conditionOutcome"));
    m_outcome->setProperty("role", QStringLiteral("muted"));
    if (const auto &graph = explorer.view().scene().graph())
        m_key->addItems(model::propertyKeys(*graph));
    for (const OperatorName &name : kOperators)
        m_operator->addItem(tr(name.text), static_cast<int>(name.op));

    auto *row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(m_key, 1);
    row->addWidget(m_operator);
    row->addWidget(m_operand, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *apply = buttons->addButton(tr("&Select"), QDialogButtonBox::ApplyRole);
    apply->setObjectName(QStringLiteral("conditionSelect"));
    apply->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(kSpacing);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    m_operand->setFocus();

    connect(apply, &QPushButton::clicked, this, &ConditionDialog::select);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        const auto op = static_cast<Operator>(m_operator->currentData().toInt());
        m_operand->setEnabled(op != Operator::IsNull && op != Operator::IsNotNull);
    });
}

void ConditionDialog::select()
{
    const auto graph = m_explorer.view().scene().graph();
    if (!graph || m_key->currentText().isEmpty())
        return;
    const model::PropertyCondition condition{
        m_key->currentText(), static_cast<Operator>(m_operator->currentData().toInt()),
        m_operand->text()};
    m_outcome->setText(tr("Searching…"));
    m_job.start([this, graph,
                 condition](const std::stop_token &stop) -> model::BackgroundJob::Continuation {
        auto found = model::elementsWhere(*graph, condition, stop);
        if (!found)
            return {};
        return [this, graph, found = *std::move(found)] {
            m_outcome->setText(
                tr("%1 and %2")
                    .arg(nodesText(found.nodes.size()), relationshipsText(found.edges.size())));
            if (graph == m_explorer.view().scene().graph())
                m_explorer.select(found);
        };
    });
}

} // namespace ui
