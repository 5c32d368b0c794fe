// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/plan_commands.h"

#include "model/plan/plan_prefix.h"
#include "ui/main/query_page.h"
#include "ui/plan/plan_compare_page.h"
#include "ui/plan/plan_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"

#include <QMenu>

namespace ui
{

namespace
{

constexpr qsizetype kTitleLength = 60;

using NamedPlan = PlanComparePage::NamedPlan;

NamedPlan named(const ResultPage &result)
{
    return {result.title(), result.planPage()->plan()};
}

QString shortened(const QString &title)
{
    QString text = title;
    if (text.size() > kTitleLength)
        text = text.left(kTitleLength - 1) + QChar(0x2026);
    return text.replace(u'&', QLatin1String("&&")); // one alone marks a key
}

void show(QueryPage &page, const NamedPlan &first, const NamedPlan &second)
{
    page.results()->addDerived(new PlanComparePage(first, second),
                               QueryPage::tr("Plans: %1").arg(second.name));
}

/// Runs the statement with the other prefix and shows both plans as soon as the new one is there.
void runOtherWay(QueryPage &page, ResultPage &old)
{
    const bool isMeasured = old.planPage()->plan()->kind == model::Plan::Kind::Measured;
    const ResultPage::Pin pin = old.pin();
    old.setPin(ResultPage::Pin::Pinned); // or else the run would replace it
    ResultPage *fresh = page.rerun(
        model::withPlanPrefix(old.run().query(), isMeasured ? model::Plan::Kind::Estimated
                                                            : model::Plan::Kind::Measured));
    if (!fresh) {
        old.setPin(pin);
        return;
    }
    QObject::connect(fresh, &ResultPage::ended, &page,
                     [shown = &page, fresh, before = named(old), isMeasured] {
                         if (!fresh->hasPlan())
                             return;
                         const NamedPlan after = named(*fresh);
                         show(*shown, isMeasured ? after : before, isMeasured ? before : after);
                     });
}

} // namespace

void fillPlanMenu(QMenu &menu, QueryPage &page, ResultPage &result)
{
    for (const ResultPage *other : page.results()->pages()) {
        if (other == &result || !other->hasPlan())
            continue;
        QAction *action = menu.addAction(shortened(other->title()));
        QObject::connect(action, &QAction::triggered, &page,
                         [shown = &page, first = named(*other), second = named(result)] {
                             show(*shown, first, second);
                         });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    const bool isMeasured = result.planPage()->plan()->kind == model::Plan::Kind::Measured;
    QAction *other = menu.addAction(isMeasured ? QueryPage::tr("The Estimate (EXPLAIN)")
                                               : QueryPage::tr("A Run of It (PROFILE)"));
    other->setEnabled(!page.isRunning() && page.target());
    QObject::connect(other, &QAction::triggered, &result,
                     [shown = &page, old = &result] { runOtherWay(*shown, *old); });
}

} // namespace ui
