// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_details.h"

#include "ui/plan/plan_texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace ui
{

namespace
{

constexpr std::array<model::PlanFigure, model::kPlanFigures> kFigures{
    model::PlanFigure::Rows,           model::PlanFigure::EstimatedRows,
    model::PlanFigure::DbHits,         model::PlanFigure::Time,
    model::PlanFigure::Memory,         model::PlanFigure::PageCacheHits,
    model::PlanFigure::PageCacheMisses};

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // long words must not widen the pane
    return label;
}

void addRow(QFormLayout *form, const QString &name, const QString &value)
{
    auto *label = new QLabel(name, form->parentWidget());
    label->setProperty("role", QStringLiteral("muted"));
    form->addRow(label, makeText(value, form->parentWidget()));
}

} // namespace

PlanDetails::PlanDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("planDetails"));
    setAccessibleName(tr("Details of the operator"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PlanDetails::showOperator(const model::Plan &plan, std::size_t step)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("summaryPage"));
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(kWideSpacing, kWideSpacing, kWideSpacing, kWideSpacing);
    m_layout->setSpacing(kWideSpacing);
    const model::PlanOperator &shown = plan.operators[step];

    auto *name = makeText(shown.name, page);
    name->setObjectName(QStringLiteral("planOperatorName"));
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    m_layout->addWidget(name);
    if (!shown.details.isEmpty()) {
        auto *details = makeText(shown.details, page);
        details->setFont(codeFont());
        m_layout->addWidget(details);
    }
    addFigures(plan, step);
    if (!shown.identifiers.isEmpty()) {
        QFormLayout *section = addSection(tr("Identifiers"));
        section->addRow(makeText(shown.identifiers.join(QStringLiteral(", ")), page));
    }
    if (!shown.arguments.empty() || !shown.database.isEmpty()) {
        QFormLayout *section = addSection(tr("Arguments"));
        if (!shown.database.isEmpty())
            addRow(section, tr("Database"), shown.database);
        for (const auto &[key, value] : shown.arguments)
            addRow(section, key, value);
    }
    m_layout->addStretch();
    setWidget(page);
}

void PlanDetails::addFigures(const model::Plan &plan, std::size_t step)
{
    const model::PlanOperator &shown = plan.operators[step];
    QFormLayout *section = addSection(tr("Figures"));
    constexpr double kPercent = 100;
    for (const model::PlanFigure figure : kFigures) {
        const auto value = shown.figure(figure);
        if (!value)
            continue;
        QString text = planFigureText(figure, value);
        if (figure == model::PlanFigure::DbHits || figure == model::PlanFigure::Time)
            text = tr("%1 (%2 % of all)")
                       .arg(text, QLocale().toString(plan.share(step, figure) * kPercent, 'f', 1));
        addRow(section, planFigureName(figure), text);
    }
    if (const QString ratio = cacheRatioText(shown); !ratio.isEmpty())
        addRow(section, tr("Page cache hit ratio"), ratio);
    if (const QString warning = misestimateText(shown); !warning.isEmpty())
        addRow(section, tr("Estimate"), warning);
}

QFormLayout *PlanDetails::addSection(const QString &title)
{
    auto *section = new QWidget;
    auto *form = new QFormLayout(section);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kWideSpacing);
    form->setVerticalSpacing(kTightSpacing);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *heading = new QLabel(title, section);
    heading->setProperty("role", QStringLiteral("section"));
    form->addRow(heading);
    m_layout->addWidget(section);
    return form;
}

} // namespace ui
