// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/plan/plan_details.h"
#include "ui/plan/plan_texts.h"
#include "ui/plan/plan_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/pass_focus.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui
{

namespace
{

constexpr int kDetailsWidth = 290;
constexpr int kViewWidth = 900;

constexpr std::array kHeatFigures{model::PlanFigure::DbHits, model::PlanFigure::Time,
                                  model::PlanFigure::Rows, model::PlanFigure::EstimatedRows,
                                  model::PlanFigure::Memory};

QToolButton *makeMenuButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

QString planSummary(const model::Plan &plan)
{
    QStringList parts;
    parts << PlanPage::tr("%n operators", nullptr, int(plan.operators.size()));
    if (const auto hits = plan.total(model::PlanFigure::DbHits))
        parts << PlanPage::tr("%1 DB hits").arg(planFigureText(model::PlanFigure::DbHits, hits));
    if (const auto time = plan.total(model::PlanFigure::Time))
        parts << planFigureText(model::PlanFigure::Time, time);
    if (const auto memory = plan.total(model::PlanFigure::Memory))
        parts << PlanPage::tr("%1 memory").arg(planFigureText(model::PlanFigure::Memory, memory));
    if (plan.isCut)
        parts << PlanPage::tr("there are more operators than are shown");
    if (!plan.planner.isEmpty())
        parts << PlanPage::tr("planner %1").arg(plan.planner);
    if (!plan.runtime.isEmpty())
        parts << PlanPage::tr("runtime %1").arg(plan.runtime);
    return parts.join(QStringLiteral("  \u00b7  "));
}

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent)
    , m_totals(new QLabel(this))
    , m_figure(new QComboBox(this))
    , m_compare(makeMenuButton(QStringLiteral("planCompareButton"), tr("Compare With"), this))
    , m_banner(new MessageBanner(this))
    , m_view(new PlanView(this))
    , m_details(new PlanDetails(this))
{
    m_totals->setObjectName(QStringLiteral("planTotals"));
    m_totals->setProperty("role", QStringLiteral("muted"));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({kViewWidth, kDetailsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    new PassFocus(*this, *m_view);

    connect(m_view, &PlanView::chosenChanged, this,
            [this](std::size_t step) { m_details->showOperator(*m_plan, step); });
    connect(m_figure, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setFigure(static_cast<model::PlanFigure>(m_figure->currentData().toInt()));
    });
    connect(m_compare->menu(), &QMenu::aboutToShow, this, [this] {
        m_compare->menu()->clear();
        Q_EMIT compareMenuRequested(m_compare->menu());
    });
}

QWidget *PlanPage::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("planBar"));
    auto *heat = new QLabel(tr("&Heat:"), bar);
    heat->setProperty("role", QStringLiteral("muted"));
    heat->setBuddy(m_figure);
    m_figure->setObjectName(QStringLiteral("planFigure"));
    auto *save = makeMenuButton(QStringLiteral("planSaveButton"), tr("Save Plan"), bar);
    save->setIcon(themedIcon(QStringLiteral("export")));
    const std::array<std::pair<QString, PlanFormat>, 3> formats{
        {{tr("As &SVG Drawing…"), PlanFormat::Svg},
         {tr("As &JSON…"), PlanFormat::Json},
         {tr("As &Text…"), PlanFormat::Text}}};
    for (const auto &[text, format] : formats) {
        QAction *action = save->menu()->addAction(text);
        connect(action, &QAction::triggered, this, [this, chosen = format] { choosePath(chosen); });
    }
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_totals, 1);
    layout->addWidget(heat);
    layout->addWidget(m_figure);
    layout->addWidget(m_compare);
    layout->addWidget(save);
    return bar;
}

void PlanPage::setPlan(std::shared_ptr<const model::Plan> plan)
{
    m_plan = std::move(plan);
    m_view->setPlan(m_plan);
    fillFigures();
    m_totals->setText(planSummary(*m_plan));
    m_totals->setToolTip(m_totals->text());
}

void PlanPage::fillFigures()
{
    const QSignalBlocker blocker(m_figure);
    m_figure->clear();
    for (const model::PlanFigure figure : kHeatFigures) {
        if (m_plan->has(figure))
            m_figure->addItem(planFigureName(figure), static_cast<int>(figure));
    }
    m_figure->setCurrentIndex(m_figure->findData(static_cast<int>(m_plan->costliestFigure())));
}

void PlanPage::showAsHalf()
{
    m_compare->hide();
    m_details->hide();
}

void PlanPage::choosePath(PlanFormat format)
{
    const QString suffix = planSuffix(format);
    auto *dialog = new QFileDialog(window(), tr("Save the plan"), QDir::homePath(),
                                   QStringLiteral("*.%1").arg(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("plan.%1").arg(suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void PlanPage::save(PlanFormat format, const QString &path)
{
    m_job.start([this, picture = m_view->picture(), format,
                 path](const std::stop_token &) -> model::BackgroundJob::Continuation {
        const QString reason = writePlan(picture, format, path);
        return [this, reason, path] {
            const QString file = QDir::toNativeSeparators(path);
            if (reason.isEmpty())
                m_banner->showMessage(MessageBanner::Severity::Success, tr("The plan is saved."),
                                      file);
            else
                m_banner->showMessage(MessageBanner::Severity::Error,
                                      tr("%1 was not saved.").arg(file), reason);
            if (reason.isEmpty())
                Q_EMIT saved(path);
        };
    });
}

} // namespace ui
