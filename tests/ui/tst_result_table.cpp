// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/result_table_model.h"
#include "support/result_builder.h"
#include "support/test_values.h"
#include "ui/table/clipboard_copy.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_header.h"
#include "ui/widgets/work_pool.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <memory>

using model::ResultTableModel;
using model::SortDirection;
using ui::ResultTableView;

namespace
{

constexpr int kRows = 1000;
constexpr int kPatience = test::kPatienceMs;

/// A shown table of a result.
struct ShownTable {
    ResultTableModel table;
    ResultTableView view;

    explicit ShownTable(const model::ResultHandle &result)
    {
        view.resize(900, 500);
        view.setTable(&table);
        table.setResult(result, result->rowCount());
        view.show();
    }

    void clickHeader(int column)
    {
        QHeaderView *header = view.header();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    }
    void clickCell(int row, int column)
    {
        const QRect cell = view.visualRect(table.index(row, column));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
    }
    QString text(int row, int column) const { return table.index(row, column).data().toString(); }
};

std::vector<model::ColumnSort> by(std::uint32_t column, SortDirection direction)
{
    return {{column, direction}};
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestResultTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void headerClicksSortAndRestore();
    void escapeCancelsASort();
    void cellsAreAnnounced();
    void aNewResultHasNoCurrentCell();
    void enterAndDoubleClickActivate();
    void controlCCopiesTheCell();
    void controlACopiesEverything();
    void aCopyGivenUpIsNotWaitedFor();
    void controlEndShowsTheLastRow();
    void columnsFitOnce();
    void growthKeepsTheCurrentCell();
    void everyKindIsPainted();
    void letsGoOfTheTable();
    void lastRowOfAMillion();
};

void TestResultTable::init()
{
    QGuiApplication::clipboard()->clear();
}

void TestResultTable::headerClicksSortAndRestore()
{
    ShownTable shown(test::manyRows(kRows).publish());
    const QAbstractItemModelTester tester(&shown.table);
    shown.clickHeader(1);
    QTRY_COMPARE(shown.table.arrangement().sorts, by(1, SortDirection::Ascending));
    QCOMPARE(shown.text(0, 1), QStringLiteral("row 0"));
    QVERIFY(shown.text(1, 1) < shown.text(2, 1));
    QVERIFY(!shown.view.selectionModel()->hasSelection());

    shown.clickHeader(1);
    QTRY_COMPARE(shown.table.arrangement().sorts, by(1, SortDirection::Descending));
    QVERIFY(shown.text(0, 1) > shown.text(1, 1));

    shown.clickHeader(1);
    QTRY_VERIFY(shown.table.arrangement().sorts.empty());
    for (int row = 0; row < kRows; ++row)
        QCOMPARE(shown.text(row, 0), QString::number(row));
}

void TestResultTable::escapeCancelsASort()
{
    ShownTable shown(test::manyRows(400'000).publish());
    shown.clickHeader(1);
    QVERIFY(shown.table.isArranging());
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.table.isArranging());
    QVERIFY(shown.table.arrangement().sorts.empty());
    QCOMPARE(shown.text(1, 0), QStringLiteral("1"));
}

void TestResultTable::cellsAreAnnounced()
{
    ShownTable shown(test::manyRows(kRows).publish());
    std::int64_t number = -1;
    model::ResultHandle announced;
    connect(&shown.view, &ResultTableView::currentCellChanged, this,
            [&](const bolt::ValueView &value, const model::ResultHandle &result) {
                number = value.asInteger();
                announced = result;
            });
    shown.clickCell(3, 0);
    QCOMPARE(number, 3);
    QCOMPARE(announced, shown.table.result());
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(number, 4);
}

void TestResultTable::aNewResultHasNoCurrentCell()
{
    ShownTable shown(test::manyRows(kRows).publish());
    shown.clickCell(3, 0);
    model::ResultHandle announced = shown.table.result();
    connect(
        &shown.view, &ResultTableView::currentCellChanged, this,
        [&](const bolt::ValueView &, const model::ResultHandle &result) { announced = result; });
    shown.table.setResult(nullptr, 0);
    QVERIFY(!announced);
}

void TestResultTable::enterAndDoubleClickActivate()
{
    ShownTable shown(test::manyRows(kRows).publish());
    std::vector<std::int64_t> numbers;
    connect(&shown.view, &ResultTableView::cellActivated, this,
            [&](const bolt::ValueView &value) { numbers.push_back(value.asInteger()); });
    shown.clickCell(2, 0);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    const QPoint cell = shown.view.visualRect(shown.table.index(5, 0)).center();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(numbers, (std::vector<std::int64_t>{2, 5}));
}

void TestResultTable::controlCCopiesTheCell()
{
    ShownTable shown(test::manyRows(kRows).publish());
    shown.clickCell(4, 4);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(clipboard(), QStringLiteral("[4, 5]"));
}

void TestResultTable::controlACopiesEverything()
{
    ShownTable shown(test::manyRows(kRows).publish());
    shown.clickHeader(0);
    QTRY_COMPARE(shown.table.arrangement().sorts, by(0, SortDirection::Ascending));
    shown.clickHeader(0);
    QTRY_COMPARE(shown.table.arrangement().sorts, by(0, SortDirection::Descending));
    QSignalSpy copied(&shown.view, &ResultTableView::copied);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(copied.wait(test::kPatienceMs));
    const QStringList lines = clipboard().split(u'\n');
    QCOMPARE(lines.size(), kRows + 2);
    QCOMPARE(lines.first(), QStringLiteral("i\ts\tf\td\tl"));
    QVERIFY(lines[1].startsWith(QStringLiteral("999\t")));
    QVERIFY(lines[kRows].startsWith(QStringLiteral("0\trow 0\t0.0\t1970-01-01\t[0, 1]")));
}

void TestResultTable::aCopyGivenUpIsNotWaitedFor()
{
    QSemaphore isGivenUp;
    std::atomic<bool> wasWaitedFor = false;
    std::atomic<bool> isAskedToStop = false;
    auto copy = std::make_unique<ui::ClipboardCopy>(nullptr);
    copy->start([&](const std::stop_token &stopToken) {
        wasWaitedFor = !isGivenUp.tryAcquire(1, kPatience);
        isAskedToStop = stopToken.stop_requested();
        return QStringLiteral("too late");
    });
    copy.reset();
    isGivenUp.release();
    QVERIFY(ui::workPool().waitForDone(kPatience));
    QVERIFY(!wasWaitedFor);
    QVERIFY(isAskedToStop);
    QCoreApplication::processEvents();
    QCOMPARE(clipboard(), QString());
}

void TestResultTable::controlEndShowsTheLastRow()
{
    ShownTable shown(test::manyRows(kRows).publish());
    shown.clickCell(0, 0);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view.currentIndex(), shown.table.index(kRows - 1, 4));
    QVERIFY(shown.view.viewport()->rect().contains(
        shown.view.visualRect(shown.view.currentIndex()).center()));
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.view.currentIndex(), shown.table.index(0, 0));
}

void TestResultTable::columnsFitOnce()
{
    test::ResultBuilder builder({"short", "long"});
    const auto add = [&builder](const std::string &text) {
        builder.row([&text](bolt::PackStreamWriter &out) {
            out.integer(1);
            out.string(text);
        });
    };
    add(std::string(5000, 'm'));
    ShownTable shown(builder.publish());
    QCOMPARE(shown.view.columnWidth(1), 400);
    QVERIFY(shown.view.columnWidth(0) < 120);
    shown.view.setColumnWidth(1, 77);
    add("more");
    builder.publish();
    shown.table.setRowCount(2);
    QCOMPARE(shown.view.columnWidth(1), 77);
}

void TestResultTable::growthKeepsTheCurrentCell()
{
    test::ResultBuilder builder = test::manyRows(kRows);
    ShownTable shown(builder.publish());
    const QAbstractItemModelTester tester(&shown.table);
    shown.clickCell(3, 1);
    const int before = shown.view.verticalScrollBar()->value();
    for (int i = 0; i < kRows; ++i) {
        builder.row([](bolt::PackStreamWriter &out) {
            for (int column = 0; column < 5; ++column)
                out.null();
        });
    }
    builder.publish();
    shown.table.setRowCount(2 * kRows);
    QCOMPARE(shown.view.currentIndex().row(), 3);
    QCOMPARE(shown.view.verticalScrollBar()->value(), before);
}

void TestResultTable::everyKindIsPainted()
{
    const test::Tree node = test::structure(
        'N', {test::integer(1), test::list({test::string("Person")}),
              test::map({test::string("name"), test::string("Ann")}), test::string("4:x:1")});
    const test::Tree unbound = test::structure(
        'r', {test::integer(1), test::string("KNOWS"), test::map({}), test::string("5:x:1")});
    const std::vector<test::Tree> values{
        test::null(),
        test::boolean(true),
        test::boolean(false),
        test::floating(0.5),
        test::bytes(std::string(600, 'b')),
        test::string("two\nlines"),
        test::list(std::vector<test::Tree>(500, test::integer(1))),
        node,
        test::structure('P', {test::list({node}), test::list({unbound}),
                              test::list({test::integer(-1), test::integer(0)})}),
        test::structure('?', {test::integer(1)}),
    };
    test::ResultBuilder builder({"v"});
    for (const test::Tree &value : values)
        builder.row([&value](bolt::PackStreamWriter &out) { test::write(out, value); });
    ShownTable shown(builder.publish());
    const QImage image = shown.view.viewport()->grab().toImage();
    for (int row = 0; row < shown.table.rowCount(); ++row) {
        const QRect cell = shown.view.visualRect(shown.table.index(row, 0)).adjusted(2, 2, -3, -3);
        const QRgb paper = image.pixel(cell.topLeft());
        bool isWritten = false;
        for (int x = cell.left(); x <= cell.right() && !isWritten; ++x)
            isWritten = image.pixel(x, cell.center().y()) != paper;
        QVERIFY2(isWritten, qPrintable(QString::number(row)));
    }
}

void TestResultTable::letsGoOfTheTable()
{
    auto table = std::make_unique<ResultTableModel>();
    const auto result = test::manyRows(kRows).publish();
    table->setResult(result, kRows);
    ResultTableView view;
    view.setTable(table.get());
    view.show();
    view.setTable(nullptr);
    table.reset();
    view.grab();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(result.use_count(), 1L);
}

void TestResultTable::lastRowOfAMillion()
{
    constexpr std::uint32_t kMillion = 1'000'000;
    ShownTable shown(test::manyRows(kMillion).publish());
    shown.clickCell(0, 0);
    shown.view.grab();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    shown.view.grab();
    qInfo("jump to the last of a million rows: %.1f ms",
          static_cast<double>(clock.nsecsElapsed()) / 1e6);
    QCOMPARE(shown.text(shown.view.currentIndex().row(), 0), QStringLiteral("999999"));
}

QTEST_MAIN(TestResultTable)
#include "tst_result_table.moc"
