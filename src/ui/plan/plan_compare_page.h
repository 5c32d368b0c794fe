// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan_comparison.h"

#include <QWidget>

#include <memory>

namespace ui
{

class PlanPage;

/// Two plans side by side: operators that have no counterpart are dashed, those that differ are
/// framed, and choosing one chooses its counterpart. GUI thread.
class PlanComparePage : public QWidget
{
    Q_OBJECT

public:
    struct NamedPlan {
        QString name;
        std::shared_ptr<const model::Plan> plan; ///< never null
    };

    PlanComparePage(const NamedPlan &first, const NamedPlan &second, QWidget *parent = nullptr);

    PlanPage *first() const { return m_first; }
    PlanPage *second() const { return m_second; }

private:
    QWidget *makeHalf(const NamedPlan &named, PlanPage &page);

    const model::PlanComparison m_comparison;
    PlanPage *m_first;
    PlanPage *m_second;
};

} // namespace ui
