// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_columns.h"

#include "model/table/result_table_model.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_header.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

/// Measuring more columns would be felt; the others keep the default until they are asked for.
constexpr std::size_t kMaximumFittedColumns = 64;

} // namespace

TableColumns::TableColumns(ResultTableView &view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.header(), &QHeaderView::sectionResized, this, &TableColumns::noteWidth);
    connect(view.header(), &QHeaderView::sectionMoved, this, [this] {
        if (m_isSetting)
            return;
        Q_EMIT shownChanged();
        noteChange();
    });
}

void TableColumns::startOver()
{
    m_areFitted = false;
    m_widths.clear();
    m_sorts.clear();
    fitOnce();
}

void TableColumns::fitOnce()
{
    if (m_areFitted || !m_view.isVisible() || !m_view.table() || m_view.table()->rowCount() == 0)
        return;
    m_areFitted = true;
    const QScopedValueRollback guard(m_isSetting, true);
    std::vector<int> columns = m_view.shownColumns();
    if (columns.size() > kMaximumFittedColumns)
        columns.resize(kMaximumFittedColumns);
    for (const int column : columns) {
        if (!m_widths.contains(column))
            m_view.fitColumn(column);
    }
}

void TableColumns::fitAll()
{
    m_widths.clear();
    m_areFitted = false;
    fitOnce();
    noteChange();
}

void TableColumns::hide(int column)
{
    m_view.header()->hideSection(column);
    Q_EMIT shownChanged();
    noteChange();
}

void TableColumns::showAll()
{
    for (int column = 0; column < m_view.header()->count(); ++column)
        m_view.header()->showSection(column);
    Q_EMIT shownChanged();
    noteChange();
}

void TableColumns::setFirst(model::TableLook::FirstColumn behaviour)
{
    m_view.setFirstColumn(behaviour);
    noteChange();
}

void TableColumns::noteSorts()
{
    if (m_view.header()->sorts() == m_sorts)
        return;
    m_sorts = m_view.header()->sorts();
    noteChange();
}

/// A width of 0 is that of a column while it is hidden.
void TableColumns::noteWidth(int column, int before, int width)
{
    if (m_isSetting || before == 0 || width == 0)
        return;
    m_widths.insert(column, width);
    noteChange();
}

void TableColumns::noteChange()
{
    if (!m_isSetting && m_view.table())
        Q_EMIT lookChanged();
}

model::TableLook TableColumns::look() const
{
    const TableHeader &header = *m_view.header();
    model::TableLook look;
    look.firstColumn = m_view.firstColumn();
    bool isMoved = false;
    for (int column = 0; column < header.count(); ++column) {
        isMoved |= header.visualIndex(column) != column;
        look.columns.append({header.nameOf(column), m_widths.value(column),
                             header.visualIndex(column), header.isSectionHidden(column)});
    }
    for (model::ColumnLook &column : look.columns)
        column.place = isMoved ? column.place : -1;
    for (const model::ColumnSort &sort : m_sorts)
        look.sorts.append({header.nameOf(static_cast<int>(sort.column)), sort.direction});
    return look;
}

void TableColumns::setLook(const model::TableLook &look)
{
    const QScopedValueRollback guard(m_isSetting, true);
    const QHash<QString, int> columns = byName();
    place(look, columns);
    hideAndSize(look, columns);
    m_view.setFirstColumn(look.firstColumn);
    Q_EMIT shownChanged();
    sort(look, columns);
}

QHash<QString, int> TableColumns::byName() const
{
    QHash<QString, int> columns;
    for (int column = 0; column < m_view.header()->count(); ++column)
        columns.insert(m_view.header()->nameOf(column), column);
    return columns;
}

void TableColumns::place(const model::TableLook &look, const QHash<QString, int> &columns)
{
    std::vector<std::pair<int, int>> moved; // place and column
    for (const model::ColumnLook &known : look.columns) {
        const auto column = columns.constFind(known.name);
        if (known.place >= 0 && column != columns.constEnd())
            moved.emplace_back(known.place, *column);
    }
    std::sort(moved.begin(), moved.end());
    TableHeader &header = *m_view.header();
    for (std::size_t i = 0; i < moved.size(); ++i)
        header.moveSection(header.visualIndex(moved[i].second), static_cast<int>(i));
}

void TableColumns::hideAndSize(const model::TableLook &look, const QHash<QString, int> &columns)
{
    TableHeader &header = *m_view.header();
    std::vector<int> hidden;
    for (const model::ColumnLook &known : look.columns) {
        const auto column = columns.constFind(known.name);
        if (column == columns.constEnd())
            continue;
        if (known.width > 0) {
            m_view.setColumnWidth(*column, known.width);
            m_widths.insert(*column, header.sectionSize(*column));
        }
        if (known.isHidden)
            hidden.push_back(*column);
    }
    if (hidden.size() >= static_cast<std::size_t>(header.count()))
        return;
    for (const int column : hidden)
        header.hideSection(column);
}

void TableColumns::sort(const model::TableLook &look, const QHash<QString, int> &columns)
{
    std::vector<model::ColumnSort> sorts;
    for (const model::SortLook &known : look.sorts) {
        const auto column = columns.constFind(known.column);
        if (column == columns.constEnd())
            break; // what was sorted by within it means nothing by itself
        sorts.push_back({static_cast<std::uint32_t>(*column), known.direction});
    }
    if (sorts.empty())
        return;
    m_sorts = sorts;
    m_view.table()->sortBy(std::move(sorts));
}

} // namespace ui
