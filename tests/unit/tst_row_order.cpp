// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_order.h"
#include "model/table/value_order.h"
#include "support/result_builder.h"
#include "support/test_values.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <random>
#include <stop_token>
#include <tuple>

using model::ColumnSort;
using model::RowList;
using model::SortDirection;
using model::sortRows;
using test::Tree;

namespace
{

constexpr std::int64_t kTwoTo53 = std::int64_t{1} << 53;
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

Tree node(std::int64_t id)
{
    return test::structure('N', {test::integer(id), test::list({}), test::map({}),
                                 test::string("e" + std::to_string(id))});
}

Tree relationship(std::int64_t id)
{
    return test::structure('R', {test::integer(id), test::integer(1), test::integer(2),
                                 test::string("T"), test::map({}), test::string("r"),
                                 test::string("a"), test::string("b")});
}

Tree path(std::vector<Tree> nodes)
{
    std::vector<Tree> relationships;
    std::vector<Tree> indices;
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        relationships.push_back(
            test::structure('r', {test::integer(static_cast<std::int64_t>(i)), test::string("T"),
                                  test::map({}), test::string("r")}));
        indices.push_back(test::integer(static_cast<std::int64_t>(i)));
        indices.push_back(test::integer(static_cast<std::int64_t>(i)));
    }
    return test::structure(
        'P', {test::list(std::move(nodes)), test::list(relationships), test::list(indices)});
}

Tree date(std::int64_t days)
{
    return test::structure('D', {test::integer(days)});
}

Tree time(std::int64_t nanoseconds, std::int64_t offset)
{
    return test::structure('T', {test::integer(nanoseconds), test::integer(offset)});
}

Tree localTime(std::int64_t nanoseconds)
{
    return test::structure('t', {test::integer(nanoseconds)});
}

Tree dateTime(std::int64_t seconds, std::int64_t nanoseconds, std::int64_t offset)
{
    return test::structure(
        'I', {test::integer(seconds), test::integer(nanoseconds), test::integer(offset)});
}

Tree localDateTime(std::int64_t seconds, std::int64_t nanoseconds)
{
    return test::structure('d', {test::integer(seconds), test::integer(nanoseconds)});
}

Tree duration(std::int64_t months, std::int64_t days, std::int64_t seconds, std::int64_t nanos)
{
    return test::structure('E', {test::integer(months), test::integer(days), test::integer(seconds),
                                 test::integer(nanos)});
}

Tree point(std::int64_t srid, double x, double y)
{
    return test::structure('X', {test::integer(srid), test::floating(x), test::floating(y)});
}

/// One value after another as Cypher orders them; no two are the same.
std::vector<Tree> ascendingValues()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    return {
        test::map({}),
        test::map({test::string("a"), test::integer(2)}),
        test::map({test::string("b"), test::integer(1)}),
        test::map({test::string("a"), test::integer(1), test::string("b"), test::integer(1)}),
        node(-1),
        node(7),
        node(8),
        relationship(3),
        relationship(4),
        test::list({}),
        test::list({test::string("a")}),
        test::list({test::integer(1)}),
        test::list({test::integer(1), test::integer(2)}),
        test::list({test::integer(1), test::null()}),
        test::list({test::integer(2)}),
        test::list({test::null()}),
        path({node(1)}),
        path({node(1), node(2)}),
        path({node(2)}),
        point(4326, 1, 2),
        point(4326, 1, 3),
        point(7203, 0, 0),
        dateTime(-1, 999'999'999, 0),
        dateTime(100, 0, 3600),
        dateTime(100, 1, -3600),
        dateTime(100, 2, 0),
        dateTime(101, 0, 0),
        localDateTime(-5, 0),
        localDateTime(100, 16384),
        localDateTime(100, 16385),
        localDateTime(100, 20000),
        date(-800000),
        date(0),
        date(1),
        time(3'600'000'000'000, 7200),
        time(0, 0),
        time(3'600'000'000'001, 3600),
        localTime(0),
        localTime(1),
        duration(0, -1, 0, 0),
        duration(0, 1, 0, 0),
        duration(0, 1, 0, 1),
        duration(1, 0, 0, 0),
        duration(0, 31, 0, 0),
        test::bytes("a"),
        test::bytes("b"),
        test::uuid("0000000000000000"),
        test::uuid("0000000000000001"),
        test::string(""),
        test::string("A"),
        test::string("a"),
        test::string(std::string_view("a\0", 2)),
        test::string(std::string_view("a\0\0\0\0\0\0\0\0", 9)),
        test::string("ab"),
        test::string("abcdefgh"),
        test::string("abcdefghi"),
        test::string("abcdefghij"),
        test::string("abcdefghj"),
        test::string("\xEF\xBF\xBD"),     // U+FFFD comes before
        test::string("\xF0\x9F\x98\x80"), // U+1F600, though not in UTF-16
        test::boolean(false),
        test::boolean(true),
        test::floating(-kInfinity),
        test::integer(kMin),
        test::integer(kMin + 1),
        test::integer(-kTwoTo53 - 1),
        test::floating(static_cast<double>(-kTwoTo53)),
        test::floating(-1.5),
        test::integer(-1),
        test::floating(-5e-324),
        test::integer(0),
        test::floating(5e-324),
        test::integer(1),
        test::floating(1.5),
        test::floating(static_cast<double>(kTwoTo53)),
        test::integer(kTwoTo53 + 1),
        test::floating(static_cast<double>(kTwoTo53 + 2)),
        test::integer(kMax - 1),
        test::integer(kMax),
        test::floating(9223372036854775808.0),
        test::floating(kInfinity),
        test::floating(std::nan("")),
        test::null(),
    };
}

model::ResultHandle column(const std::vector<Tree> &values)
{
    test::ResultBuilder builder({"v"});
    for (const Tree &value : values)
        builder.row([&value](bolt::PackStreamWriter &out) { test::write(out, value); });
    return builder.publish();
}

std::vector<std::uint32_t> rowsOf(const RowList &list)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t place = 0; place < list.size(); ++place)
        rows.push_back(list.rowAt(place));
    return rows;
}

std::vector<std::uint32_t> sorted(const model::ResultHandle &result, SortDirection direction)
{
    const auto rows = static_cast<std::uint32_t>(result->rowCount());
    return rowsOf(*sortRows(*result, {rows}, {{0, direction}}));
}

/// Time that this thread has computed, so that others on a busy machine do not count.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::vector<std::uint32_t> counting(std::size_t size)
{
    std::vector<std::uint32_t> numbers(size);
    for (std::uint32_t i = 0; i < size; ++i)
        numbers[i] = i;
    return numbers;
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT

private slots:
    void valuesCompareAsInCypher();
    void keysAgreeWithValues();
    void mixedTypesSort();
    void descendingIsTheReverse();
    void equalValuesKeepTheirOrder_data();
    void equalValuesKeepTheirOrder();
    void manyRowsSortAsTheStandardLibraryDoes();
    void laterColumnsDecideTies();
    void sortsListedRowsAlone();
    void placesOfRows_data();
    void placesOfRows();
    void stringsThatBeginAlike();
    void noRowsAndOneRow();
    void progressEndsAtAll();
    void stopsSoon();
};

void TestRowOrder::valuesCompareAsInCypher()
{
    const auto result = column(ascendingValues());
    for (std::uint64_t a = 0; a < result->rowCount(); ++a) {
        for (std::uint64_t b = 0; b < result->rowCount(); ++b) {
            const auto order = model::compareValues(result->cell(a, 0), result->cell(b, 0));
            QVERIFY2(order == (a <=> b), qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
    }
}

void TestRowOrder::keysAgreeWithValues()
{
    const auto result = column(ascendingValues());
    const auto keyOf = [&result](std::uint64_t row) {
        const model::SortKey key = model::sortKey(result->cell(row, 0));
        return std::pair(std::tuple(key.rank, key.prefix, key.suffix), key.isExact);
    };
    for (std::uint64_t row = 1; row < result->rowCount(); ++row) {
        const auto [before, isBeforeExact] = keyOf(row - 1);
        const auto [after, isAfterExact] = keyOf(row);
        QVERIFY2(before <= after, qPrintable(QString::number(row)));
        QVERIFY2(before != after || !isBeforeExact || !isAfterExact,
                 qPrintable(QString::number(row)));
    }
}

void TestRowOrder::mixedTypesSort()
{
    const std::vector<Tree> values = ascendingValues();
    std::vector<std::uint32_t> places = counting(values.size());
    std::shuffle(places.begin(), places.end(), std::mt19937(1));
    std::vector<Tree> shuffled;
    for (const std::uint32_t place : places)
        shuffled.push_back(values[place]);
    std::vector<std::uint32_t> seen;
    for (const std::uint32_t source : sorted(column(shuffled), SortDirection::Ascending))
        seen.push_back(places[source]);
    QCOMPARE(seen, counting(values.size()));
}

void TestRowOrder::descendingIsTheReverse()
{
    const auto result = column(ascendingValues());
    std::vector<std::uint32_t> expected = counting(result->rowCount());
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(sorted(result, SortDirection::Descending), expected);
}

void TestRowOrder::equalValuesKeepTheirOrder_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("ascending") << int(SortDirection::Ascending);
    QTest::newRow("descending") << int(SortDirection::Descending);
}

void TestRowOrder::equalValuesKeepTheirOrder()
{
    QFETCH(const int, direction);
    const std::vector<Tree> same{
        test::integer(0), test::floating(0.0),  test::floating(-0.0), test::integer(0),
        test::integer(0), test::floating(-0.0), test::integer(0),
    };
    QCOMPARE(sorted(column(same), SortDirection(direction)), counting(same.size()));
    const std::vector<Tree> longText(20, test::string("a text of more than eight bytes"));
    QCOMPARE(sorted(column(longText), SortDirection(direction)), counting(longText.size()));
}

void TestRowOrder::manyRowsSortAsTheStandardLibraryDoes()
{
    constexpr std::uint32_t kRows = 50'000;
    std::mt19937 random(7);
    std::vector<std::string> texts;
    test::ResultBuilder builder({"a", "s"});
    for (std::uint32_t row = 0; row < kRows; ++row) {
        texts.push_back("a common start " + std::to_string(random() % 5000));
        builder.row([&](bolt::PackStreamWriter &out) {
            out.null();
            out.string(texts.back());
        });
    }
    const auto result = builder.publish();
    std::vector<std::uint32_t> expected = counting(kRows);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return texts[a] > texts[b]; });
    const auto order = sortRows(*result, {kRows}, {{1, SortDirection::Descending}});
    for (std::uint32_t row = 0; row < kRows; ++row)
        QCOMPARE(order->rowAt(row), expected[row]);
}

void TestRowOrder::laterColumnsDecideTies()
{
    test::ResultBuilder builder({"a", "b", "c"});
    const auto add = [&builder](bool a, const char *b, std::int64_t c) {
        builder.row([=](bolt::PackStreamWriter &out) {
            out.boolean(a);
            out.string(b);
            out.integer(c);
        });
    };
    add(true, "the same beginning, then x", 1);
    add(false, "the same beginning, then y", 1);
    add(true, "the same beginning, then a", 2);
    add(false, "the same beginning, then x", 2);
    add(false, "the same beginning, then y", 3);
    add(true, "the same beginning, then x", 1);
    const auto result = builder.publish();
    const auto order = sortRows(*result, {6},
                                {{0, SortDirection::Ascending},
                                 {1, SortDirection::Descending},
                                 {2, SortDirection::Descending}});
    QCOMPARE(rowsOf(*order), (std::vector<std::uint32_t>{4, 1, 3, 0, 5, 2}));
}

void TestRowOrder::sortsListedRowsAlone()
{
    const auto result = column(
        {test::integer(5), test::integer(1), test::integer(4), test::integer(0), test::integer(3)});
    const std::vector<std::uint32_t> listed{0, 2, 4};
    const auto order = sortRows(*result, {3, &listed}, {ColumnSort{0}});
    QCOMPARE(rowsOf(*order), (std::vector<std::uint32_t>{4, 2, 0}));
    QCOMPARE(order->ascendingRows(), listed);
    QCOMPARE(order->placeOf(4), std::optional<std::size_t>(0));
    QCOMPARE(order->placeOf(0), std::optional<std::size_t>(2));
    for (const std::uint32_t absent : {1U, 3U, 5U})
        QVERIFY(!order->placeOf(absent));
}

void TestRowOrder::placesOfRows_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("ascending");
    QTest::newRow("none") << std::vector<std::uint32_t>{};
    QTest::newRow("one") << std::vector<std::uint32_t>{7};
    QTest::newRow("all") << counting(100);
    QTest::newRow("gaps") << std::vector<std::uint32_t>{0, 1, 5, 6, 7, 20, 1000, 4'000'000'000U};
}

void TestRowOrder::placesOfRows()
{
    QFETCH(const std::vector<std::uint32_t>, ascending);
    std::vector<std::uint32_t> order = counting(ascending.size());
    std::shuffle(order.begin(), order.end(), std::mt19937(3));
    for (const RowList &list : {RowList(ascending), RowList(ascending, order)}) {
        for (std::size_t place = 0; place < list.size(); ++place)
            QCOMPARE(list.placeOf(list.rowAt(place)), std::optional<std::size_t>(place));
        QVERIFY(!list.placeOf(3'999'999'999U));
        QCOMPARE(list.ascendingRows(), ascending);
    }
}

void TestRowOrder::stringsThatBeginAlike()
{
    const auto texts = [](std::initializer_list<const char *> all) {
        std::vector<Tree> values{test::integer(1), test::null()};
        for (const char *text : all)
            values.push_back(test::string(text));
        return column(values);
    };
    QCOMPARE(
        sorted(texts({"http://b", "http://", "http://ab", "http://a"}), SortDirection::Ascending),
        (std::vector<std::uint32_t>{3, 5, 4, 2, 0, 1}));
    QCOMPARE(sorted(texts({"same", "same"}), SortDirection::Descending),
             (std::vector<std::uint32_t>{1, 0, 2, 3}));
}

void TestRowOrder::noRowsAndOneRow()
{
    QCOMPARE(sorted(column({}), SortDirection::Ascending), counting(0));
    QCOMPARE(sorted(column({test::null()}), SortDirection::Ascending), counting(1));
}

void TestRowOrder::progressEndsAtAll()
{
    const auto result = test::manyRows(100'000).publish();
    std::vector<int> percents;
    const auto order = sortRows(*result, {100'000}, {ColumnSort{1}}, {},
                                [&percents](int percent) { percents.push_back(percent); });
    QVERIFY(order);
    QVERIFY(percents.size() > 20);
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QVERIFY(percents.back() >= 90 && percents.back() <= 100);
}

void TestRowOrder::stopsSoon()
{
    constexpr std::uint32_t kRows = 1'000'000;
    const auto result = test::manyRows(kRows).publish();
    // Stopping while it reads, while it sorts short runs, and while it merges.
    for (const int stopAt : {5, 20, 70}) {
        std::stop_source stop;
        double stoppedAt = 0;
        const auto order =
            sortRows(*result, {kRows}, {ColumnSort{1}}, stop.get_token(), [&](int percent) {
                if (percent < stopAt || stop.stop_requested())
                    return;
                stoppedAt = threadMilliseconds();
                stop.request_stop();
            });
        const double milliseconds = threadMilliseconds() - stoppedAt;
        QVERIFY(!order);
        qInfo("stopped at %d %% within %.1f ms", stopAt, milliseconds);
        QVERIFY(milliseconds < 50);
    }
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_row_order.moc"
