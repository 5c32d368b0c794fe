// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/result_table_model.h"

#include "driver/value/structures.h"
#include "model/query/query_run.h"
#include "model/text/kind_name.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace model
{

namespace
{

constexpr QChar kEllipsis(0x2026);

QVariant elementId(const bolt::ValueView &value)
{
    const auto text = [](std::string_view id, std::int64_t number) {
        return QString::fromStdString(bolt::elementIdText(id, number));
    };
    if (const auto node = bolt::NodeView::from(value))
        return text(node->elementId, node->id);
    if (const auto relationship = bolt::RelationshipView::from(value))
        return text(relationship->elementId, relationship->id);
    return {};
}

int countable(quint64 rows)
{
    return static_cast<int>(std::min<quint64>(rows, std::numeric_limits<int>::max()));
}

CellText makeText(const bolt::ValueView &value, std::size_t characters)
{
    CellText cell;
    cell.isCut = appendValueText(cell.text, value, {characters}) == TextExtent::Cut;
    if (cell.isCut)
        cell.text += kEllipsis;
    return cell;
}

} // namespace

ResultTableModel::ResultTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ResultTableModel::~ResultTableModel() = default;

void ResultTableModel::setResult(ResultHandle result, quint64 rowCount)
{
    const bool wasArranging = m_arranging.isRunning();
    m_arranging.stop();
    beginResetModel();
    m_result = std::move(result);
    m_resultRows = m_result ? rowCount : 0;
    m_wanted = {};
    m_arranged = {};
    m_rows = RowMapping(m_resultRows);
    m_shownRows = countable(m_resultRows);
    m_columns = m_result ? static_cast<int>(m_result->columnCount()) : 0;
    m_cursor.clear();
    m_texts.clear();
    endResetModel();
    if (wasArranging)
        Q_EMIT arrangingEnded();
}

void ResultTableModel::setRowCount(quint64 rowCount)
{
    m_resultRows = rowCount;
    updateShownRows();
}

void ResultTableModel::follow(const QueryRun *run)
{
    if (m_run)
        disconnect(m_run, nullptr, this, nullptr);
    m_run = run;
    setResult(run->result(), run->rowCount());
    connect(run, &QueryRun::started, this, [this] { setResult(m_run->result(), 0); });
    connect(run, &QueryRun::rowsArrived, this, [this] { setRowCount(m_run->rowCount()); });
    connect(run, &QueryRun::ended, this, &ResultTableModel::arrangeLateRows);
}

bolt::ValueView ResultTableModel::value(const QModelIndex &index) const
{
    return m_cursor.value(*m_result, sourceRow(index.row()),
                          static_cast<std::uint32_t>(index.column()));
}

std::shared_ptr<const RowMapping> ResultTableModel::rows() const
{
    return std::make_shared<const RowMapping>(m_rows);
}

void ResultTableModel::arrange(RowArrangement wanted)
{
    m_wanted = std::move(wanted);
    if (m_wanted.isAsTheyCame() || !m_result) {
        m_arranging.stop();
        apply({});
        Q_EMIT arrangingEnded();
        return;
    }
    m_arranging.start(
        [this, wanted = m_wanted, before = m_arranged, rowCount = m_resultRows,
         result = m_result](const std::stop_token &stopToken) -> BackgroundJob::Continuation {
            auto arranged =
                arrangeRows(*result, rowCount, wanted, before, stopToken, [this](int percent) {
                    m_arranging.post([this, percent] { Q_EMIT arrangingProgressed(percent); });
                });
            if (!arranged)
                return {};
            return [this, arranged = *std::move(arranged)] {
                apply(arranged);
                Q_EMIT arrangingEnded();
                arrangeLateRows();
            };
        });
    Q_EMIT arrangingStarted();
}

void ResultTableModel::sortBy(std::vector<ColumnSort> sorts)
{
    arrange({m_wanted.filter, std::move(sorts)});
}

void ResultTableModel::filterBy(RowFilter filter)
{
    arrange({std::move(filter), m_wanted.sorts});
}

void ResultTableModel::cancelArranging()
{
    if (!m_arranging.isRunning())
        return;
    m_arranging.stop();
    m_wanted = m_arranged.arrangement;
    Q_EMIT arrangingEnded();
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shownRows;
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index).text;
    case Qt::ToolTipRole:
        return makeText(value(index), kToolTipCharacters).text;
    case KindRole:
        return static_cast<int>(value(index).kind());
    case KindNameRole:
        return QString(kindName(value(index)));
    case StructureKindRole: {
        const bolt::ValueView cell = value(index);
        if (cell.kind() != bolt::Kind::Structure)
            return {};
        return static_cast<int>(bolt::classify(cell));
    }
    case IsNullRole:
        return value(index).isNull();
    case IsCutRole:
        return cellText(index).isCut;
    case ElementIdRole:
        return elementId(value(index));
    default:
        return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_shownRows ? QVariant(sourceRow(section) + 1) : QVariant();
    if (section >= m_columns)
        return {};
    return QString::fromStdString(m_result->fields()[static_cast<std::size_t>(section)]);
}

void ResultTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns) {
        sortBy({});
        return;
    }
    sortBy({{static_cast<std::uint32_t>(column),
             order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending}});
}

const CellText &ResultTableModel::cellText(const QModelIndex &index) const
{
    return m_texts.text(sourceRow(index.row()), static_cast<std::uint32_t>(index.column()),
                        [&] { return makeText(value(index), kCellCharacters); });
}

void ResultTableModel::apply(ArrangedRows arranged)
{
    Q_EMIT rowsAboutToMove();
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const RowMapping rows = arranged.mapping(m_resultRows);
    const int shownRows = countable(rows.size());
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const auto place = rows.placeOf(sourceRow(index.row()));
        const bool isShown = place && *place < static_cast<quint64>(shownRows);
        after.append(isShown ? createIndex(static_cast<int>(*place), index.column())
                             : QModelIndex());
    }
    m_rows = rows;
    m_arranged = std::move(arranged);
    m_shownRows = shownRows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResultTableModel::updateShownRows()
{
    const RowMapping rows = m_arranged.mapping(m_resultRows);
    const int shownRows = countable(rows.size());
    if (shownRows > m_shownRows) {
        beginInsertRows({}, m_shownRows, shownRows - 1);
        m_rows = rows;
        m_shownRows = shownRows;
        endInsertRows();
    } else if (shownRows < m_shownRows) {
        beginRemoveRows({}, shownRows, m_shownRows - 1);
        m_rows = rows;
        m_shownRows = shownRows;
        endRemoveRows();
    }
}

void ResultTableModel::arrangeLateRows()
{
    const bool mayGrow = m_run && !m_run->isOver();
    if (m_arranged.list && m_arranged.coveredRows < m_resultRows && !mayGrow &&
        !m_arranging.isRunning())
        arrange(m_wanted);
}

} // namespace model
