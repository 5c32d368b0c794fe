// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/table/background_job.h"
#include "ui/plan/plan_file.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ui
{

class MessageBanner;
class PlanDetails;
class PlanView;

/// A plan with its totals, the details of the chosen operator, and what can be done with it. GUI
/// thread.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const model::Plan> plan);
    /// Null as long as there is none.
    const std::shared_ptr<const model::Plan> &plan() const { return m_plan; }
    PlanView *view() const { return m_view; }
    /// Hides what a plan has that stands beside another.
    void showAsHalf();
    /// Writes a file without asking; tells of it in the banner.
    void save(PlanFormat format, const QString &path);

Q_SIGNALS:
    /// The menu of what the plan can be compared with is about to open.
    void compareMenuRequested(QMenu *menu);
    void saved(const QString &path);

private:
    QWidget *makeBar();
    void fillFigures();
    void choosePath(PlanFormat format);

    std::shared_ptr<const model::Plan> m_plan;
    QLabel *m_totals;
    QComboBox *m_figure;
    QToolButton *m_compare;
    MessageBanner *m_banner;
    PlanView *m_view;
    PlanDetails *m_details;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

/// "profile · 12 operators · 5,302 hits · 12.3 ms", with planner and runtime.
QString planSummary(const model::Plan &plan);

} // namespace ui
