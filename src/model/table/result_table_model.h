// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"
#include "model/table/background_job.h"
#include "model/table/cell_text_cache.h"
#include "model/table/row_cursor.h"
#include "model/table/row_order.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <limits>
#include <memory>

namespace model
{

class QueryRun;

/// The rows of a result as a table, in the order that they came or sorted by a column. A cell is
/// decoded when it is asked for. It says what a value is (roles); how it looks is the view's part.
/// Owned by who shows it; lives on the GUI thread. Sorting runs on a thread of its own; rows may
/// arrive meanwhile and come after those that are sorted.
class ResultTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< bolt::Kind as an int
        StructureKindRole,       ///< bolt::StructureKind as an int; for structures alone
        IsNullRole,
        IsCutRole,     ///< the text of Qt::DisplayRole is not the whole value
        ElementIdRole, ///< of a node or relationship
    };

    /// Characters of Qt::DisplayRole and Qt::ToolTipRole at most; a cut text ends in "…".
    static constexpr std::size_t kCellCharacters = 300;
    static constexpr std::size_t kToolTipCharacters = 2000;

    explicit ResultTableModel(QObject *parent = nullptr);
    ~ResultTableModel() override;

    /// Shows the first `rowCount` rows of `result`, which may be null.
    void setResult(ResultHandle result, quint64 rowCount);
    /// More rows of the same result.
    void setRowCount(quint64 rowCount);
    /// Shows the result of `run` as it arrives; sorts again when it has ended. `run` may go first.
    void follow(const QueryRun *run);

    const ResultHandle &result() const { return m_result; }
    /// Rows of the result; rowCount() is less where a view cannot show so many.
    quint64 resultRowCount() const { return m_resultRows; }
    /// A view cannot scroll beyond 2^31 pixels: it sets how many rows it can take.
    void setMaximumRows(int rows);

    /// The row of the result that stands at `row`.
    quint64 sourceRow(int row) const;
    /// Valid as long as the result is held.
    bolt::ValueView value(const QModelIndex &index) const;
    /// Null while rows stand as they came.
    const std::shared_ptr<const RowOrder> &order() const { return m_order; }

    /// What the rows are sorted by now; column -1: as they came.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    bool isSorting() const { return m_sorting.isRunning(); }
    void cancelSort();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Starts sorting; column -1 brings the order of arrival back at once.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortStarted();
    void sortProgressed(int percent);
    /// Sorted or cancelled: sortColumn() and sortOrder() tell what stands.
    void sortEnded();

private:
    const CellText &cellText(const QModelIndex &index) const;
    void applyOrder(std::shared_ptr<const RowOrder> order, int column, Qt::SortOrder direction);
    void updateShownRows();
    void sortLateRows();

    ResultHandle m_result;
    quint64 m_resultRows = 0;
    int m_maximumRows = std::numeric_limits<int>::max();
    int m_shownRows = 0;
    int m_columns = 0;
    std::shared_ptr<const RowOrder> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QPointer<const QueryRun> m_run; ///< that is followed
    mutable RowCursor m_cursor;
    mutable CellTextCache m_texts; ///< by row of the result, so that it outlives a change of order
    BackgroundJob m_sorting;       ///< last: it waits for its thread before the rest goes
};

} // namespace model
