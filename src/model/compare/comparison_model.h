// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/result_comparison.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace model
{

/// The rows of a comparison as a table: a sign (+, −, ≠), then the columns; a cell that has changed
/// shows both values. Says what has changed (roles); colours are the view's part. Cells are decoded
/// when they are asked for. Lives on the GUI thread.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ChangeRole = Qt::UserRole, ///< model::Change of the row as an int
        IsChangedCellRole,         ///< the values of both sides are there and differ
        IsKeyRole,                 ///< the column is one of the key; for header data, too
    };

    /// Characters of one value in Qt::DisplayRole and Qt::ToolTipRole at most.
    static constexpr std::size_t kCellCharacters = 200;
    static constexpr std::size_t kToolTipCharacters = 1000;

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }

    enum class Visibility : std::uint8_t { Hidden, Shown };
    /// Whether rows of this kind are shown; all are at first.
    void show(Change change, Visibility visibility);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        std::optional<bolt::ValueView> before;
        std::optional<bolt::ValueView> after;
        bool isChanged = false;
    };

    const ChangedRow &rowAt(int row) const;
    Cell cellAt(const ChangedRow &row, const ComparedColumn &column) const;
    void updateShown();

    std::shared_ptr<const Comparison> m_comparison;
    std::array<bool, 3> m_isShown{true, true, true}; ///< by Change
    bool m_isFiltered = false;
    std::vector<std::uint32_t> m_shown; ///< rows of the comparison, when some are hidden
};

} // namespace model
