// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"
#include "model/table/background_job.h"
#include "model/table/cell_text_cache.h"
#include "model/table/row_arrangement.h"
#include "model/table/row_cursor.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace model
{

class QueryRun;

/// The rows of a result as a table, in the order that they came, or filtered and sorted. A cell is
/// decoded when it is asked for. It says what a value is (roles); how it looks is the view's part.
/// Owned by who shows it; lives on the GUI thread. Rows are arranged on a thread of its own; others
/// may arrive meanwhile, and come after those that are sorted.
class ResultTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< bolt::Kind as an int
        KindNameRole,            ///< kindName()
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
    /// Rows of the result that are known so far.
    quint64 resultRowCount() const { return m_resultRows; }

    /// The row of the result that stands at `row`.
    quint64 sourceRow(int row) const { return m_rows.rowAt(static_cast<quint64>(row)); }
    /// Valid as long as the result is held.
    bolt::ValueView value(const QModelIndex &index) const;
    /// The rows as shown, at this moment.
    std::shared_ptr<const RowMapping> rows() const;

    /// How the rows are filtered and sorted now.
    const RowArrangement &arrangement() const { return m_arranged.arrangement; }
    /// Starts to filter and sort in another way. As they came they stand at once.
    void arrange(RowArrangement wanted);
    /// Keeps the filter, or keeps the sorting, of what is wanted last.
    void sortBy(std::vector<ColumnSort> sorts);
    void filterBy(RowFilter filter);
    /// What is being made, or stands.
    const RowArrangement &wanted() const { return m_wanted; }
    bool isArranging() const { return m_arranging.isRunning(); }
    void cancelArranging();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Sorts by one column, or by none when it is -1.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void arrangingStarted();
    void arrangingProgressed(int percent);
    /// Arranged or cancelled: arrangement() tells what stands.
    void arrangingEnded();
    /// Right before rows change their places; views may save what a large selection would cost.
    void rowsAboutToMove();

private:
    const CellText &cellText(const QModelIndex &index) const;
    void apply(ArrangedRows arranged);
    void updateShownRows();
    void arrangeLateRows();

    ResultHandle m_result;
    quint64 m_resultRows = 0;
    RowArrangement m_wanted; ///< what is being made, or stands
    ArrangedRows m_arranged;
    RowMapping m_rows;
    int m_shownRows = 0; ///< as many as Qt can count
    int m_columns = 0;
    QPointer<const QueryRun> m_run; ///< that is followed
    mutable RowCursor m_cursor;
    mutable CellTextCache m_texts; ///< by row of the result, so that it outlives a change of order
    BackgroundJob m_arranging;     ///< last: it waits for its thread before the rest goes
};

} // namespace model
