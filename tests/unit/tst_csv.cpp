// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/csv_writer.h"
#include "support/test_result.h"

#include <QTest>

#include <limits>

using model::ByteOrderMark;
using model::CsvOptions;
using model::LineEnd;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

QByteArray csvOf(const std::vector<std::string> &fields, const std::vector<std::vector<Tree>> &rows,
                 const CsvOptions &options = {})
{
    const auto result = test::makeResult(fields, rows);
    model::CsvWriter writer(options);
    std::string out;
    writer.begin(result->fields(), out);
    for (std::uint64_t row = 0; row < result->rowCount(); ++row)
        writer.row(result->row(row), out);
    writer.end(out);
    return QByteArray::fromStdString(out);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cell_data();
    void cell();
    void headerAndRows();
    void noRows();
    void aSingleNullIsAnEmptyLine();
    void delimiter();
    void lineFeedAndByteOrderMark();
};

void TestCsv::cell_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const Tree &value, QByteArray expected) {
        QTest::newRow(name) << value << expected;
    };
    add("null", test::null(), "");
    add("empty string", string(""), "\"\"");
    add("plain string", string("plain text; with 'quotes'"), "plain text; with 'quotes'");
    add("spaces are kept", string("  a "), "  a ");
    add("comma", string("a,b"), "\"a,b\"");
    add("quote", string("say \"hi\""), "\"say \"\"hi\"\"\"");
    add("line feed", string("a\nb"), "\"a\nb\"");
    add("carriage return", string("a\rb"), "\"a\rb\"");
    add("emoji", string("😀"), "😀");
    add("NUL", string(std::string_view("a\0b", 3)), QByteArray("a\0b", 3));
    add("the word null", string("null"), "null");
    add("true", test::boolean(true), "true");
    add("false", test::boolean(false), "false");
    add("smallest integer", integer(std::numeric_limits<std::int64_t>::min()),
        "-9223372036854775808");
    add("integral float", floating(3), "3.0");
    add("float", floating(0.1), "0.1");
    add("NaN", floating(std::numeric_limits<double>::quiet_NaN()), "NaN");
    add("infinity", floating(-std::numeric_limits<double>::infinity()), "-Infinity");
    add("UUID", test::exampleUuid(), "00112233-4455-6677-8899-aabbccddeeff");
    add("bytes", test::bytes("\x01\xff"), "01ff");
    add("no bytes", test::bytes(""), "\"\"");
    add("date", structure('D', {integer(0)}), "1970-01-01");
    add("zoned", structure('i', {integer(0), integer(0), string("UTC")}),
        "1970-01-01T00:00:00Z[UTC]");
    add("a zone with a comma", structure('i', {integer(0), integer(0), string("a,b")}),
        "\"1970-01-01T00:00:00Z[a,b]\"");
    add("duration", structure('E', {integer(1), integer(0), integer(0), integer(0)}), "P1M");
    add("empty list", list({}), "[]");
    add("list of one", list({integer(1)}), "[1]");
    add("list", list({integer(1), string("a")}), "\"[1,\"\"a\"\"]\"");
    add("map", map({string("k"), test::null()}), "\"{\"\"k\"\":null}\"");
    add("node", structure('N', {integer(1), list({string("A")}), map({}), string("4:x:1")}),
        "\"{\"\"elementType\"\":\"\"node\"\",\"\"identity\"\":1,\"\"labels\"\":[\"\"A\"\"],"
        "\"\"properties\"\":{},\"\"elementId\"\":\"\"4:x:1\"\"}\"");
    add("point", structure('X', {integer(7203), floating(1), floating(2)}),
        "\"{\"\"srid\"\":7203,\"\"x\"\":1.0,\"\"y\"\":2.0}\"");
}

void TestCsv::cell()
{
    QFETCH(const Tree, value);
    QFETCH(const QByteArray, expected);
    QCOMPARE(csvOf({"a", "b"}, {{integer(7), value}}), "a,b\r\n7," + expected + "\r\n");
}

void TestCsv::headerAndRows()
{
    const QByteArray csv =
        csvOf({"n", "n", "count(*), all", "say \"x\"", ""},
              {{integer(1), integer(2), integer(3), integer(4), integer(5)},
               {test::null(), string(""), test::null(), test::null(), test::null()}});
    QCOMPARE(csv, QByteArray("n,n,\"count(*), all\",\"say \"\"x\"\"\",\"\"\r\n"
                             "1,2,3,4,5\r\n"
                             ",\"\",,,\r\n"));
}

void TestCsv::noRows()
{
    QCOMPARE(csvOf({"a"}, {}), QByteArray("a\r\n"));
}

void TestCsv::aSingleNullIsAnEmptyLine()
{
    QCOMPARE(csvOf({"a"}, {{test::null()}, {string("")}}), QByteArray("a\r\n\r\n\"\"\r\n"));
}

void TestCsv::delimiter()
{
    const CsvOptions options{.delimiter = ';'};
    QCOMPARE(csvOf({"a", "b"}, {{string("x,y"), string("x;y")}}, options),
             QByteArray("a;b\r\nx,y;\"x;y\"\r\n"));
    const CsvOptions tabs{.delimiter = '\t'};
    QCOMPARE(csvOf({"a", "b"}, {{string("x\ty"), integer(1)}}, tabs),
             QByteArray("a\tb\r\n\"x\ty\"\t1\r\n"));
    const CsvOptions dots{.delimiter = '.'};
    QCOMPARE(csvOf({"a", "b"}, {{floating(1.5), integer(1)}}, dots),
             QByteArray("a.b\r\n\"1.5\".1\r\n"));
}

void TestCsv::lineFeedAndByteOrderMark()
{
    const CsvOptions options{.lineEnd = LineEnd::Lf, .byteOrderMark = ByteOrderMark::Present};
    QCOMPARE(csvOf({"a"}, {{integer(1)}}, options), QByteArray("\xEF\xBB\xBF"
                                                               "a\n1\n"));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
