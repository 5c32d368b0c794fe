// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/style_sheet.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace ui
{

/// Asks for a condition on a property: which elements a new rule of a style is for.
class RuleRow : public QWidget
{
    Q_OBJECT

public:
    explicit RuleRow(QWidget *parent);

    void setProperties(const QStringList &properties);

Q_SIGNALS:
    void ruleWanted(const model::StyleCondition &condition);

private:
    void updateParts();
    void announce();

    QComboBox *m_property;
    QComboBox *m_operator;
    QLineEdit *m_operand;
    QToolButton *m_add;
};

} // namespace ui
