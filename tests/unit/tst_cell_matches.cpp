// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/cell_matches.h"
#include "model/table/row_mapping.h"
#include "support/result_builder.h"

#include <QTest>

#include <random>

using model::CellMatch;
using model::CellMatches;
using model::CellSearch;

namespace
{

/// Rows of two strings; which are "hit" decides a seed.
model::ResultHandle scattered(std::uint32_t rows, unsigned oneIn)
{
    std::mt19937 random(oneIn);
    test::ResultBuilder builder({"a", "b", "hidden"});
    for (std::uint32_t row = 0; row < rows; ++row) {
        builder.row([&](bolt::PackStreamWriter &out) {
            for (int column = 0; column < 2; ++column)
                out.string(random() % oneIn == 0 ? "a Hit" : "a miss");
            out.string("hit");
        });
    }
    return builder.publish();
}

CellSearch searchIn(const model::ResultHandle &result, std::vector<int> columns = {0, 1})
{
    return {result,
            std::make_shared<const model::RowMapping>(result->rowCount()),
            std::move(columns),
            {QStringLiteral("hit")}};
}

bool isSame(const CellMatch &a, const CellMatch &b)
{
    return a.place == b.place && a.column == b.column && a.ordinal == b.ordinal;
}

} // namespace

class TestCellMatches : public QObject
{
    Q_OBJECT

private slots:
    void stepsThroughAllAndWraps_data();
    void stepsThroughAllAndWraps();
    void followsTheOrderOnTheScreen();
    void nothingAndNoRows();
    void stops();
};

void TestCellMatches::stepsThroughAllAndWraps_data()
{
    QTest::addColumn<unsigned>("rows");
    QTest::addColumn<unsigned>("oneIn");
    QTest::addColumn<bool>("areColumnsSwapped");
    QTest::newRow("every cell") << 300U << 1U << false;
    QTest::newRow("many") << 12'000U << 30U << false;
    QTest::newRow("few") << 40'000U << 5000U << false;
    QTest::newRow("other columns") << 40'000U << 100U << true;
}

void TestCellMatches::stepsThroughAllAndWraps()
{
    QFETCH(const unsigned, rows);
    QFETCH(const unsigned, oneIn);
    QFETCH(const bool, areColumnsSwapped);
    const auto result = scattered(rows, oneIn);
    const std::vector<int> columns = areColumnsSwapped ? std::vector{1, 0} : std::vector{0, 1};
    std::vector<CellMatch> expected;
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (const int column : columns) {
            if (result->cell(row, static_cast<std::size_t>(column)).asString() == "a Hit")
                expected.push_back({row, column, expected.size() + 1});
        }
    }
    QVERIFY(!expected.empty());
    auto matches = CellMatches::find(searchIn(result, columns));
    QCOMPARE(matches->count(), std::uint64_t{expected.size()});
    CellMatch at = *matches->from(0, columns.front());
    for (const CellMatch &match : expected) {
        QVERIFY(isSame(at, match));
        at = *matches->next(at.place, at.column);
    }
    QVERIFY(isSame(at, expected.front()));
    for (auto match = expected.rbegin(); match != expected.rend(); ++match) {
        at = *matches->previous(at.place, at.column);
        QVERIFY(isSame(at, *match));
    }
}

void TestCellMatches::followsTheOrderOnTheScreen()
{
    const auto result = scattered(200, 7);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 200; row > 0; row -= 2)
        rows.push_back(row - 1);
    CellSearch search = searchIn(result);
    std::vector<std::uint32_t> order(rows.rbegin(), rows.rend());
    std::vector<std::uint32_t> reversed(rows.size());
    for (std::uint32_t i = 0; i < reversed.size(); ++i)
        reversed[i] = static_cast<std::uint32_t>(reversed.size()) - 1 - i;
    search.rows = std::make_shared<const model::RowMapping>(
        std::make_shared<const model::RowList>(order, reversed), 200, 0);
    auto matches = CellMatches::find(search);
    std::uint64_t expected = 0;
    for (const std::uint32_t row : rows) {
        for (std::size_t column = 0; column < 2; ++column)
            expected += result->cell(row, column).asString() == "a Hit" ? 1 : 0;
    }
    QCOMPARE(matches->count(), expected);
    const auto first = matches->from(0, 0);
    QCOMPARE(result->cell(search.rows->rowAt(first->place), static_cast<std::size_t>(first->column))
                 .asString(),
             std::string_view("a Hit"));
}

void TestCellMatches::nothingAndNoRows()
{
    CellSearch search = searchIn(scattered(100, 2));
    search.pattern.text = QStringLiteral("nowhere");
    auto matches = CellMatches::find(search);
    QCOMPARE(matches->count(), std::uint64_t{0});
    QVERIFY(!matches->next(5, 0) && !matches->previous(5, 0) && !matches->from(5, 0));
    auto none = CellMatches::find(searchIn(test::ResultBuilder({"a", "b"}).publish()));
    QCOMPARE(none->count(), std::uint64_t{0});
    QVERIFY(!none->from(0, 0));
}

void TestCellMatches::stops()
{
    std::stop_source stop;
    const auto matches = CellMatches::find(searchIn(scattered(100'000, 3)), stop.get_token(),
                                           [&](int) { stop.request_stop(); });
    QVERIFY(!matches);
}

QTEST_GUILESS_MAIN(TestCellMatches)
#include "tst_cell_matches.moc"
