// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_arrangement.h"
#include "model/table/row_filter.h"
#include "model/text/value_text.h"
#include "support/result_builder.h"
#include "support/test_values.h"

#include <QTest>

#include <numeric>
#include <random>
#include <stop_token>

using model::ByteSearch;
using model::ColumnCondition;
using model::LetterCase;
using model::RowFilter;
using model::TextPattern;
using test::Tree;
using Operator = ColumnCondition::Operator;
using Rows = std::vector<std::uint32_t>;

namespace
{

model::ResultHandle table(std::vector<std::string> fields,
                          const std::vector<std::vector<Tree>> &rows)
{
    test::ResultBuilder builder(std::move(fields));
    for (const std::vector<Tree> &row : rows) {
        builder.row([&row](bolt::PackStreamWriter &out) {
            for (const Tree &value : row)
                test::write(out, value);
        });
    }
    return builder.publish();
}

model::ResultHandle column(const std::vector<Tree> &values)
{
    std::vector<std::vector<Tree>> rows;
    for (const Tree &value : values)
        rows.push_back({value});
    return table({"v"}, rows);
}

Rows filtered(const model::ResultHandle &result, const RowFilter &filter)
{
    return *model::filterRows(*result, static_cast<std::uint32_t>(result->rowCount()), filter);
}

Rows withText(const model::ResultHandle &result, const QString &text,
              TextPattern::Syntax syntax = TextPattern::Syntax::Plain,
              LetterCase letterCase = LetterCase::Ignored)
{
    return filtered(result, {{text, syntax, letterCase}, {}, {}});
}

Tree person()
{
    return test::structure('N', {test::integer(12), test::list({test::string("Person")}),
                                 test::map({test::string("name"), test::string("Zoë\t1")}),
                                 test::string("4:hidden:12")});
}

std::vector<Tree> values()
{
    return {
        test::string("Anna Karenina"),
        test::integer(-1234),
        test::floating(1e300),
        test::null(),
        test::boolean(true),
        person(),
        test::structure('D', {test::integer(19'000)}),
        test::bytes("\xCA\xFE"),
        test::list({test::string("kArE"), test::floating(2)}),
        test::map({test::string("key"), test::boolean(false)}),
        test::structure('X', {test::integer(4326), test::floating(1), test::floating(2)}),
        test::string(""),
        test::string("ÄÖÜ straße"),
        test::floating(std::numeric_limits<double>::infinity()),
        test::structure('E',
                        {test::integer(1), test::integer(2), test::integer(3), test::integer(0)}),
    };
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreFoundAsTheStandardLibraryFindsThem();
    void textsAreSearchedAsTheyAreShown_data();
    void textsAreSearchedAsTheyAreShown();
    void onlySearchedColumnsCount();
    void expressions();
    void conditions_data();
    void conditions();
    void conditionsAndTextTogether();
    void manyRowsComeInOrder();
    void stopsSoon();
    void arrangementsReuseTheFilter();
};

void TestRowFilter::bytesAreFoundAsTheStandardLibraryFindsThem()
{
    std::mt19937 random(5);
    const auto text = [&random](std::size_t size) {
        std::string made(size, ' ');
        for (char &c : made)
            c = "abAB"[random() % 4];
        return made;
    };
    const auto small = [](std::string made) {
        for (char &c : made)
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        return made;
    };
    for (int round = 0; round < 20'000; ++round) {
        const std::string haystack = text(random() % 30);
        const std::string needle = text(random() % 6);
        QCOMPARE(ByteSearch(needle, LetterCase::Matters).isIn(haystack),
                 haystack.find(needle) != std::string::npos);
        QCOMPARE(ByteSearch(needle, LetterCase::Ignored).isIn(haystack),
                 small(haystack).find(small(needle)) != std::string::npos);
    }
    const std::string longNeedle(1000, 'x');
    QVERIFY(ByteSearch(longNeedle, LetterCase::Ignored).isIn("y" + std::string(1000, 'X') + "y"));
    QVERIFY(!ByteSearch(longNeedle, LetterCase::Ignored).isIn("y" + std::string(999, 'X') + "y"));
}

void TestRowFilter::textsAreSearchedAsTheyAreShown_data()
{
    QTest::addColumn<QString>("text");
    // Words of names and of values, pieces that only the text has, and what is nowhere.
    for (const char *text :
         {"karenina",  "KARE",    "person",      "Zoë",     "zoË",      "name: ",   "name",
          ":Person {", "12",      "-1234",       "1.0E",    "null",     "ul",       "true",
          "e",         "2022-01", "cafe",        "[\"",     "{key: f",  "point",    "4326",
          "x",         "ÄÖ",      "äö",          "STRASSE", "infinity", "P1M2DT3S", "hidden",
          "zz",        "\\t",     "kare\", 2.0]"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRowFilter::textsAreSearchedAsTheyAreShown()
{
    QFETCH(const QString, text);
    const auto result = column(values());
    for (const LetterCase letterCase : {LetterCase::Matters, LetterCase::Ignored}) {
        Rows expected;
        for (std::uint32_t row = 0; row < result->rowCount(); ++row) {
            QString shown;
            model::appendValueText(shown, result->cell(row, 0));
            const auto sensitivity =
                letterCase == LetterCase::Matters ? Qt::CaseSensitive : Qt::CaseInsensitive;
            if (shown.contains(text, sensitivity))
                expected.push_back(row);
        }
        QCOMPARE(withText(result, text, TextPattern::Syntax::Plain, letterCase), expected);
    }
}

void TestRowFilter::onlySearchedColumnsCount()
{
    const auto result =
        table({"a", "b", "c"}, {{test::string("one"), test::string("two"), test::string("three")},
                                {test::string("two"), test::string("three"), test::string("one")},
                                {test::string("three"), test::string("one"), test::string("two")}});
    const TextPattern one{QStringLiteral("one")};
    QCOMPARE(filtered(result, {one, {}, {}}), (Rows{0, 1, 2}));
    QCOMPARE(filtered(result, {one, {0}, {}}), (Rows{0}));
    QCOMPARE(filtered(result, {one, {1, 2}, {}}), (Rows{1, 2}));
}

void TestRowFilter::expressions()
{
    const auto result = column(values());
    const auto expression = TextPattern::Syntax::RegularExpression;
    QCOMPARE(withText(result, QStringLiteral("^anna\\b"), expression), (Rows{0}));
    QCOMPARE(withText(result, QStringLiteral("^anna\\b"), expression, LetterCase::Matters), Rows{});
    QCOMPARE(withText(result, QStringLiteral("^-?\\d+$"), expression), (Rows{1}));
    QCOMPARE(withText(result, QStringLiteral("^$"), expression), (Rows{11}));
    QVERIFY(TextPattern({QStringLiteral("a("), expression}).fault().contains(u"parenthes"));
    QVERIFY(TextPattern({QStringLiteral("a(")}).fault().isEmpty());
}

void TestRowFilter::conditions_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("operand");
    QTest::addColumn<Rows>("expected");
    const auto row = [](Operator op, const char *operand, const Rows &expected) {
        QTest::addRow("%d %s", static_cast<int>(op), operand)
            << static_cast<int>(op) << QString::fromUtf8(operand) << expected;
    };
    row(Operator::Equal, "2", {0, 1, 6});
    row(Operator::NotEqual, "2", {2, 3, 4, 5, 8, 9, 10, 11, 12});
    row(Operator::Less, "2.5", {0, 1, 6}); // "2" as text too
    row(Operator::LessOrEqual, "9007199254740993", {0, 1, 2, 6});
    row(Operator::Less, "9007199254740993", {0, 1, 6});
    row(Operator::Greater, "2", {2, 4, 5});
    row(Operator::Less, "b", {4, 6});
    row(Operator::GreaterOrEqual, "apple", {4, 5});
    row(Operator::Less, "2024-03-01", {6, 8});
    row(Operator::Equal, "2024-02-29", {8});
    row(Operator::Greater, "2024-02-29T12:00:00", {4, 5, 9});
    row(Operator::Equal, "2024-02-29T12:30:00.5", {9});
    row(Operator::Less, "2024-02-29 12:00:00Z", {6, 10});
    row(Operator::Equal, "true", {3});
    row(Operator::Less, "true", {4, 6});
    row(Operator::Contains, "pp", {4});
    row(Operator::Contains, "PP", {});
    row(Operator::StartsWith, "2", {0, 1, 6, 8, 9, 10});
    row(Operator::IsNull, "", {7});
    row(Operator::IsNotNull, "", {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12});
    row(Operator::TypeIs, "INTEGER", {0, 2});
    row(Operator::TypeIs, "LOCAL DATETIME", {9});
    row(Operator::Equal, "[1]", {11});
    row(Operator::Greater, "11:00", {4, 5, 6, 12});
}

void TestRowFilter::conditions()
{
    QFETCH(const int, op);
    QFETCH(const QString, operand);
    QFETCH(Rows, expected);
    constexpr std::int64_t kDay = 19'782; // 2024-02-29
    constexpr std::int64_t kNoon = kDay * 86'400 + 43'200;
    const auto result = column({
        test::integer(2),
        test::floating(2.0),
        test::integer(9'007'199'254'740'993),
        test::boolean(true),
        test::string("apple"),
        test::string("zebra"),
        test::string("2"),
        test::null(),
        test::structure('D', {test::integer(kDay)}),
        test::structure('d', {test::integer(kNoon + 1800), test::integer(500'000'000)}),
        test::structure('I', {test::integer(kNoon - 1), test::integer(0), test::integer(7200)}),
        test::list({test::integer(1)}),
        test::structure('t', {test::integer(43'200'000'000'000)}),
    });
    std::sort(expected.begin(), expected.end());
    QCOMPARE(filtered(result, {{}, {}, {{0, static_cast<Operator>(op), operand}}}), expected);
}

void TestRowFilter::conditionsAndTextTogether()
{
    std::vector<std::vector<Tree>> rows;
    for (int i = 0; i < 10; ++i)
        rows.push_back({test::integer(i), test::string(i % 2 == 0 ? "even" : "odd"),
                        i % 3 == 0 ? test::null() : test::integer(-i)});
    const auto result = table({"i", "s", "n"}, rows);
    const RowFilter filter{{QStringLiteral("EVEN")},
                           {},
                           {{2, Operator::IsNotNull, {}},
                            {0, Operator::Greater, QStringLiteral("2")},
                            {0, Operator::Less, QStringLiteral("9")}}};
    QCOMPARE(filtered(result, filter), (Rows{4, 8}));
    // A column that is not there fulfils nothing.
    QCOMPARE(filtered(result, {{}, {}, {{9, Operator::IsNull, {}}}}), Rows{});
}

void TestRowFilter::manyRowsComeInOrder()
{
    constexpr std::uint32_t kRows = 200'000;
    const auto result = test::manyRows(kRows).publish();
    std::vector<int> percents;
    const auto rows = model::filterRows(*result, kRows, {{QStringLiteral("ROW 99999")}, {}, {}}, {},
                                        [&](int percent) { percents.push_back(percent); });
    Rows expected;
    for (std::uint32_t row = 0; row < kRows; ++row) {
        if (result->cell(row, 1).asString().starts_with("row 99999"))
            expected.push_back(row);
    }
    QVERIFY(!expected.empty());
    QCOMPARE(*rows, expected);
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
}

void TestRowFilter::stopsSoon()
{
    const auto result = test::manyRows(100'000).publish();
    std::stop_source stop;
    const auto rows = model::filterRows(*result, 100'000, {{QStringLiteral("1")}, {}, {}},
                                        stop.get_token(), [&](int) { stop.request_stop(); });
    QVERIFY(!rows);
}

void TestRowFilter::arrangementsReuseTheFilter()
{
    const auto result = column({test::integer(3), test::string("c"), test::integer(1),
                                test::string("a"), test::integer(2), test::string("b")});
    const RowFilter strings{{}, {}, {{0, Operator::TypeIs, QStringLiteral("STRING")}}};
    const auto rowsOf = [](const model::ArrangedRows &arranged) {
        Rows rows;
        for (std::size_t place = 0; place < arranged.list->size(); ++place)
            rows.push_back(arranged.list->rowAt(place));
        return rows;
    };
    const auto filteredRows = model::arrangeRows(*result, 6, {strings, {}}, {});
    QCOMPARE(rowsOf(*filteredRows), (Rows{1, 3, 5}));
    const auto sorted =
        model::arrangeRows(*result, 6, {strings, {model::ColumnSort{0}}}, *filteredRows);
    QCOMPARE(rowsOf(*sorted), (Rows{3, 5, 1}));
    const auto back = model::arrangeRows(*result, 6, {strings, {}}, *sorted);
    QCOMPARE(rowsOf(*back), (Rows{1, 3, 5}));
    const auto all = model::arrangeRows(*result, 6, {{}, {model::ColumnSort{0}}}, *sorted);
    QCOMPARE(rowsOf(*all), (Rows{3, 5, 1, 2, 4, 0}));
    // Rows that came later: behind those that are sorted, but not behind those that are filtered.
    QCOMPARE(all->mapping(8).size(), std::uint64_t{8});
    QCOMPARE(all->mapping(8).rowAt(7), std::uint64_t{7});
    QCOMPARE(sorted->mapping(8).size(), std::uint64_t{3});
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_row_filter.moc"
