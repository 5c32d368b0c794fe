// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/column_condition.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;

namespace ui
{

/// A condition on one column: which column, what about it, compared with what. Owned by the filter
/// bar; GUI thread.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(const QStringList &columns, int column, QWidget *parent);

    /// Nothing while the operand is missing.
    std::optional<model::ColumnCondition> condition() const;

Q_SIGNALS:
    void changed();
    void removed();

private:
    model::ColumnCondition::Operator chosenOperator() const;
    void showOperand();

    QComboBox *m_column;
    QComboBox *m_operator;
    QComboBox *m_operand;
    QTimer m_pause;
};

} // namespace ui
