// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_bar.h"

#include "ui/table/dragged_cells.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using model::ResultView;

namespace ui
{

namespace
{

/// Opens its view under cells that are dragged over it.
class ViewButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (qobject_cast<const DraggedCells *>(event->mimeData()))
            click();
    }
};

} // namespace

ResultBar::ResultBar(QWidget *parent)
    : QFrame(parent)
    , m_views(new QButtonGroup(this))
    , m_caption(new QLabel(this))
    , m_pin(new QToolButton(this))
    , m_export(new QToolButton(this))
{
    setObjectName(QStringLiteral("resultBar"));
    setFixedHeight(kBarHeight);
    m_caption->setObjectName(QStringLiteral("resultCaption"));
    m_caption->setProperty("role", QStringLiteral("muted"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setText(tr("Export…"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setEnabled(false);
    m_pin->setObjectName(QStringLiteral("pinButton"));
    m_pin->setCheckable(true);
    m_pin->setIcon(themedIcon(QStringLiteral("pin")));
    m_pin->setToolTip(tr("Pin: the next run leaves this result alone"));
    m_pin->setAccessibleName(tr("Pin"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpacing, 0, kSpacing, 0);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(addViewButton(ResultView::Table, QStringLiteral("table"), tr("Table")));
    layout->addWidget(addViewButton(ResultView::Graph, QStringLiteral("graph"), tr("Graph")));
    QToolButton *plan = addViewButton(ResultView::Plan, QStringLiteral("plan"), tr("Plan"));
    plan->hide();
    layout->addWidget(plan);
    layout->addWidget(addViewButton(ResultView::Summary, QStringLiteral("summary"), tr("Summary")));
    layout->addStretch();
    layout->addWidget(m_caption);
    layout->addSpacing(kSpacing);
    layout->addWidget(m_pin);
    layout->addWidget(m_export);
    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT viewChosen(static_cast<ResultView>(id)); });
    connect(m_export, &QToolButton::clicked, this, &ResultBar::exportWanted);
    connect(m_pin, &QToolButton::clicked, this, &ResultBar::pinChosen);
}

QToolButton *ResultBar::addViewButton(ResultView view, const QString &icon, const QString &text)
{
    auto *button = new ViewButton(this);
    button->setAcceptDrops(view == ResultView::Graph);
    button->setObjectName(icon + QStringLiteral("ViewButton"));
    button->setCheckable(true);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_views->addButton(button, static_cast<int>(view));
    return button;
}

void ResultBar::setView(ResultView view)
{
    m_views->button(static_cast<int>(view))->setChecked(true);
}

void ResultBar::offerPlan()
{
    m_views->button(static_cast<int>(ResultView::Plan))->show();
}

void ResultBar::setCaption(const QString &text)
{
    m_caption->setText(text);
}

void ResultBar::setExportable(bool isExportable)
{
    m_export->setEnabled(isExportable);
}

void ResultBar::setPinned(bool isPinned)
{
    m_pin->setChecked(isPinned);
}

} // namespace ui
