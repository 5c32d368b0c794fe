// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/comparison_model.h"

#include "model/compare/value_identity.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace model
{

namespace
{

QString signOf(Change change)
{
    switch (change) {
    case Change::Added:
        return QStringLiteral("+");
    case Change::Removed:
        return QStringLiteral("−");
    case Change::Changed:
        return QStringLiteral("≠");
    }
    return {};
}

QString shortText(const std::optional<bolt::ValueView> &value, std::size_t characters)
{
    QString text;
    if (value && appendValueText(text, *value, {characters}) == TextExtent::Cut)
        text += u'…';
    return text;
}

int bounded(std::size_t rows)
{
    return static_cast<int>(std::min<std::size_t>(rows, std::numeric_limits<int>::max()));
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    updateShown();
    endResetModel();
}

void ComparisonModel::show(Change change, Visibility visibility)
{
    beginResetModel();
    m_isShown[static_cast<std::size_t>(change)] = visibility == Visibility::Shown;
    updateShown();
    endResetModel();
}

void ComparisonModel::updateShown()
{
    m_shown.clear();
    m_isFiltered = !std::ranges::all_of(m_isShown, std::identity());
    if (!m_isFiltered || !m_comparison)
        return;
    for (std::size_t row = 0; row < m_comparison->rows.size(); ++row) {
        if (m_isShown[static_cast<std::size_t>(m_comparison->rows[row].change)])
            m_shown.push_back(static_cast<std::uint32_t>(row));
    }
}

const ChangedRow &ComparisonModel::rowAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_comparison->rows[m_isFiltered ? m_shown[place] : place];
}

ComparisonModel::Cell ComparisonModel::cellAt(const ChangedRow &row,
                                              const ComparedColumn &column) const
{
    Cell cell;
    if (column.before && row.before != ChangedRow::kNone)
        cell.before = m_comparison->before.result->cell(row.before, *column.before);
    if (column.after && row.after != ChangedRow::kNone)
        cell.after = m_comparison->after.result->cell(row.after, *column.after);
    cell.isChanged = cell.before && cell.after && !isSameValue(*cell.before, *cell.after);
    return cell;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_comparison)
        return 0;
    return bounded(m_isFiltered ? m_shown.size() : m_comparison->rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_comparison)
        return 0;
    return bounded(m_comparison->columns.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangedRow &row = rowAt(index.row());
    if (role == ChangeRole)
        return static_cast<int>(row.change);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(signOf(row.change)) : QVariant();
    const ComparedColumn &column =
        m_comparison->columns[static_cast<std::size_t>(index.column()) - 1];
    if (role == IsKeyRole)
        return column.isKey;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IsChangedCellRole)
        return {};
    const Cell cell = cellAt(row, column);
    if (role == IsChangedCellRole)
        return cell.isChanged;
    const std::size_t characters = role == Qt::DisplayRole ? kCellCharacters : kToolTipCharacters;
    if (!cell.isChanged)
        return shortText(cell.after ? cell.after : cell.before, characters);
    const QString before = shortText(cell.before, characters);
    const QString after = shortText(cell.after, characters);
    return role == Qt::DisplayRole ? tr("%1 → %2").arg(before, after)
                                   : tr("Before: %1\nNow: %2").arg(before, after);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_comparison || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const ComparedColumn &column = m_comparison->columns[static_cast<std::size_t>(section) - 1];
    if (role == IsKeyRole)
        return column.isKey;
    if (role != Qt::DisplayRole)
        return {};
    const QString name = QString::fromStdString(column.name);
    if (column.isInBoth())
        return name;
    return column.after ? tr("%1 (now only)").arg(name) : tr("%1 (before only)").arg(name);
}

} // namespace model
