// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/result_table_model.h"
#include "support/result_builder.h"
#include "ui/table/column_profile_dialog.h"
#include "ui/table/filter_bar.h"
#include "ui/table/find_bar.h"
#include "ui/table/result_table_view.h"
#include "ui/table/row_numbers.h"
#include "ui/table/table_header.h"
#include "ui/table/table_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using model::ColumnSort;
using model::SortDirection;

namespace
{

constexpr std::uint32_t kRows = 1000;

/// A shown panel of rows of i, s, f, d and l; see test::manyRows().
struct ShownPanel {
    model::ResultTableModel table;
    std::unique_ptr<ui::TablePanel> panel;

    explicit ShownPanel(std::uint32_t rows = kRows)
    {
        const model::ResultHandle result = test::manyRows(rows).publish();
        panel = std::make_unique<ui::TablePanel>(table);
        panel->resize(900, 500);
        table.setResult(result, result->rowCount());
        panel->show();
        panel->activateWindow();
        view().setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(panel.get()));
    }

    ui::ResultTableView &view() const { return *panel->view(); }
    QLineEdit *edit(const char *name) const
    {
        return panel->findChild<QLineEdit *>(QLatin1String(name));
    }
    QString label(const char *name) const
    {
        return panel->findChild<QLabel *>(QLatin1String(name))->text();
    }
    void press(const char *name) const
    {
        QTest::mouseClick(panel->findChild<QToolButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    QString text(int row, int column) const { return table.index(row, column).data().toString(); }
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QHeaderView *header = view().header();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, header->height() / 2});
    }
    /// Chooses an entry of the menu of a column's header.
    void chooseInHeaderMenu(int column, const QString &entry) const
    {
        QHeaderView *header = view().header();
        const QPoint at(header->sectionViewportPosition(column) + 5, header->height() / 2);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, header->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(header->viewport(), &event);
        auto *menu = view().findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
        delete menu;
    }
};

} // namespace

class TestTablePanel : public QObject
{
    Q_OBJECT

private slots:
    void controlClicksSortByMoreColumns();
    void typingFiltersRows();
    void filterAndSortTogetherAndBack();
    void expressionsAndCase();
    void conditionsFilterByColumn();
    void findStepsThroughMatches();
    void findFollowsFilterAndSort();
    void hiddenAndMovedColumns();
    void firstColumnStaysInSight();
    void selectionIsSummedUp();
    void rowNumbersSelectRows();
    void profileOfAColumn();
    void manyRowsStayQuick();
};

void TestTablePanel::controlClicksSortByMoreColumns()
{
    ShownPanel shown;
    shown.clickHeader(3);
    QTRY_COMPARE(shown.table.arrangement().sorts, (std::vector<ColumnSort>{{3}}));
    shown.clickHeader(1, Qt::ControlModifier);
    QTRY_COMPARE(shown.table.arrangement().sorts, (std::vector<ColumnSort>{{3}, {1}}));
    shown.clickHeader(3, Qt::ShiftModifier);
    const std::vector<ColumnSort> both{{3, SortDirection::Descending}, {1}};
    QTRY_COMPARE(shown.table.arrangement().sorts, both);
    QCOMPARE(shown.view().header()->sorts(), both);
    QCOMPARE(shown.text(0, 0), QStringLiteral("999"));
    shown.clickHeader(3, Qt::ControlModifier);
    QTRY_COMPARE(shown.table.arrangement().sorts, (std::vector<ColumnSort>{{1}}));
    shown.chooseInHeaderMenu(1, QStringLiteral("Original Order"));
    QTRY_VERIFY(shown.table.arrangement().sorts.empty());
    QCOMPARE(shown.text(7, 0), QStringLiteral("7"));
}

void TestTablePanel::typingFiltersRows()
{
    ShownPanel shown;
    QTest::keyClick(&shown.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(shown.edit("filterField"), QStringLiteral("[77"));
    QTRY_COMPARE(shown.table.rowCount(), 11);
    QCOMPARE(shown.text(0, 0), QStringLiteral("77"));
    QCOMPARE(shown.text(1, 0), QStringLiteral("770"));
    QCOMPARE(shown.table.headerData(1, Qt::Vertical).toInt(), 771);
    QCOMPARE(shown.label("filterCount"), QStringLiteral("11 of 1,000 rows"));
    shown.press("clearFilterButton");
    QTRY_COMPARE(shown.table.rowCount(), int(kRows));
    QCOMPARE(shown.label("filterCount"), QString());
}

void TestTablePanel::filterAndSortTogetherAndBack()
{
    ShownPanel shown;
    shown.clickHeader(0);
    shown.chooseInHeaderMenu(0, QStringLiteral("Sort Descending"));
    QTRY_COMPARE(shown.text(0, 0), QStringLiteral("999"));
    QTest::keyClicks(shown.edit("filterField"), QStringLiteral("[77"));
    QTest::keyClick(shown.edit("filterField"), Qt::Key_Return);
    QTRY_COMPARE(shown.table.rowCount(), 11);
    QCOMPARE(shown.text(0, 0), QStringLiteral("779"));
    QCOMPARE(shown.text(10, 0), QStringLiteral("77"));
    shown.clickHeader(0);
    QTRY_COMPARE(shown.text(0, 0), QStringLiteral("77"));
    QCOMPARE(shown.table.rowCount(), 11);
}

void TestTablePanel::expressionsAndCase()
{
    ShownPanel shown;
    shown.press("expressionButton");
    QTest::keyClicks(shown.edit("filterField"), QStringLiteral("^ROW 79(19|1)?$"));
    QTRY_COMPARE(shown.table.rowCount(), 1);
    shown.press("matchCaseButton");
    QTRY_COMPARE(shown.table.rowCount(), 0);
    // A faulty expression changes nothing and says why.
    shown.edit("filterField")->clear();
    QTRY_COMPARE(shown.table.rowCount(), int(kRows));
    QTest::keyClicks(shown.edit("filterField"), QStringLiteral("("));
    QTRY_VERIFY(!shown.edit("filterField")->toolTip().isEmpty());
    QCOMPARE(shown.table.rowCount(), int(kRows));
}

void TestTablePanel::conditionsFilterByColumn()
{
    ShownPanel shown;
    shown.chooseInHeaderMenu(2, QStringLiteral("Filter by This Column…"));
    auto *op = shown.panel->findChild<QComboBox *>(QStringLiteral("conditionOperator"));
    auto *operand = shown.panel->findChild<QComboBox *>(QStringLiteral("conditionOperand"));
    QVERIFY(op && operand);
    QCOMPARE(shown.panel->findChild<QComboBox *>(QStringLiteral("conditionColumn"))->currentText(),
             QStringLiteral("f"));
    QTest::keyClicks(operand->lineEdit(), QStringLiteral("2.5"));
    QTRY_COMPARE(shown.table.rowCount(), 1);
    QCOMPARE(shown.text(0, 0), QStringLiteral("5"));
    op->setFocus();
    QTest::keyClicks(op, QStringLiteral("<"));
    QTRY_COMPARE(shown.table.rowCount(), 5);
    op->setCurrentIndex(op->findText(QStringLiteral("is null")));
    QTRY_COMPARE(shown.table.rowCount(), 0);
    shown.press("removeConditionButton");
    QTRY_COMPARE(shown.table.rowCount(), int(kRows));
}

void TestTablePanel::findStepsThroughMatches()
{
    ShownPanel shown;
    QTest::keyClick(&shown.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.panel->findBar()->isVisible());
    QTest::keyClicks(shown.edit("findField"), QStringLiteral("[5"));
    QTRY_COMPARE(shown.label("findCount"), QStringLiteral("1 of 111"));
    QCOMPARE(shown.view().currentIndex(), shown.table.index(5, 4));
    QTest::keyClick(shown.edit("findField"), Qt::Key_Return);
    QCOMPARE(shown.label("findCount"), QStringLiteral("2 of 111"));
    QCOMPARE(shown.view().currentIndex(), shown.table.index(50, 4));
    QVERIFY(shown.view().viewport()->rect().contains(
        shown.view().visualRect(shown.view().currentIndex()).center()));
    QTest::keyClick(shown.edit("findField"), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(shown.edit("findField"), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.label("findCount"), QStringLiteral("111 of 111"));
    QCOMPARE(shown.view().currentIndex(), shown.table.index(599, 4));
    shown.press("findNextButton");
    QCOMPARE(shown.label("findCount"), QStringLiteral("1 of 111"));
    QTest::keyClick(shown.edit("findField"), Qt::Key_Escape);
    QVERIFY(!shown.panel->findBar()->isVisible());
}

void TestTablePanel::findFollowsFilterAndSort()
{
    ShownPanel shown;
    QTest::keyClick(&shown.view(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(shown.edit("findField"), QStringLiteral("[77"));
    QTRY_COMPARE(shown.label("findCount"), QStringLiteral("1 of 11"));
    QTest::keyClicks(shown.edit("filterField"), QStringLiteral("[770"));
    QTRY_COMPARE(shown.table.rowCount(), 1);
    QTRY_COMPARE(shown.label("findCount"), QStringLiteral("1 of 1"));
    QCOMPARE(shown.view().currentIndex(), shown.table.index(0, 4));
}

void TestTablePanel::hiddenAndMovedColumns()
{
    ShownPanel shown;
    shown.chooseInHeaderMenu(1, QStringLiteral("Hide Column"));
    QCOMPARE(shown.view().shownColumns(), (std::vector<int>{0, 2, 3, 4}));
    // What is hidden is not searched.
    QTest::keyClicks(shown.edit("filterField"), QStringLiteral("row 7"));
    QTRY_COMPARE(shown.table.rowCount(), 0);
    shown.chooseInHeaderMenu(0, QStringLiteral("Show All Columns"));
    QTRY_VERIFY(shown.table.rowCount() > 0);
    shown.press("clearFilterButton");
    QTRY_COMPARE(shown.table.rowCount(), int(kRows));
    shown.view().header()->moveSection(4, 0);
    QCOMPARE(shown.view().shownColumns(), (std::vector<int>{4, 0, 1, 2, 3}));
    // The keys follow what is seen.
    shown.view().setCurrentIndex(shown.table.index(0, 4));
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    QCOMPARE(shown.view().currentIndex(), shown.table.index(0, 0));
    QTest::keyClick(&shown.view(), Qt::Key_End);
    QCOMPARE(shown.view().currentIndex(), shown.table.index(0, 3));
}

void TestTablePanel::firstColumnStaysInSight()
{
    ShownPanel shown;
    for (int column = 0; column < 5; ++column)
        shown.view().setColumnWidth(column, 350);
    shown.chooseInHeaderMenu(0, QStringLiteral("Keep First Column in Sight"));
    shown.view().setCurrentIndex(shown.table.index(3, 4));
    shown.view().scrollTo(shown.table.index(3, 4));
    const QRect first = shown.view().visualRect(shown.table.index(3, 0));
    QCOMPARE(first.left(), 0);
    QCOMPARE(shown.view().indexAt(first.center()), shown.table.index(3, 0));
    QVERIFY(shown.view().visualRect(shown.table.index(3, 4)).left() >= first.right());
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(shown.view().currentIndex(), shown.table.index(3, 0));
}

void TestTablePanel::selectionIsSummedUp()
{
    ShownPanel shown;
    QSignalSpy changed(shown.panel.get(), &ui::TablePanel::selectionSummaryChanged);
    shown.view().setCurrentIndex(shown.table.index(1, 0));
    QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(shown.panel->selectionSummary(),
                 QStringLiteral("3 cells · sum 6 · min 1 · max 3 · 3 different"));
    QTest::keyClick(&shown.view(), Qt::Key_Up);
    QTRY_COMPARE(shown.panel->selectionSummary(), QString());
    QCOMPARE(changed.size(), 2);
}

void TestTablePanel::rowNumbersSelectRows()
{
    ShownPanel shown;
    QWidget *numbers = shown.view().rowNumbers();
    const auto at = [&](int row) {
        return QPoint(numbers->width() / 2,
                      shown.view().header()->height() + row * shown.view().rowHeight() + 5);
    };
    QTest::mouseClick(numbers, Qt::LeftButton, {}, at(2));
    QTest::mouseClick(numbers, Qt::LeftButton, Qt::ShiftModifier, at(4));
    const QItemSelection selection = shown.view().selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.front().top(), 2);
    QCOMPARE(selection.front().bottom(), 4);
    QCOMPARE(selection.front().width(), 5);
}

void TestTablePanel::profileOfAColumn()
{
    ShownPanel shown;
    shown.chooseInHeaderMenu(2, QStringLiteral("Column Profile…"));
    auto *dialog = shown.panel->findChild<ui::ColumnProfileDialog *>();
    QVERIFY(dialog);
    const auto fact = [dialog](const char *name) {
        const auto *label = dialog->findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    };
    QTRY_COMPARE(fact("profileDistinct"), QStringLiteral("1,000"));
    QCOMPARE(fact("profileNulls"), QStringLiteral("0 (0.0 %)"));
    QCOMPARE(fact("profileMaximum"), QStringLiteral("499.5"));
    QCOMPARE(fact("profileSum"), QStringLiteral("249750.0"));
    QCOMPARE(fact("profileType"), QStringLiteral("1,000 (100.0 %)"));
    QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("profileHistogram")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.panel->findChild<ui::ColumnProfileDialog *>());
}

void TestTablePanel::manyRowsStayQuick()
{
    // As many rows as no view with positions in pixels could hold.
    class HugeModel : public QAbstractTableModel
    {
    public:
        int rowCount(const QModelIndex & = {}) const override { return 2'000'000'000; }
        int columnCount(const QModelIndex & = {}) const override { return 3; }
        QVariant data(const QModelIndex &, int) const override { return {}; }
    };
    HugeModel table;
    ui::GridView view;
    view.resize(600, 400);
    view.setModel(&table);
    view.show();
    const int last = table.rowCount() - 1;
    view.setCurrentIndex(table.index(0, 0));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.currentIndex(), table.index(last, 2));
    QCOMPARE(view.rowAt(view.visibleRows() * view.rowHeight() - 1), last);
    const QItemSelection selection = view.selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.front().top(), 0);
    QCOMPARE(selection.front().bottom(), last);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentIndex().row(), last - view.visibleRows());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestTablePanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_table_panel.moc"
