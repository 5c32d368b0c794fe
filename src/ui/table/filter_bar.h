// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/row_filter.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui
{

class ConditionRow;
class PatternField;

/// Above a table: the text and the conditions that its rows must fulfil to be shown, and how many do.
/// GUI thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The names of all columns; conditions on others go.
    void setColumns(const QStringList &names);
    /// Without the columns to search.
    model::RowFilter filter() const;
    void addCondition(int column);
    void clear();
    /// "1,204 of 10,000,000 rows", or nothing where all are shown.
    void setCount(const QString &text);
    PatternField *field() const { return m_field; }

Q_SIGNALS:
    void filterChanged();
    /// Escape: what runs is to be given up.
    void cancelWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void remove(ConditionRow *row);
    void updateClear();

    QStringList m_columns;
    PatternField *m_field;
    QToolButton *m_add;
    QToolButton *m_clear;
    QLabel *m_count;
    QVBoxLayout *m_layout;
    std::vector<ConditionRow *> m_conditions;
};

} // namespace ui
