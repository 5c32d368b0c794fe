// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/find_bar.h"

#include "ui/table/pattern_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/escape_closes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <memory>
#include <utility>

namespace ui
{

namespace
{

constexpr int kFieldWidth = 360;

QString numberText(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

FindBar::FindBar(Scope scope, Start start, QWidget *parent)
    : QWidget(parent)
    , m_scope(std::move(scope))
    , m_start(std::move(start))
    , m_field(new PatternField(tr("Find in cells"), this))
    , m_count(new QLabel(this))
{
    m_field->edit()->setObjectName(QStringLiteral("findField"));
    m_field->setMaximumWidth(kFieldWidth);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpacing, 0, kSpacing, kTightSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_field, 1);
    m_previous = addButton(QStringLiteral("↑"), QStringLiteral("findPreviousButton"),
                           tr("Previous match (Shift+Enter)"));
    m_next =
        addButton(QStringLiteral("↓"), QStringLiteral("findNextButton"), tr("Next match (Enter)"));
    layout->addWidget(m_count);
    layout->addStretch(1);
    QToolButton *close =
        addButton(QString(), QStringLiteral("closeFindButton"), tr("Close (Escape)"));
    close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    setFocusProxy(m_field);
    hide();

    connect(m_field, &PatternField::patternChanged, this, &FindBar::search);
    connect(m_field, &PatternField::confirmed, this, [this](Qt::KeyboardModifiers modifiers) {
        go(modifiers.testFlag(Qt::ShiftModifier) ? Step::Previous : Step::Next);
    });
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    new EscapeCloses(*this, [this] { this->close(); });
}

void FindBar::open()
{
    const bool wasHidden = isHidden();
    QWidget::show();
    m_field->setFocus();
    m_field->edit()->selectAll();
    if (wasHidden)
        search();
}

void FindBar::close()
{
    m_job.stop();
    m_matches.reset();
    hide();
    Q_EMIT closed();
}

void FindBar::findNext()
{
    go(Step::Next);
}

void FindBar::findPrevious()
{
    go(Step::Previous);
}

void FindBar::startOver()
{
    m_job.stop();
    m_matches.reset();
    m_count->clear();
    if (!isHidden())
        search();
}

QToolButton *FindBar::addButton(const QString &text, const QString &objectName,
                                const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    layout()->addWidget(button);
    return button;
}

void FindBar::search()
{
    m_job.stop();
    m_matches.reset();
    m_count->clear();
    model::CellSearch search = m_scope();
    search.pattern = m_field->pattern();
    if (search.pattern.isEmpty() || !search.result || search.columns.empty() ||
        search.rows->size() == 0)
        return;
    m_count->setText(tr("Searching…"));
    m_job.start([this, search = std::move(search)](
                    const std::stop_token &stopToken) -> model::BackgroundJob::Continuation {
        auto found = model::CellMatches::find(search, stopToken, [this](int percent) {
            m_job.post([this, percent] { m_count->setText(tr("Searching… %1 %").arg(percent)); });
        });
        if (!found)
            return {};
        return [this, matches = std::make_shared<model::CellMatches>(*std::move(found))] {
            m_matches = std::move(*matches);
            go(Step::Here);
        };
    });
}

void FindBar::go(Step step)
{
    if (!m_matches)
        return;
    const Cell at = m_start();
    switch (step) {
    case Step::Next:
        return show(m_matches->next(at.place, at.column));
    case Step::Previous:
        return show(m_matches->previous(at.place, at.column));
    case Step::Here:
        return show(m_matches->from(at.place, at.column));
    }
}

void FindBar::show(const std::optional<model::CellMatch> &match)
{
    if (!match) {
        m_count->setText(tr("No match"));
        return;
    }
    m_count->setText(
        tr("%1 of %2").arg(numberText(match->ordinal), numberText(m_matches->count())));
    Q_EMIT cellFound(match->place, match->column);
}

} // namespace ui
