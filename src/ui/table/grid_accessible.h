// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleTableInterface>
#include <QAccessibleWidget>
#include <QItemSelectionModel>

#include <cstdint>
#include <list>
#include <unordered_map>

namespace ui
{

class GridView;

/// A table of any length for assistive technology, which sees the columns that are shown, from left to
/// right. The names of the columns are its first children, then come the cells row by row, as far as an
/// int can number them. What stands for a cell is made when somebody asks for it, and only those that were
/// asked for last are kept, kMostKept of them. GUI thread.
class GridAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    static constexpr std::size_t kMostKept = 4096;
    /// Of what is selected, no more is listed than these; the counts are those of all.
    static constexpr int kMostListed = 1000;

    explicit GridAccessible(GridView &view);
    ~GridAccessible() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    /// Its number in the result.
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override;
    int selectedRowCount() const override;
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    int rowCount() const override;
    int columnCount() const override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    QAccessibleInterface *headerAt(int column) const;
    std::size_t keptCount() const { return m_ids.size(); }

private:
    struct Kept {
        std::uint64_t key;
        QAccessible::Id id;
    };

    template <typename Make>
    QAccessibleInterface *keep(std::uint64_t key, Make make) const;
    int logicalColumn(int column) const;
    bool isRow(int row) const { return row >= 0 && row < rowCount(); }
    bool selectInRow(int row, QItemSelectionModel::SelectionFlag command);
    bool selectInColumn(int column, QItemSelectionModel::SelectionFlag command);
    void forget() const;

    GridView &m_view;
    // Made when somebody asks.
    mutable std::list<Kept> m_kept; ///< those asked for last come last
    mutable std::unordered_map<std::uint64_t, std::list<Kept>::iterator> m_ids;
};

/// Once a program is enough; more do nothing.
void installGridAccessibility();

/// Tells those who listen that another cell is the current one, or that the keyboard came to it.
void tellOfCurrentCell(GridView &view);
/// Tells them that other cells are selected.
void tellOfSelection(GridView &view);

} // namespace ui
