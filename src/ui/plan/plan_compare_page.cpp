// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_compare_page.h"

#include "ui/plan/plan_page.h"
#include "ui/plan/plan_view.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

std::vector<PlanMark> marksOf(const std::vector<model::PlanFate> &fates)
{
    std::vector<PlanMark> marks;
    for (const model::PlanFate fate : fates) {
        marks.push_back(fate == model::PlanFate::Only      ? PlanMark::Only
                        : fate == model::PlanFate::Changed ? PlanMark::Changed
                                                           : PlanMark::None);
    }
    return marks;
}

/// Choosing in `from` chooses the counterpart in `to`.
void follow(const PlanView *from, PlanView *to,
            const std::vector<std::optional<std::size_t>> &counterparts)
{
    QObject::connect(from, &PlanView::chosenChanged, to, [to, counterparts](std::size_t step) {
        if (counterparts[step])
            to->choose(*counterparts[step]);
    });
}

} // namespace

PlanComparePage::PlanComparePage(const NamedPlan &first, const NamedPlan &second, QWidget *parent)
    : QWidget(parent)
    , m_comparison(model::comparePlans(*first.plan, *second.plan))
    , m_first(new PlanPage(this))
    , m_second(new PlanPage(this))
{
    const auto count = [this](model::PlanFate fate) {
        return int(std::ranges::count(m_comparison.fatesOfFirst, fate));
    };
    const int onlySecond =
        int(std::ranges::count(m_comparison.fatesOfSecond, model::PlanFate::Only));
    auto *words = new QLabel(
        tr("%1 operators are the same, %2 differ, %3 are on the left only, %4 on the right only.")
            .arg(count(model::PlanFate::Same))
            .arg(count(model::PlanFate::Changed))
            .arg(count(model::PlanFate::Only))
            .arg(onlySecond),
        this);
    words->setObjectName(QStringLiteral("planDifference"));
    words->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeHalf(first, *m_first));
    splitter->addWidget(makeHalf(second, *m_second));
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1, 1});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(words);
    layout->addWidget(splitter, 1);

    m_first->view()->setMarks(marksOf(m_comparison.fatesOfFirst));
    m_second->view()->setMarks(marksOf(m_comparison.fatesOfSecond));
    follow(m_first->view(), m_second->view(), m_comparison.inSecond);
    follow(m_second->view(), m_first->view(), m_comparison.inFirst);
}

QWidget *PlanComparePage::makeHalf(const NamedPlan &named, PlanPage &page)
{
    auto *half = new QWidget(this);
    const QString kind = named.plan->kind == model::Plan::Kind::Measured ? tr("PROFILE, as it ran")
                                                                         : tr("EXPLAIN, estimated");
    auto *title = new QLabel(QStringLiteral("%1  \u00b7  %2").arg(named.name.left(80), kind), half);
    title->setTextFormat(Qt::PlainText);
    title->setContentsMargins(kSpacing, kTightSpacing, kSpacing, 0);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    page.setPlan(named.plan);
    page.showAsHalf();
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(&page, 1);
    return half;
}

} // namespace ui
