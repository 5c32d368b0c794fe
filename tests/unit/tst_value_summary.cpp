// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/column_profile.h"
#include "model/table/selection_summary.h"
#include "model/text/value_text.h"
#include "support/result_builder.h"
#include "support/test_values.h"

#include <QTest>

#include <cmath>
#include <limits>

using model::ValueSummary;
using test::Tree;

namespace
{

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

model::ResultHandle column(const std::vector<Tree> &values)
{
    test::ResultBuilder builder({"v"});
    for (const Tree &value : values)
        builder.row([&value](bolt::PackStreamWriter &out) { test::write(out, value); });
    return builder.publish();
}

ValueSummary summaryOf(const model::ResultHandle &result)
{
    ValueSummary summary;
    for (std::uint64_t row = 0; row < result->rowCount(); ++row)
        summary.add(result->cell(row, 0));
    return summary;
}

QString text(const std::optional<bolt::ValueView> &value)
{
    QString out;
    model::appendValueText(out, *value);
    return out;
}

} // namespace

class TestValueSummary : public QObject
{
    Q_OBJECT

private slots:
    void countsAndExtremes();
    void integerSumsAreExact();
    void floatSumsKeepSmallParts();
    void sameValuesCountOnce();
    void selectedCellsCountOnce();
    void profileOfMixedTypes();
    void histogramOfNumbers();
    void profilesOfNothingAndStop();
};

void TestValueSummary::countsAndExtremes()
{
    const auto result = column({test::integer(3), test::null(), test::floating(2.5),
                                test::string("b"), test::string("a"), test::null()});
    const ValueSummary summary = summaryOf(result);
    QCOMPARE(summary.count(), std::uint64_t{6});
    QCOMPARE(summary.nullCount(), std::uint64_t{2});
    QCOMPARE(summary.numberCount(), std::uint64_t{2});
    QCOMPARE(text(summary.minimum()), QStringLiteral("a"));
    QCOMPARE(text(summary.maximum()), QStringLiteral("3"));
    QCOMPARE(summary.distinctCount(), std::size_t{4});
    QVERIFY(!summary.sum().isInteger());
    QCOMPARE(summary.sum().number(), 5.5);
    QVERIFY(!summaryOf(column({test::null()})).minimum());
}

void TestValueSummary::integerSumsAreExact()
{
    const auto sum = [](const std::vector<Tree> &values) {
        return summaryOf(column(values)).sum();
    };
    QCOMPARE(*sum({test::integer(kMax - 1), test::integer(1)}).integer(), kMax);
    const auto beyond = sum({test::integer(kMax), test::integer(1)});
    QVERIFY(beyond.isInteger() && !beyond.integer());
    QCOMPARE(beyond.number(), 9223372036854775808.0);
    // Beyond in between, and back.
    QCOMPARE(*sum({test::integer(kMax), test::integer(kMax), test::integer(-kMax)}).integer(),
             kMax);
}

void TestValueSummary::floatSumsKeepSmallParts()
{
    std::vector<Tree> values{test::floating(1e16)};
    for (int i = 0; i < 10; ++i)
        values.push_back(test::floating(1));
    values.push_back(test::floating(-1e16));
    QCOMPARE(summaryOf(column(values)).sum().number(), 10.0);
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(summaryOf(column({test::floating(infinity), test::integer(1)})).sum().number(),
             infinity);
    QVERIFY(std::isnan(
        summaryOf(column({test::floating(infinity), test::floating(-infinity)})).sum().number()));
}

void TestValueSummary::sameValuesCountOnce()
{
    const auto distinct = [](const std::vector<Tree> &values) {
        return summaryOf(column(values)).distinctCount();
    };
    QCOMPARE(distinct({test::integer(1), test::floating(1), test::integer(1)}), std::size_t{1});
    QCOMPARE(distinct({test::integer(1), test::string("1"), test::bytes("1"), test::boolean(true)}),
             std::size_t{4});
    QCOMPARE(distinct({test::list({test::integer(1)}), test::list({test::integer(1)}),
                       test::list({}), test::map({}), test::list({test::integer(2)})}),
             std::size_t{4});
    QCOMPARE(distinct({test::structure('D', {test::integer(1)}),
                       test::structure('t', {test::integer(1)})}),
             std::size_t{2});
}

void TestValueSummary::selectedCellsCountOnce()
{
    constexpr std::uint32_t kRows = 50'000;
    const auto result = test::manyRows(kRows).publish();
    const auto rows = std::make_shared<const model::RowMapping>(kRows);
    // Two ranges that overlap, all rows of the first column.
    const model::CellSelection selection{
        result, rows, {{0, 29'999, 0, 0}, {20'000, int(kRows) - 1, 0, 0}}};
    const auto summary = model::summarize(selection);
    QCOMPARE(summary->count(), std::uint64_t{kRows});
    QCOMPARE(*summary->sum().integer(), std::int64_t{kRows} * (kRows - 1) / 2);
    QCOMPARE(summary->distinctCount(), std::size_t{kRows});
    QCOMPARE(text(summary->maximum()), QString::number(kRows - 1));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!model::summarize(selection, stop.get_token()));
}

void TestValueSummary::profileOfMixedTypes()
{
    const auto result = column(
        {test::string("x"), test::null(), test::string("y"), test::integer(1), test::string("x")});
    const auto profile = model::profileColumn(result, model::RowMapping(5), 0);
    QCOMPARE(profile->types.size(), std::size_t{3});
    QCOMPARE(profile->types[0].name, QLatin1String("STRING"));
    QCOMPARE(profile->types[0].count, std::uint64_t{3});
    QCOMPARE(profile->summary.nullCount(), std::uint64_t{1});
    QCOMPARE(profile->summary.distinctCount(), std::size_t{3});
    QVERIFY(!profile->histogram);
}

void TestValueSummary::histogramOfNumbers()
{
    constexpr std::uint32_t kRows = 48'000;
    const auto result = test::manyRows(kRows).publish();
    const auto profile = model::profileColumn(result, model::RowMapping(kRows), 0);
    QVERIFY(profile->histogram);
    QCOMPARE(profile->histogram->first, 0.0);
    QCOMPARE(profile->histogram->last, double(kRows - 1));
    for (const std::uint64_t count : profile->histogram->counts)
        QVERIFY(count >= 1999 && count <= 2001);
    const double huge = std::numeric_limits<double>::max();
    const auto wide = model::profileColumn(
        column({test::floating(-huge), test::floating(huge), test::floating(std::nan(""))}),
        model::RowMapping(3), 0);
    QCOMPARE(wide->histogram->counts.front(), std::uint64_t{1});
    QCOMPARE(wide->histogram->counts.back(), std::uint64_t{1});
}

void TestValueSummary::profilesOfNothingAndStop()
{
    const auto nothing = model::profileColumn(column({}), model::RowMapping(0), 0);
    QCOMPARE(nothing->summary.count(), std::uint64_t{0});
    QVERIFY(nothing->types.empty());
    std::stop_source stop;
    const auto result = test::manyRows(100'000).publish();
    QVERIFY(!model::profileColumn(result, model::RowMapping(100'000), 0, stop.get_token(),
                                  [&](int) { stop.request_stop(); }));
}

QTEST_GUILESS_MAIN(TestValueSummary)
#include "tst_value_summary.moc"
