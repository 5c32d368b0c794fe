// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/result_table_model.h"

#include "driver/value/structures.h"
#include "model/query/query_run.h"
#include "model/text/value_text.h"

#include <algorithm>
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
    const bool wasSorting = m_sorting.isRunning();
    m_sorting.stop();
    beginResetModel();
    m_result = std::move(result);
    m_resultRows = m_result ? rowCount : 0;
    m_columns = m_result ? static_cast<int>(m_result->columnCount()) : 0;
    m_shownRows = static_cast<int>(std::min<quint64>(m_resultRows, m_maximumRows));
    m_order.reset();
    m_sortColumn = -1;
    m_sortOrder = Qt::AscendingOrder;
    m_cursor.clear();
    m_texts.clear();
    endResetModel();
    if (wasSorting)
        Q_EMIT sortEnded();
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
    connect(run, &QueryRun::ended, this, &ResultTableModel::sortLateRows);
}

void ResultTableModel::setMaximumRows(int rows)
{
    m_maximumRows = rows;
    updateShownRows();
}

quint64 ResultTableModel::sourceRow(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_order && place < m_order->size() ? m_order->source(place) : place;
}

bolt::ValueView ResultTableModel::value(const QModelIndex &index) const
{
    return m_cursor.value(*m_result, sourceRow(index.row()),
                          static_cast<std::uint32_t>(index.column()));
}

void ResultTableModel::cancelSort()
{
    if (!m_sorting.isRunning())
        return;
    m_sorting.stop();
    Q_EMIT sortEnded();
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
        m_sorting.stop();
        applyOrder(nullptr, -1, Qt::AscendingOrder);
        Q_EMIT sortEnded();
        return;
    }
    const SortRequest request{
        static_cast<std::uint32_t>(std::min<quint64>(m_resultRows, UINT32_MAX)),
        static_cast<std::size_t>(column),
        order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending};
    m_sorting.start([this, request, column, order, result = m_result](
                        const std::stop_token &stopToken) -> BackgroundJob::Continuation {
        auto sorted = sortRows(*result, request, stopToken, [this](int percent) {
            m_sorting.post([this, percent] { Q_EMIT sortProgressed(percent); });
        });
        if (!sorted)
            return {};
        return
            [this, column, order, shared = std::make_shared<const RowOrder>(*std::move(sorted))] {
                applyOrder(shared, column, order);
                Q_EMIT sortEnded();
                sortLateRows();
            };
    });
    Q_EMIT sortStarted();
}

const CellText &ResultTableModel::cellText(const QModelIndex &index) const
{
    return m_texts.text(sourceRow(index.row()), static_cast<std::uint32_t>(index.column()),
                        [&] { return makeText(value(index), kCellCharacters); });
}

void ResultTableModel::applyOrder(std::shared_ptr<const RowOrder> order, int column,
                                  Qt::SortOrder direction)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const quint64 source = sourceRow(index.row());
        const quint64 row = order && source < order->size() ? order->rowOf(source) : source;
        const bool isShown = row < static_cast<quint64>(m_shownRows);
        after.append(isShown ? createIndex(static_cast<int>(row), index.column()) : QModelIndex());
    }
    m_order = std::move(order);
    m_sortColumn = column;
    m_sortOrder = direction;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResultTableModel::updateShownRows()
{
    const int rows = static_cast<int>(std::min<quint64>(m_resultRows, m_maximumRows));
    if (rows > m_shownRows) {
        beginInsertRows({}, m_shownRows, rows - 1);
        m_shownRows = rows;
        endInsertRows();
    } else if (rows < m_shownRows) {
        beginRemoveRows({}, rows, m_shownRows - 1);
        m_shownRows = rows;
        endRemoveRows();
    }
}

void ResultTableModel::sortLateRows()
{
    const bool mayGrow = m_run && !m_run->isOver();
    if (m_order && m_order->size() < m_resultRows && !mayGrow && !m_sorting.isRunning())
        sort(m_sortColumn, m_sortOrder);
}

} // namespace model
