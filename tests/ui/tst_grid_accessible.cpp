// SPDX-License-Identifier: GPL-3.0-or-later
// The table as assistive technology sees it, however many rows it has.
#include "model/table/result_table_model.h"
#include "support/result_builder.h"
#include "support/test_values.h"
#include "ui/table/grid_accessible.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_columns.h"
#include "ui/table/table_header.h"

#include <QAccessible>
#include <QTest>

#include <limits>
#include <memory>
#include <vector>

using model::ResultTableModel;
using ui::ResultTableView;

namespace
{

constexpr std::uint32_t kTenMillion = 10'000'000;

/// A shown table of a result, and what stands for it.
struct ShownTable {
    ResultTableModel table;
    ResultTableView view;
    ui::GridAccessible *whole = nullptr;
    QAccessibleTableInterface *cells = nullptr;

    explicit ShownTable(const model::ResultHandle &result)
    {
        view.resize(900, 500);
        view.setTable(&table);
        table.setResult(result, result->rowCount());
        view.show();
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&view);
        whole = static_cast<ui::GridAccessible *>(found);
        cells = found->tableInterface();
    }

    QString nameAt(int row, int column) const
    {
        QAccessibleInterface *cell = cells->cellAt(row, column);
        return cell ? cell->text(QAccessible::Name) : QStringLiteral("none");
    }
    void clickCell(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = view.visualRect(table.index(row, column));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, cell.center());
    }
};

/// One column of numbers from 0 on.
model::ResultHandle numbers(std::uint32_t rows)
{
    test::ResultBuilder builder({"i"});
    for (std::uint32_t row = 0; row < rows; ++row)
        builder.row([row](bolt::PackStreamWriter &out) { out.integer(row); });
    return builder.publish();
}

} // namespace

class TestGridAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndColumnsAreTold()
    {
        const ShownTable shown(test::manyRows(1000).publish());
        QCOMPARE(shown.whole->role(), QAccessible::Table);
        QVERIFY(shown.cells);
        QCOMPARE(shown.cells->rowCount(), 1000);
        QCOMPARE(shown.cells->columnCount(), 5);
        QCOMPARE(shown.cells->columnDescription(1), QStringLiteral("s"));
        QCOMPARE(shown.cells->rowDescription(41), QStringLiteral("42"));
        QCOMPARE(shown.cells->columnDescription(5), QString());
        QCOMPARE(shown.cells->rowDescription(1000), QString());
        QCOMPARE(shown.nameAt(3, 0), QStringLiteral("3, INTEGER"));
        QCOMPARE(shown.nameAt(3, 1),
                 shown.table.index(3, 1).data().toString() + QStringLiteral(", STRING"));
        QCOMPARE(shown.nameAt(3, 4), QStringLiteral("[3, 4], LIST"));
        for (const auto &[row, column] :
             {std::pair(-1, 0), std::pair(0, -1), std::pair(1000, 0), std::pair(0, 5)})
            QVERIFY(!shown.cells->cellAt(row, column));
    }

    void nullsAreCalledOnce()
    {
        test::ResultBuilder builder({"n"});
        builder.row([](bolt::PackStreamWriter &out) { out.null(); });
        const ShownTable shown(builder.publish());
        QCOMPARE(shown.nameAt(0, 0), QStringLiteral("null"));
    }

    void aCellKnowsItsPlace()
    {
        ShownTable shown(test::manyRows(1000).publish());
        QAccessibleInterface *cell = shown.cells->cellAt(7, 2);
        QCOMPARE(shown.cells->cellAt(7, 2), cell); // the same one
        QCOMPARE(cell->parent(), shown.whole);
        QAccessibleTableCellInterface *place = cell->tableCellInterface();
        QVERIFY(place);
        QCOMPARE(place->rowIndex(), 7);
        QCOMPARE(place->columnIndex(), 2);
        QCOMPARE(place->table(), shown.whole);
        QCOMPARE(place->columnHeaderCells().size(), 1);
        QAccessibleInterface *header = place->columnHeaderCells().constFirst();
        QCOMPARE(header->role(), QAccessible::ColumnHeader);
        QCOMPARE(header->text(QAccessible::Name), QStringLiteral("f"));
        // As a child of the table, by number and by place.
        QCOMPARE(shown.whole->childCount(), 1001 * 5);
        QCOMPARE(shown.whole->indexOfChild(cell), 8 * 5 + 2);
        QCOMPARE(shown.whole->child(8 * 5 + 2), cell);
        QCOMPARE(shown.whole->child(2), header);
        QCOMPARE(shown.whole->indexOfChild(header), 2);
        QVERIFY(!shown.whole->child(-1));
        QVERIFY(!shown.whole->child(1001 * 5));
        const QRect rect = cell->rect();
        QCOMPARE(rect, QRect(shown.view.viewport()->mapToGlobal(
                                 shown.view.visualRect(shown.table.index(7, 2)).topLeft()),
                             shown.view.visualRect(shown.table.index(7, 2)).size()));
        QCOMPARE(shown.whole->childAt(rect.center().x(), rect.center().y()), cell);
        QCOMPARE(shown.whole->childAt(header->rect().center().x(), header->rect().center().y()),
                 header);
        QVERIFY(!cell->state().offscreen);
        QVERIFY(shown.cells->cellAt(900, 0)->state().offscreen);
    }

    void columnsAreThoseThatAreShown()
    {
        ShownTable shown(test::manyRows(10).publish());
        QAccessibleInterface *hidden = shown.cells->cellAt(0, 1);
        shown.view.columns()->hide(1);
        shown.view.header()->moveSection(4, 0);
        QCOMPARE(shown.cells->columnCount(), 4);
        QCOMPARE(shown.cells->columnDescription(0), QStringLiteral("l"));
        QCOMPARE(shown.cells->columnDescription(1), QStringLiteral("i"));
        QCOMPARE(shown.nameAt(2, 0), QStringLiteral("[2, 3], LIST"));
        QCOMPARE(shown.nameAt(2, 1), QStringLiteral("2, INTEGER"));
        QVERIFY(!hidden->isValid());
        QCOMPARE(hidden->text(QAccessible::Name), QString());
        QCOMPARE(hidden->tableCellInterface()->columnIndex(), -1);
    }

    void sortingIsTold()
    {
        ShownTable shown(test::manyRows(10).publish());
        shown.table.sortBy({{0, model::SortDirection::Descending}});
        QTRY_COMPARE(shown.nameAt(0, 0), QStringLiteral("9, INTEGER"));
        QCOMPARE(shown.cells->rowDescription(0), QStringLiteral("10")); // as it came
        QCOMPARE(shown.whole->child(0)->text(QAccessible::Description),
                 QStringLiteral("Sorted descending"));
        QCOMPARE(shown.whole->child(1)->text(QAccessible::Description), QString());
    }

    void theLastOfTenMillionRows()
    {
        ShownTable shown(numbers(kTenMillion));
        QCOMPARE(shown.cells->rowCount(), 10'000'000);
        QAccessibleInterface *cell = shown.cells->cellAt(9'999'999, 0);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("9999999, INTEGER"));
        QVERIFY(cell->state().offscreen);
        QCOMPARE(shown.whole->indexOfChild(cell), 10'000'000);
        QVERIFY(!shown.cells->cellAt(10'000'000, 0));
        // All of them selected: counted at once, and listed within bounds.
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.cells->selectedRowCount(), 10'000'000);
        QCOMPARE(shown.cells->selectedCellCount(), 10'000'000);
        QCOMPARE(shown.cells->selectedColumnCount(), 1);
        QVERIFY(shown.cells->isRowSelected(5'000'000));
        QCOMPARE(shown.cells->selectedRows().size(), ui::GridAccessible::kMostListed);
        QCOMPARE(shown.cells->selectedCells().size(), ui::GridAccessible::kMostListed);
        QVERIFY(cell->tableCellInterface()->isSelected());
        shown.view.header()->hideSection(0);
        QCOMPARE(shown.cells->selectedCellCount(), 0);
        QVERIFY(shown.cells->selectedCells().isEmpty()); // at once
    }

    void walkingKeepsFew()
    {
        ShownTable shown(numbers(100'000));
        const QAccessible::Id first = QAccessible::uniqueId(shown.cells->cellAt(0, 0));
        for (int row = 0; row < 100'000; ++row) {
            QAccessibleInterface *cell = shown.cells->cellAt(row, 0);
            QVERIFY(cell->text(QAccessible::Value) == QString::number(row));
            QVERIFY(shown.whole->keptCount() <= ui::GridAccessible::kMostKept);
        }
        QVERIFY(!QAccessible::accessibleInterface(first)); // freed
        const QAccessible::Id last = QAccessible::uniqueId(shown.cells->cellAt(99'999, 0));
        QVERIFY(QAccessible::accessibleInterface(last));
        QCOMPARE(shown.nameAt(0, 0), QStringLiteral("0, INTEGER")); // and made again
    }

    void moreCellsThanCanBeNumbered()
    {
        /// No bytes of its own.
        class Endless : public QAbstractTableModel
        {
        public:
            int rowCount(const QModelIndex &) const override
            {
                return std::numeric_limits<int>::max();
            }
            int columnCount(const QModelIndex &) const override { return 3; }
            QVariant data(const QModelIndex &index, int role) const override
            {
                return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
            }
        };
        Endless endless;
        ui::GridView view;
        view.setModel(&endless);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(whole->childCount(), std::numeric_limits<int>::max());
        const int last = std::numeric_limits<int>::max() - 1;
        QAccessibleInterface *cell = whole->tableInterface()->cellAt(last, 2);
        QCOMPARE(cell->text(QAccessible::Name), QString::number(last));
        QCOMPARE(whole->indexOfChild(cell), -1);
        QVERIFY(cell->state().offscreen);
        view.selectAll();
        QCOMPARE(whole->tableInterface()->selectedCellCount(), std::numeric_limits<int>::max());
        QCOMPARE(whole->tableInterface()->selectedRowCount(), std::numeric_limits<int>::max());
        QCOMPARE(whole->tableInterface()->selectedColumns(), (QList<int>{0, 1, 2}));
    }

    void selectionIsTold()
    {
        ShownTable shown(test::manyRows(1000).publish());
        shown.clickCell(2, 1);
        QCOMPARE(shown.cells->selectedCellCount(), 1);
        QCOMPARE(shown.cells->selectedCells().constFirst(), shown.cells->cellAt(2, 1));
        QVERIFY(shown.cells->cellAt(2, 1)->state().selected);
        QVERIFY(!shown.cells->cellAt(2, 2)->state().selected);
        QCOMPARE(shown.cells->selectedRowCount(), 0);
        // By assistive technology, beside what is selected.
        QVERIFY(shown.cells->selectRow(5));
        QVERIFY(shown.cells->selectRow(6));
        QVERIFY(shown.cells->isRowSelected(5));
        QVERIFY(!shown.cells->isRowSelected(2));
        QCOMPARE(shown.cells->selectedRows(), (QList<int>{5, 6}));
        QCOMPARE(shown.cells->selectedCellCount(), 11);
        QVERIFY(shown.cells->unselectRow(5));
        QCOMPARE(shown.cells->selectedRows(), QList<int>{6});
        QVERIFY(shown.cells->selectColumn(3));
        QVERIFY(shown.cells->isColumnSelected(3));
        QCOMPARE(shown.cells->selectedColumns(), QList<int>{3});
        QCOMPARE(shown.cells->selectedCellCount(), 1 + 5 + 1000 - 1);
        QVERIFY(shown.cells->unselectColumn(3));
        QCOMPARE(shown.cells->selectedColumnCount(), 0);
        QVERIFY(!shown.cells->selectRow(1000));
        QVERIFY(!shown.cells->selectColumn(-1));
    }

    void theKeyboardIsFollowed()
    {
        ShownTable shown(test::manyRows(1000).publish());
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.clickCell(2, 0);
        QCOMPARE(shown.whole->focusChild(), shown.cells->cellAt(2, 0));
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.whole->focusChild(), shown.cells->cellAt(3, 0));
        QVERIFY(shown.cells->cellAt(3, 0)->state().focused);
        QVERIFY(!shown.cells->cellAt(2, 0)->state().focused);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.cells->selectedCellCount(), 2);
        QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(shown.whole->focusChild(), shown.cells->cellAt(999, 4));
        QVERIFY(!shown.whole->focusChild()->state().offscreen);
        shown.view.clearFocus();
        QVERIFY(!shown.whole->focusChild());
        shown.view.setFocus();
        QCOMPARE(shown.whole->focusChild(), shown.cells->cellAt(999, 4));
    }

    void anotherResultIsAnotherTable()
    {
        ShownTable shown(test::manyRows(1000).publish());
        const QAccessible::Id cell = QAccessible::uniqueId(shown.cells->cellAt(999, 4));
        shown.table.setResult(numbers(3), 3);
        QAccessibleInterface *left = QAccessible::accessibleInterface(cell);
        QVERIFY(!left || !left->isValid());
        QCOMPARE(shown.cells->rowCount(), 3);
        QCOMPARE(shown.cells->columnCount(), 1);
        QVERIFY(!shown.cells->cellAt(999, 4));
        shown.table.setResult(nullptr, 0);
        QCOMPARE(shown.whole->childCount(), 0);
        QVERIFY(!shown.whole->child(0));
        QCOMPARE(shown.cells->selectedRowCount(), 0);
    }

    void aTableThatGoesTakesItsCellsAlong()
    {
        QAccessible::Id cell = 0;
        {
            ShownTable shown(test::manyRows(10).publish());
            cell = QAccessible::uniqueId(shown.cells->cellAt(1, 1));
            QVERIFY(QAccessible::accessibleInterface(cell));
        }
        QVERIFY(!QAccessible::accessibleInterface(cell));
    }
};

QTEST_MAIN(TestGridAccessible)
#include "tst_grid_accessible.moc"
