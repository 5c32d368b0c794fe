// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/structures.h"
#include "model/table/result_table_model.h"
#include "support/result_builder.h"
#include "support/test_values.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using model::ResultTableModel;
using test::Tree;

namespace
{

void addNumber(test::ResultBuilder &builder, std::int64_t number)
{
    builder.row([number](bolt::PackStreamWriter &out) { out.integer(number); });
}

QString cell(const QAbstractItemModel &table, int row, int column = 0)
{
    return table.index(row, column).data().toString();
}

QStringList columnTexts(const QAbstractItemModel &table)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts << cell(table, row);
    return texts;
}

void sortAndWait(ResultTableModel &table, int column, Qt::SortOrder order)
{
    QSignalSpy ended(&table, &ResultTableModel::arrangingEnded);
    table.sort(column, order);
    QVERIFY(!ended.isEmpty() || ended.wait(test::kPatienceMs));
}

} // namespace

class TestResultTableModel : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutAResult();
    void growsInOneStep();
    void cellsTellTextAndKind_data();
    void cellsTellTextAndKind();
    void longTextsAreCut();
    void entitiesTellTheirElementId();
    void headersAreNamesAndRowNumbers();
    void noColumnsAndManyColumns();
    void cellsAreReadInAnyOrder();
    void sortsAndRestores();
    void rowsThatComeWhileItSorts();
    void persistentIndexesFollowTheirRow();
    void aCancelledSortChangesNothing();
    void aNewResultEndsTheSort();
    void batchesOfAMillionRowsAreQuick();
};

void TestResultTableModel::isEmptyWithoutAResult()
{
    ResultTableModel table;
    const QAbstractItemModelTester tester(&table);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.columnCount(), 0);
    table.sort(0);
    QVERIFY(table.arrangement().sorts.empty());
}

void TestResultTableModel::growsInOneStep()
{
    test::ResultBuilder builder({"n"});
    ResultTableModel table;
    const QAbstractItemModelTester tester(&table);
    addNumber(builder, 1);
    table.setResult(builder.publish(), 1);
    QCOMPARE(table.rowCount(), 1);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 500; ++i)
        addNumber(builder, i);
    builder.publish();
    QCOMPARE(table.rowCount(), 1);
    table.setRowCount(501);
    QCOMPARE(table.rowCount(), 501);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 500);
}

void TestResultTableModel::cellsTellTextAndKind_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](int which, const char *text, bolt::Kind kind) {
        QTest::newRow(text) << which << QString::fromUtf8(text) << static_cast<int>(kind);
    };
    row(0, "null", bolt::Kind::Null);
    row(1, "true", bolt::Kind::Boolean);
    row(2, "-9223372036854775808", bolt::Kind::Integer);
    row(3, "0.5", bolt::Kind::Float);
    row(4, "NaN", bolt::Kind::Float);
    row(5, "0aff", bolt::Kind::Bytes);
    row(6, "Grüße 😀", bolt::Kind::String);
    row(7, "[1, \"a\"]", bolt::Kind::List);
    row(8, "{k: null}", bolt::Kind::Map);
    row(9, "(:Person {name: \"Ann\"})", bolt::Kind::Structure);
    row(10, "1970-01-02", bolt::Kind::Structure);
}

void TestResultTableModel::cellsTellTextAndKind()
{
    const std::vector<Tree> values{
        test::null(),
        test::boolean(true),
        test::integer(std::numeric_limits<std::int64_t>::min()),
        test::floating(0.5),
        test::floating(std::nan("")),
        test::bytes("\x0a\xff"),
        test::string("Grüße 😀"),
        test::list({test::integer(1), test::string("a")}),
        test::map({test::string("k"), test::null()}),
        test::structure('N', {test::integer(1), test::list({test::string("Person")}),
                              test::map({test::string("name"), test::string("Ann")}),
                              test::string("4:x:1")}),
        test::structure('D', {test::integer(1)}),
    };
    QFETCH(const int, which);
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    test::ResultBuilder builder({"v"});
    builder.row([&](bolt::PackStreamWriter &out) {
        test::write(out, values[static_cast<std::size_t>(which)]);
    });
    ResultTableModel table;
    table.setResult(builder.publish(), 1);
    const QModelIndex index = table.index(0, 0);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), text);
    QCOMPARE(index.data(ResultTableModel::KindRole).toInt(), kind);
    QCOMPARE(index.data(ResultTableModel::IsNullRole).toBool(), which == 0);
    QCOMPARE(index.data(ResultTableModel::IsCutRole).toBool(), false);
    QCOMPARE(index.data(ResultTableModel::StructureKindRole).isValid(), which >= 9);
    QCOMPARE(static_cast<int>(table.value(index).kind()), kind);
}

void TestResultTableModel::longTextsAreCut()
{
    test::ResultBuilder builder({"v"});
    builder.row([](bolt::PackStreamWriter &out) { out.string(std::string(5000, 'x')); });
    ResultTableModel table;
    table.setResult(builder.publish(), 1);
    const QModelIndex index = table.index(0, 0);
    const auto cut = [](std::size_t characters) -> QString {
        return QString(static_cast<qsizetype>(characters), u'x') + QChar(0x2026);
    };
    QCOMPARE(index.data().toString(), cut(ResultTableModel::kCellCharacters));
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), cut(ResultTableModel::kToolTipCharacters));
    QVERIFY(index.data(ResultTableModel::IsCutRole).toBool());
}

void TestResultTableModel::entitiesTellTheirElementId()
{
    test::ResultBuilder builder({"new", "old", "number"});
    builder.row([](bolt::PackStreamWriter &out) {
        test::write(out, test::structure('N', {test::integer(1), test::list({}), test::map({}),
                                               test::string("4:x:1")}));
        test::write(out, test::structure('N', {test::integer(7), test::list({}), test::map({})}));
        out.integer(3);
    });
    ResultTableModel table;
    table.setResult(builder.publish(), 1);
    const auto id = [&table](int column) {
        return table.index(0, column).data(ResultTableModel::ElementIdRole);
    };
    QCOMPARE(id(0).toString(), QStringLiteral("4:x:1"));
    QCOMPARE(id(1).toString(), QStringLiteral("7"));
    QVERIFY(!id(2).isValid());
    QCOMPARE(table.index(0, 0).data(ResultTableModel::StructureKindRole).toInt(),
             static_cast<int>(bolt::StructureKind::Node));
}

void TestResultTableModel::headersAreNamesAndRowNumbers()
{
    test::ResultBuilder builder({"n", "n"});
    for (const int number : {5, 4}) {
        builder.row([number](bolt::PackStreamWriter &out) {
            out.integer(number);
            out.null();
        });
    }
    ResultTableModel table;
    table.setResult(builder.publish(), 2);
    QCOMPARE(table.headerData(0, Qt::Horizontal).toString(), QStringLiteral("n"));
    QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), QStringLiteral("n"));
    QCOMPARE(table.headerData(0, Qt::Vertical).toInt(), 1);
    sortAndWait(table, 0, Qt::AscendingOrder);
    QCOMPARE(table.headerData(0, Qt::Vertical).toInt(), 2);
    QVERIFY(!table.headerData(2, Qt::Horizontal).isValid());
    QVERIFY(!table.headerData(2, Qt::Vertical).isValid());
}

void TestResultTableModel::noColumnsAndManyColumns()
{
    ResultTableModel table;
    const QAbstractItemModelTester tester(&table);
    table.setResult(test::ResultBuilder({}).publish(), 0);
    QCOMPARE(table.columnCount(), 0);

    constexpr int kColumns = 2000;
    test::ResultBuilder wide(std::vector<std::string>(kColumns, "c"));
    wide.row([](bolt::PackStreamWriter &out) {
        for (int column = 0; column < kColumns; ++column)
            out.integer(column);
    });
    table.setResult(wide.publish(), 1);
    QCOMPARE(table.columnCount(), kColumns);
    QCOMPARE(cell(table, 0, kColumns - 1), QStringLiteral("1999"));
}

void TestResultTableModel::cellsAreReadInAnyOrder()
{
    const auto result = test::manyRows(300).publish();
    ResultTableModel table;
    table.setResult(result, 300);
    for (const int row : {0, 299, 7, 7, 200}) {
        for (const int column : {4, 0, 2, 2, 3}) {
            const QString expected = column == 0   ? QString::number(row)
                                     : column == 2 ? QString::number(row * 0.5, 'f', 1)
                                                   : cell(table, row, column);
            QCOMPARE(cell(table, row, column), expected);
        }
        QCOMPARE(cell(table, row, 4), QStringLiteral("[%1, %2]").arg(row).arg(row + 1));
    }
}

void TestResultTableModel::sortsAndRestores()
{
    test::ResultBuilder builder({"n"});
    for (const int number : {3, 1, 2})
        addNumber(builder, number);
    ResultTableModel table;
    const QAbstractItemModelTester tester(&table);
    table.setResult(builder.publish(), 3);
    const auto texts = [](const char *text) -> QStringList {
        return QString::fromLatin1(text).split(u' ');
    };
    sortAndWait(table, 0, Qt::AscendingOrder);
    QCOMPARE(columnTexts(table), texts("1 2 3"));
    QCOMPARE(table.arrangement().sorts,
             (std::vector<model::ColumnSort>{{0, model::SortDirection::Ascending}}));
    QCOMPARE(table.sourceRow(0), quint64{1});
    sortAndWait(table, 0, Qt::DescendingOrder);
    QCOMPARE(columnTexts(table), texts("3 2 1"));
    QCOMPARE(table.arrangement().sorts,
             (std::vector<model::ColumnSort>{{0, model::SortDirection::Descending}}));
    sortAndWait(table, -1, Qt::AscendingOrder);
    QCOMPARE(columnTexts(table), texts("3 1 2"));
    QVERIFY(table.arrangement().sorts.empty());
    QVERIFY(table.rows()->isAsTheyCame());
}

void TestResultTableModel::rowsThatComeWhileItSorts()
{
    constexpr int kBefore = 2000;
    constexpr int kBatch = 100;
    test::ResultBuilder builder({"n"});
    for (int i = 0; i < kBefore; ++i)
        addNumber(builder, -i);
    ResultTableModel table;
    const QAbstractItemModelTester tester(&table);
    table.setResult(builder.publish(), kBefore);
    QSignalSpy ended(&table, &ResultTableModel::arrangingEnded);
    table.sort(0);
    QVERIFY(table.isArranging());
    for (int batch = 1; batch <= 3; ++batch) {
        for (int i = 0; i < kBatch; ++i)
            addNumber(builder, -1'000'000 - i);
        builder.publish();
        table.setRowCount(kBefore + batch * kBatch);
    }
    // With no run under way that may bring more, the late rows are sorted in at once.
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(table.rowCount(), kBefore + 3 * kBatch);
    QCOMPARE(cell(table, 0), QString::number(-1'000'000 - kBatch + 1));
    QCOMPARE(cell(table, table.rowCount() - 1), QStringLiteral("0"));
}

void TestResultTableModel::persistentIndexesFollowTheirRow()
{
    test::ResultBuilder builder({"n"});
    for (const int number : {3, 1, 2})
        addNumber(builder, number);
    ResultTableModel table;
    const QAbstractItemModelTester tester(&table);
    table.setResult(builder.publish(), 3);
    const QPersistentModelIndex three = table.index(0, 0);
    sortAndWait(table, 0, Qt::AscendingOrder);
    QCOMPARE(three.row(), 2);
    QCOMPARE(three.data().toString(), QStringLiteral("3"));
    sortAndWait(table, -1, Qt::AscendingOrder);
    QCOMPARE(three.row(), 0);
}

void TestResultTableModel::aCancelledSortChangesNothing()
{
    constexpr int kRows = 200'000;
    ResultTableModel table;
    table.setResult(test::manyRows(kRows).publish(), kRows);
    QSignalSpy ended(&table, &ResultTableModel::arrangingEnded);
    table.sort(1);
    table.cancelArranging();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!table.isArranging());
    QCoreApplication::processEvents();
    QVERIFY(table.arrangement().sorts.empty());
    QCOMPARE(cell(table, 1), QStringLiteral("1"));
}

void TestResultTableModel::aNewResultEndsTheSort()
{
    constexpr int kRows = 200'000;
    ResultTableModel table;
    table.setResult(test::manyRows(kRows).publish(), kRows);
    QSignalSpy ended(&table, &ResultTableModel::arrangingEnded);
    table.sort(1);
    table.setResult(test::manyRows(3).publish(), 3);
    QCOMPARE(ended.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(table.rows()->isAsTheyCame());
    QCOMPARE(table.rowCount(), 3);
}

void TestResultTableModel::batchesOfAMillionRowsAreQuick()
{
    constexpr quint64 kRows = 1'000'000;
    constexpr quint64 kBatch = 5000;
    ResultTableModel table;
    table.setResult(test::manyRows(kRows).publish(), 0);
    QElapsedTimer clock;
    qint64 longest = 0;
    for (quint64 rows = kBatch; rows <= kRows; rows += kBatch) {
        clock.start();
        table.setRowCount(rows);
        longest = std::max(longest, clock.nsecsElapsed());
    }
    qInfo("longest batch: %.3f ms", static_cast<double>(longest) / 1e6);
    QCOMPARE(table.rowCount(), static_cast<int>(kRows));
    QVERIFY(longest < 5'000'000);
}

QTEST_GUILESS_MAIN(TestResultTableModel)
#include "tst_result_table_model.moc"
