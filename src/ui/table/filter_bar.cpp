// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filter_bar.h"

#include "ui/table/condition_row.h"
#include "ui/table/pattern_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui
{

namespace
{

constexpr int kFieldWidth = 360;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new PatternField(tr("Filter rows by text"), this))
    , m_add(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_field->edit()->setObjectName(QStringLiteral("filterField"));
    m_field->setMaximumWidth(kFieldWidth);
    m_add->setObjectName(QStringLiteral("addConditionButton"));
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    m_add->setText(tr("Condition"));
    m_add->setToolTip(tr("Show only rows with certain values in a column"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_clear->setText(tr("Show All Rows"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setProperty("role", QStringLiteral("muted"));

    auto *line = new QHBoxLayout;
    line->setSpacing(kSpacing);
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_count);
    m_layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    m_layout->setSpacing(kTightSpacing);
    m_layout->addLayout(line);

    connect(m_field, &PatternField::patternChanged, this, [this] {
        updateClear();
        Q_EMIT filterChanged();
    });
    connect(m_field, &PatternField::confirmed, this, &FilterBar::filterChanged);
    connect(m_add, &QToolButton::clicked, this, [this] { addCondition(0); });
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    setColumns({});
}

void FilterBar::setColumns(const QStringList &names)
{
    m_add->setEnabled(!names.isEmpty());
    if (names == m_columns) {
        updateClear();
        return;
    }
    m_columns = names;
    clear();
}

model::RowFilter FilterBar::filter() const
{
    model::RowFilter filter{m_field->pattern(), {}, {}};
    for (const ConditionRow *row : m_conditions) {
        if (const auto condition = row->condition())
            filter.conditions.push_back(*condition);
    }
    return filter;
}

void FilterBar::addCondition(int column)
{
    auto *row = new ConditionRow(m_columns, column, this);
    m_conditions.push_back(row);
    m_layout->addWidget(row);
    connect(row, &ConditionRow::changed, this, &FilterBar::filterChanged);
    connect(row, &ConditionRow::removed, this, [this, row] { remove(row); });
    row->setFocus();
    updateClear();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker blocker(m_field);
        m_field->clear();
    }
    for (ConditionRow *row : m_conditions)
        row->deleteLater();
    m_conditions.clear();
    updateClear();
    Q_EMIT filterChanged();
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

bool FilterBar::event(QEvent *event)
{
    // Escape gives up the filtering; it must not stop the statement.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelWanted();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::remove(ConditionRow *row)
{
    std::erase(m_conditions, row);
    row->hide();
    row->deleteLater();
    updateClear();
    Q_EMIT filterChanged();
}

void FilterBar::updateClear()
{
    m_clear->setVisible(!m_field->pattern().isEmpty() || !m_conditions.empty());
}

} // namespace ui
