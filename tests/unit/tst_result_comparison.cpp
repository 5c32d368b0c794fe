// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/comparison_export.h"
#include "model/compare/comparison_model.h"
#include "model/compare/key_columns.h"
#include "model/compare/result_comparison.h"
#include "model/compare/value_identity.h"
#include "support/result_builder.h"
#include "support/test_result.h"
#include "support/test_values.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using model::Change;
using model::ComparedColumn;
using model::ComparedResult;
using model::Comparison;
using test::integer;
using test::list;
using test::map;
using test::null;
using test::string;
using test::Tree;

namespace
{

using Rows = std::vector<std::vector<Tree>>;

ComparedResult side(std::vector<std::string> fields, const Rows &rows)
{
    return {model::makeResultHandle(test::makeResult(std::move(fields), rows)), rows.size()};
}

/// Compares by the columns with these names.
Comparison compare(const ComparedResult &before, const ComparedResult &after,
                   const std::vector<std::string> &keys)
{
    auto columns = model::pairColumns(before, after);
    for (ComparedColumn &column : columns)
        column.isKey = std::ranges::find(keys, column.name) != keys.end();
    return *model::compareResults(before, after, columns, {}, [](int) {});
}

/// "+2 -0 ~1>1": added, removed and changed rows with their numbers on both sides.
std::string text(const Comparison &comparison)
{
    std::string out;
    for (const model::ChangedRow &row : comparison.rows) {
        out += out.empty() ? "" : " ";
        if (row.change == Change::Added)
            out += "+" + std::to_string(row.after);
        else if (row.change == Change::Removed)
            out += "-" + std::to_string(row.before);
        else
            out += "~" + std::to_string(row.before) + ">" + std::to_string(row.after);
    }
    return out;
}

model::ComparisonModel *makeModel(const Comparison &comparison, QObject *parent)
{
    auto *table = new model::ComparisonModel(parent);
    table->setComparison(std::make_shared<const Comparison>(comparison));
    return table;
}

} // namespace

class TestResultComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreSavedAsCsv();
    void aStoppedSaveLeavesNoFile();
    void anUnwritableFileIsNamed();
    void sameValues_data();
    void sameValues();
    void nothingIsDifferent();
    void rowsComeGoAndChange();
    void withoutKeysPlacesCount();
    void repeatedKeysArePairedInOrder();
    void manyRowsOfOneKey();
    void columnsArePairedByName();
    void columnsOfOneSideDoNotChangeRows();
    void keysOfSeveralColumns();
    void emptySides();
    void removedRowsStandBehindTheOnesTheyFollowed();
    void canBeStopped();
    void canBeStoppedWhileRemovedRowsAreAdded();
    void aMillionRows();
    void keysAreProposed();
    void theModelShowsBothValues();
    void theModelHidesKindsOfChange();
};

void TestResultComparison::sameValues_data()
{
    QTest::addColumn<Tree>("a");
    QTest::addColumn<Tree>("b");
    QTest::addColumn<bool>("isSame");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("integers") << integer(1) << integer(1) << true;
    QTest::newRow("integer and float") << integer(1) << test::floating(1.0) << false;
    QTest::newRow("zeros of both signs") << test::floating(0.0) << test::floating(-0.0) << false;
    QTest::newRow("NaNs") << test::floating(nan) << test::floating(-nan) << true;
    QTest::newRow("nulls") << null() << null() << true;
    QTest::newRow("null and empty") << null() << string("") << false;
    QTest::newRow("lists") << list({integer(1), integer(2)}) << list({integer(2), integer(1)})
                           << false;
    QTest::newRow("a longer list") << list({integer(1)}) << list({integer(1), null()}) << false;
    QTest::newRow("maps in another order")
        << map({string("a"), integer(1), string("b"), integer(2)})
        << map({string("b"), integer(2), string("a"), integer(1)}) << true;
    QTest::newRow("maps of other values")
        << map({string("a"), integer(1), string("b"), integer(2)})
        << map({string("b"), integer(1), string("a"), integer(2)}) << false;
    QTest::newRow("structures") << test::structure('D', {integer(1)})
                                << test::structure('D', {integer(1)}) << true;
    QTest::newRow("structures of other tags")
        << test::structure('D', {integer(1)}) << test::structure('t', {integer(1)}) << false;
}

void TestResultComparison::sameValues()
{
    QFETCH(const Tree, a);
    QFETCH(const Tree, b);
    QFETCH(const bool, isSame);
    const auto result = test::makeResult({"a", "b"}, {{a, b}});
    const bolt::ValueView first = result->cell(0, 0);
    const bolt::ValueView second = result->cell(0, 1);
    QCOMPARE(model::isSameValue(first, second), isSame);
    QCOMPARE(model::isSameValue(second, first), isSame);
    QCOMPARE(model::identityHash(first) == model::identityHash(second), isSame);
}

void TestResultComparison::nothingIsDifferent()
{
    const Rows rows{{integer(1), string("a")}, {integer(2), string("b")}};
    const Comparison comparison = compare(side({"k", "v"}, rows), side({"k", "v"}, rows), {"k"});
    QCOMPARE(text(comparison), std::string());
    QCOMPARE(comparison.same, std::uint64_t{2});
}

void TestResultComparison::rowsComeGoAndChange()
{
    const auto before = side({"k", "v"}, {{integer(1), string("a")},
                                          {integer(2), string("b")},
                                          {integer(3), string("c")},
                                          {integer(4), string("d")}});
    const auto after = side({"k", "v"}, {{integer(4), string("d")},
                                         {integer(5), string("e")},
                                         {integer(1), string("a")},
                                         {integer(3), string("C")}});
    const Comparison comparison = compare(before, after, {"k"});
    // The removed row stands behind the one that it followed.
    QCOMPARE(text(comparison), std::string("+1 -1 ~2>3"));
    QCOMPARE(comparison.added, std::uint64_t{1});
    QCOMPARE(comparison.removed, std::uint64_t{1});
    QCOMPARE(comparison.changed, std::uint64_t{1});
    QCOMPARE(comparison.same, std::uint64_t{2});
    QCOMPARE(comparison.repeatedBefore + comparison.repeatedAfter, std::uint64_t{0});
}

void TestResultComparison::withoutKeysPlacesCount()
{
    const auto before = side({"v"}, {{integer(1)}, {integer(2)}, {integer(3)}});
    const auto after = side({"v"}, {{integer(1)}, {integer(7)}});
    QCOMPARE(text(compare(before, after, {})), std::string("~1>1 -2"));
    QCOMPARE(text(compare(after, before, {})), std::string("~1>1 +2"));
}

void TestResultComparison::repeatedKeysArePairedInOrder()
{
    const auto before =
        side({"k", "v"},
             {{integer(1), string("a")}, {integer(1), string("b")}, {integer(1), string("c")}});
    const auto after = side({"k", "v"}, {{integer(1), string("a")}, {integer(1), string("x")}});
    const Comparison comparison = compare(before, after, {"k"});
    QCOMPARE(text(comparison), std::string("~1>1 -2"));
    QCOMPARE(comparison.repeatedBefore, std::uint64_t{2});
    QCOMPARE(comparison.repeatedAfter, std::uint64_t{1});
}

void TestResultComparison::manyRowsOfOneKey()
{
    constexpr int kRows = 200'000;
    const Rows rows(kRows, {integer(1)});
    const auto all = side({"k"}, rows);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(compare(all, all, {"k"}).same, std::uint64_t{kRows});
    QVERIFY2(clock.elapsed() < 10'000, "time grows with the square of the rows");
}

void TestResultComparison::columnsArePairedByName()
{
    const auto before = side({"a", "b", "a", "gone"}, {});
    const auto after = side({"b", "a", "new", "a"}, {});
    const auto columns = model::pairColumns(before, after);
    using Place = std::optional<std::size_t>;
    const std::vector<std::tuple<std::string, Place, Place>> expected{
        {"b", 1, 0}, {"a", 0, 1}, {"new", {}, 2}, {"a", 2, 3}, {"gone", 3, {}}};
    QCOMPARE(columns.size(), expected.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        QVERIFY(std::tuple(columns[i].name, columns[i].before, columns[i].after) == expected[i]);
}

void TestResultComparison::columnsOfOneSideDoNotChangeRows()
{
    const auto before = side({"k", "old"}, {{integer(1), integer(7)}});
    const auto after = side({"new", "k"}, {{integer(8), integer(1)}});
    QCOMPARE(compare(before, after, {"k"}).same, std::uint64_t{1});
}

void TestResultComparison::keysOfSeveralColumns()
{
    const auto before = side({"a", "b"}, {{integer(1), integer(2)}, {integer(2), integer(1)}});
    const auto after = side({"a", "b"}, {{integer(2), integer(1)}, {integer(1), integer(3)}});
    QCOMPARE(text(compare(before, after, {"a", "b"})), std::string("-0 +1"));
}

void TestResultComparison::emptySides()
{
    const auto none = side({"k"}, {});
    const auto one = side({"k"}, {{integer(1)}});
    QCOMPARE(text(compare(none, one, {"k"})), std::string("+0"));
    QCOMPARE(text(compare(one, none, {"k"})), std::string("-0"));
    QCOMPARE(text(compare(none, none, {"k"})), std::string());
    QCOMPARE(text(compare(side({}, {{}, {}}), side({}, {{}}), {})), std::string("-1"));
}

void TestResultComparison::removedRowsStandBehindTheOnesTheyFollowed()
{
    const auto before =
        side({"k"}, {{integer(0)}, {integer(1)}, {integer(2)}, {integer(5)}, {integer(6)}});
    const auto after = side({"k"}, {{integer(5)}, {integer(9)}, {integer(1)}});
    const Comparison comparison = compare(before, after, {"k"});
    QCOMPARE(text(comparison), std::string("-0 -4 +1 -2"));
    QCOMPARE(comparison.removed, std::uint64_t{3});
}

void TestResultComparison::canBeStoppedWhileRemovedRowsAreAdded()
{
    constexpr std::uint32_t kRows = 10'000;
    const ComparedResult before{test::manyRows(kRows).publish(), kRows};
    const ComparedResult after{test::manyRows(1).publish(), 1};
    std::stop_source stop;
    QVERIFY(!model::compareResults(before, after, model::pairColumns(before, after),
                                   stop.get_token(), [&stop](int) { stop.request_stop(); }));
}

void TestResultComparison::canBeStopped()
{
    const auto result = test::manyRows(100'000).publish();
    const ComparedResult compared{result, result->rowCount()};
    std::stop_source stop;
    const auto comparison =
        model::compareResults(compared, compared, model::pairColumns(compared, compared),
                              stop.get_token(), [&stop](int) { stop.request_stop(); });
    QVERIFY(!comparison);
}

void TestResultComparison::aMillionRows()
{
    constexpr std::uint32_t kRows = 1'000'000;
    const auto before = test::manyRows(kRows).publish();
    const auto after = test::manyRows(kRows + 10).publish();
    QElapsedTimer clock;
    clock.start();
    const Comparison comparison = compare({before, kRows}, {after, kRows + 10}, {"i"});
    qInfo("a million rows by an integer in %lld ms", clock.elapsed());
    QCOMPARE(comparison.same, std::uint64_t{kRows});
    QCOMPARE(comparison.added, std::uint64_t{10});
}

void TestResultComparison::keysAreProposed()
{
    const auto propose = [](const ComparedResult &before, const ComparedResult &after) {
        std::vector<std::string> names;
        for (const ComparedColumn &column :
             model::proposeKeys(before, after, model::pairColumns(before, after), {})) {
            if (column.isKey)
                names.push_back(column.name);
        }
        return names;
    };
    using Names = std::vector<std::string>;
    const auto pairs = side({"a", "b", "c"}, {{integer(1), integer(1), integer(5)},
                                              {integer(1), integer(2), integer(6)}});
    QCOMPARE(propose(pairs, pairs), Names{"b"});
    const auto repeated = side({"a", "b", "c"}, {{integer(1), integer(1), integer(5)},
                                                 {integer(2), integer(1), integer(6)}});
    QCOMPARE(propose(pairs, repeated), Names{"c"});
    const auto nulls = side({"a"}, {{null()}, {integer(1)}});
    QCOMPARE(propose(nulls, nulls), Names{});
    const auto none = side({"a", "b"}, {{integer(1), integer(1)}, {integer(1), integer(1)}});
    QCOMPARE(propose(none, none), Names{});
}

void TestResultComparison::theModelShowsBothValues()
{
    const auto before = side({"k", "v"}, {{integer(1), string("a")}, {integer(2), string("b")}});
    const auto after = side({"k", "v"}, {{integer(1), string("A")}, {integer(3), string("c")}});
    auto *table = makeModel(compare(before, after, {"k"}), this);
    const QAbstractItemModelTester tester(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 3);
    const auto cell = [table](int row, int column) {
        return table->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 0), QStringLiteral("≠"));
    QCOMPARE(cell(0, 1), QStringLiteral("1"));
    QCOMPARE(cell(0, 2), QStringLiteral("a → A"));
    QCOMPARE(cell(1, 0), QStringLiteral("−"));
    QCOMPARE(cell(1, 2), QStringLiteral("b"));
    QCOMPARE(cell(2, 0), QStringLiteral("+"));
    QCOMPARE(cell(2, 2), QStringLiteral("c"));
    const auto isChanged = [table](int row, int column) {
        return table->index(row, column).data(model::ComparisonModel::IsChangedCellRole).toBool();
    };
    QVERIFY(isChanged(0, 2) && !isChanged(0, 1) && !isChanged(1, 2));
    QCOMPARE(table->headerData(2, Qt::Horizontal).toString(), QStringLiteral("v"));
}

void TestResultComparison::theModelHidesKindsOfChange()
{
    const auto before = side({"k", "v"}, {{integer(1), string("a")}, {integer(2), string("b")}});
    const auto after = side({"k", "v"}, {{integer(1), string("A")}, {integer(3), string("c")}});
    auto *table = makeModel(compare(before, after, {"k"}), this);
    const QAbstractItemModelTester tester(table);
    table->show(Change::Changed, model::ComparisonModel::Visibility::Hidden);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->index(0, 0).data().toString(), QStringLiteral("−"));
    table->show(Change::Removed, model::ComparisonModel::Visibility::Hidden);
    table->show(Change::Added, model::ComparisonModel::Visibility::Hidden);
    QCOMPARE(table->rowCount(), 0);
    table->show(Change::Changed, model::ComparisonModel::Visibility::Shown);
    QCOMPARE(table->rowCount(), 1);
}

void TestResultComparison::differencesAreSavedAsCsv()
{
    const Comparison comparison = compare(
        side({"id", "name", "gone"}, {{integer(1), string("a"), integer(7)},
                                      {integer(2), string("b"), integer(8)},
                                      {integer(3), string("c"), integer(9)}}),
        side({"id", "name"},
             {{integer(1), string("a")}, {integer(2), string("b, \"new\"")}, {integer(4), null()}}),
        {"id"});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("differences.csv"));
    std::vector<int> told;
    QVERIFY(!model::writeComparison(comparison, path, {}, [&](int each) { told.push_back(each); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("change,id,name (before),name (now),gone\r\n"
                                        "changed,2,b,\"b, \"\"new\"\"\",8\r\n"
                                        "removed,3,c,,9\r\n"
                                        "added,4,,,\r\n"));
    QCOMPARE(told, std::vector<int>{0});
}

void TestResultComparison::aStoppedSaveLeavesNoFile()
{
    const Comparison comparison =
        compare(side({"id"}, {{integer(1)}}), side({"id"}, {{integer(2)}}), {"id"});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("differences.csv"));
    std::stop_source source;
    source.request_stop();
    QVERIFY(!model::writeComparison(comparison, path, source.get_token(), [](int) {}));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestResultComparison::anUnwritableFileIsNamed()
{
    const Comparison comparison =
        compare(side({"id"}, {{integer(1)}}), side({"id"}, {{integer(2)}}), {"id"});
    QTemporaryDir folder;
    const auto error = model::writeComparison(
        comparison, folder.filePath(QStringLiteral("no/such.csv")), {}, [](int) {});
    QVERIFY(error);
    QCOMPARE(error->step, model::ExportStep::Open);
    QVERIFY(!error->message.isEmpty());
}

QTEST_GUILESS_MAIN(TestResultComparison)
#include "tst_result_comparison.moc"
