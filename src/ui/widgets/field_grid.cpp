// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_grid.h"

#include "ui/theme/metrics.h"

#include <QLabel>

namespace ui
{

FieldGrid::FieldGrid(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(kWideSpacing);
    setVerticalSpacing(kSpacing);
    setColumnStretch(1, 1);
}

QLabel *FieldGrid::addField(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, parentWidget());
    label->setBuddy(field);
    const int row = rowCount();
    addWidget(label, row, 0);
    addWidget(field, row, 1);
    return label;
}

void FieldGrid::addField(QWidget *field)
{
    addWidget(field, rowCount(), 1);
}

void FieldGrid::setFieldVisible(QWidget *field, bool isVisible)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    getItemPosition(indexOf(field), &row, &column, &rows, &columns);
    itemAtPosition(row, 0)->widget()->setVisible(isVisible);
    field->setVisible(isVisible);
}

} // namespace ui
