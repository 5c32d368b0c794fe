// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/graph_find_card.h"

#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_view.h"
#include "ui/table/pattern_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/counted.h"
#include "ui/widgets/escape_closes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui
{

namespace
{

constexpr int kFieldWidth = 280;
constexpr int kCountWidth = 110;

} // namespace

GraphFindCard::GraphFindCard(GraphExplorer &explorer, QWidget *parent)
    : GraphCard(parent)
    , m_explorer(explorer)
    , m_field(new PatternField(tr("Find in the graph"), this))
    , m_count(new QLabel(this))
{
    m_field->edit()->setObjectName(QStringLiteral("graphFindField"));
    m_field->setMinimumWidth(kFieldWidth);
    m_count->setObjectName(QStringLiteral("graphFindCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setMinimumWidth(kCountWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(kTightSpacing);
    row->addWidget(m_field);
    row->addWidget(m_count);
    QToolButton *previous =
        addButton(QStringLiteral("↑"), QStringLiteral("graphFindPrevious"), tr("Previous match"));
    QToolButton *next =
        addButton(QStringLiteral("↓"), QStringLiteral("graphFindNext"), tr("Next match (Enter)"));
    QToolButton *all =
        addButton(tr("Select All"), QStringLiteral("graphFindAll"), tr("Select every match"));
    QToolButton *close =
        addButton(QString(), QStringLiteral("graphFindClose"), tr("Close (Escape)"));
    close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));

    connect(m_field, &PatternField::patternChanged, this, &GraphFindCard::search);
    connect(m_field, &PatternField::confirmed, this, [this](Qt::KeyboardModifiers modifiers) {
        go(modifiers.testFlag(Qt::ShiftModifier) ? Step::Previous : Step::Next);
    });
    connect(previous, &QToolButton::clicked, this, [this] { go(Step::Previous); });
    connect(next, &QToolButton::clicked, this, [this] { go(Step::Next); });
    connect(all, &QToolButton::clicked, this, &GraphFindCard::selectAll);
    connect(close, &QToolButton::clicked, this, &GraphFindCard::close);
    new EscapeCloses(*this, [this] { this->close(); });
    connect(&explorer.exploration(), &Exploration::shownChanged, this, [this] {
        if (isVisible())
            search();
    });
}

QToolButton *GraphFindCard::addButton(const QString &text, const QString &objectName,
                                      const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void GraphFindCard::open()
{
    const bool wasHidden = isHidden();
    show();
    m_field->edit()->setFocus();
    m_field->edit()->selectAll();
    if (wasHidden)
        search();
}

void GraphFindCard::close()
{
    m_job.stop();
    m_found = {};
    hide();
    m_explorer.view().setFocus();
}

void GraphFindCard::search()
{
    m_job.stop();
    m_found = {};
    m_count->clear();
    const model::TextPattern pattern = m_field->pattern();
    m_searched = m_explorer.view().scene().graph();
    if (pattern.isEmpty() || !m_searched)
        return;
    m_count->setText(tr("Searching…"));
    m_job.start([this, pattern, graph = m_searched](
                    const std::stop_token &stop) -> model::BackgroundJob::Continuation {
        auto found = model::findElements(*graph, pattern, stop);
        if (!found)
            return {};
        return [this, found = *std::move(found)] {
            m_found = found;
            go(Step::First);
        };
    });
}

void GraphFindCard::go(Step step)
{
    const std::size_t count = m_found.size();
    if (m_job.isRunning() || m_field->pattern().isEmpty())
        return;
    if (count == 0 || m_searched != m_explorer.view().scene().graph()) {
        m_count->setText(tr("No match"));
        return;
    }
    if (step == Step::First)
        m_at = 0;
    else
        m_at = (m_at + (step == Step::Next ? 1 : count - 1)) % count;
    m_count->setText(tr("%1 of %2").arg(counted(m_at + 1), counted(count)));
    GraphView &view = m_explorer.view();
    if (m_at < m_found.nodes.size()) {
        const model::NodeIndex node = m_found.nodes[m_at];
        m_explorer.select({{node}, {}});
        if (view.scene().isShown(node))
            view.bringIntoView(node);
        return;
    }
    const model::EdgeIndex edge = m_found.edges[m_at - m_found.nodes.size()];
    m_explorer.select({{}, {edge}});
    if (view.scene().isShown(m_searched->source(edge)))
        view.bringIntoView(m_searched->source(edge));
}

void GraphFindCard::selectAll()
{
    if (m_searched == m_explorer.view().scene().graph())
        m_explorer.select(m_found);
}

} // namespace ui
