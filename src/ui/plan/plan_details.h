// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace ui
{

/// All that is known of one operator of a plan, as text that can be selected. GUI thread.
class PlanDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanDetails(QWidget *parent = nullptr);

    void showOperator(const model::Plan &plan, std::size_t step);

private:
    QFormLayout *addSection(const QString &title);
    void addFigures(const model::Plan &plan, std::size_t step);

    QVBoxLayout *m_layout = nullptr; ///< of the operator that is shown
};

} // namespace ui
