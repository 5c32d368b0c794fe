// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/selection_copy.h"
#include "support/result_builder.h"
#include "support/test_values.h"

#include <QElapsedTimer>
#include <QTest>

using model::CellSelection;
using model::CopyForm;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

/// Selected cells as text, in every form.
class TestSelectionCopy : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void separateCells();
    void rowsAndColumnsAsShown();
    void widens();
    void textKeepsItsBorders();
    void textKeepsItsFirstCharacter();
    void markdown();
    void literalsThatAreMissing();
    void elementIds();
    void createsElements();
    void mergesElements();
    void looksUpWhatIsNotCopied();
    void endsOlderServersById();
    void saysNothingWithoutElements();
    void leavesBytesOut();
    void endsAtTheBound();
    void stopsWhenAsked();
    void millionCells_data();
    void millionCells();
};

namespace
{

model::ResultHandle resultOf(std::vector<std::string> fields,
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

CellSelection cells(const model::ResultHandle &result, std::vector<model::CellRange> ranges)
{
    return {result,
            std::make_shared<const model::RowMapping>(result->rowCount()),
            std::move(ranges),
            {}};
}

CellSelection everything(const model::ResultHandle &result)
{
    return cells(result, {{0, static_cast<int>(result->rowCount()) - 1, 0,
                           static_cast<int>(result->columnCount()) - 1}});
}

Tree node(std::int64_t id, std::vector<Tree> labels, std::vector<Tree> properties)
{
    return structure('N', {integer(id), list(std::move(labels)), map(std::move(properties)),
                           string("4:x:" + std::to_string(id))});
}

Tree person(std::int64_t id, const char *name)
{
    return node(id, {string("Person")}, {string("name"), string(name)});
}

Tree knows(std::int64_t id, std::int64_t from, std::int64_t to)
{
    return structure('R',
                     {integer(id), integer(from), integer(to), string("KNOWS"),
                      map({string("since"), integer(1999)}), string("5:x:" + std::to_string(id)),
                      string("4:x:" + std::to_string(from)), string("4:x:" + std::to_string(to))});
}

QString textOf(const CellSelection &selection, CopyForm form)
{
    return model::copySelection(selection, form).text;
}

} // namespace

void TestSelectionCopy::shapes_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("table");
    const auto add = [](const char *name, CopyForm form, const char *cell, const char *column,
                        const char *row, const char *table) {
        QTest::newRow(name) << static_cast<int>(form) << QString::fromUtf8(cell)
                            << QString::fromUtf8(column) << QString::fromUtf8(row)
                            << QString::fromUtf8(table);
    };
    add("text", CopyForm::Text, "it's", "it's\nb\n", "1\tit's\n", "1\tit's\n\tb\n");
    add("text with names", CopyForm::TextWithNames, "s\nit's\n", "s\nit's\nb\n", "n\ts\n1\tit's\n",
        "n\ts\n1\tit's\n\tb\n");
    add("literal", CopyForm::CypherLiteral, R"('it\'s')", "[\n'it\\'s',\n'b'\n]",
        R"({n: 1, s: 'it\'s'})", "[\n{n: 1, s: 'it\\'s'},\n{n: null, s: 'b'}\n]");
    add("JSON", CopyForm::Json, R"("it's")", "[\n\"it's\",\n\"b\"\n]", R"({"n": 1, "s": "it's"})",
        "[\n{\"n\": 1, \"s\": \"it's\"},\n{\"n\": null, \"s\": \"b\"}\n]");
    add("CSV", CopyForm::Csv, "s\nit's\n", "s\nit's\nb\n", "n,s\n1,it's\n", "n,s\n1,it's\n,b\n");
    add("TSV", CopyForm::Tsv, "s\nit's\n", "s\nit's\nb\n", "n\ts\n1\tit's\n",
        "n\ts\n1\tit's\n\tb\n");
    add("Markdown", CopyForm::Markdown, "| s |\n| --- |\n| it's |\n",
        "| s |\n| --- |\n| it's |\n| b |\n", "| n | s |\n| --- | --- |\n| 1 | it's |\n",
        "| n | s |\n| --- | --- |\n| 1 | it's |\n| null | b |\n");
}

void TestSelectionCopy::shapes()
{
    QFETCH(const int, form);
    const auto copyForm = static_cast<CopyForm>(form);
    const auto result =
        resultOf({"n", "s"}, {{integer(1), string("it's")}, {test::null(), string("b")}});
    QTEST(textOf(cells(result, {{0, 0, 1, 1}}), copyForm), "cell");
    QTEST(textOf(cells(result, {{0, 1, 1, 1}}), copyForm), "column");
    QTEST(textOf(cells(result, {{0, 0, 0, 1}}), copyForm), "row");
    QTEST(textOf(everything(result), copyForm), "table");
}

void TestSelectionCopy::separateCells()
{
    const model::ResultHandle result = test::manyRows(10).publish();
    // Rows 1 and 2 of the first column, row 2 and 5 of the third.
    const CellSelection selection = cells(result, {{5, 5, 2, 2}, {1, 2, 0, 0}, {2, 2, 2, 2}});
    QCOMPARE(textOf(selection, CopyForm::TextWithNames),
             QStringLiteral("i\tf\n1\t\n2\t1.0\n\t2.5\n"));
    QCOMPARE(textOf(selection, CopyForm::Json),
             QStringLiteral("[\n{\"i\": 1, \"f\": null},\n{\"i\": 2, \"f\": 1.0},\n"
                            "{\"i\": null, \"f\": 2.5}\n]"));
}

/// A table may be sorted and its columns moved and hidden.
void TestSelectionCopy::rowsAndColumnsAsShown()
{
    const model::ResultHandle result = test::manyRows(3).publish();
    CellSelection selection = everything(result);
    selection.rows = std::make_shared<const model::RowMapping>(
        std::make_shared<const model::RowList>(std::vector<std::uint32_t>(),
                                               std::vector<std::uint32_t>{2, 0, 1}),
        3, 0);
    selection.shownColumns = {2, 0};
    QCOMPARE(textOf(selection, CopyForm::Csv), QStringLiteral("f,i\n1.0,2\n0.0,0\n0.5,1\n"));
}

void TestSelectionCopy::widens()
{
    const auto result = resultOf({"i", "s", "hidden"}, {{integer(0), string("a"), integer(7)},
                                                        {integer(1), string("b"), integer(8)}});
    CellSelection selection = cells(result, {{1, 1, 1, 1}});
    selection.shownColumns = {1, 0};
    QCOMPARE(textOf(selection.wholeRows(), CopyForm::Csv), QStringLiteral("s,i\nb,1\n"));
    QCOMPARE(textOf(selection.wholeColumns(), CopyForm::Csv), QStringLiteral("s\na\nb\n"));
}

void TestSelectionCopy::textKeepsItsBorders()
{
    const auto result = resultOf(
        {"a", "b\tc"}, {{string("say \"x\"\nand\ty"), test::null()}, {string("z"), integer(2)}});
    QCOMPARE(textOf(cells(result, {{0, 0, 0, 0}}), CopyForm::Text),
             QStringLiteral("say \"x\"\nand\ty"));
    QCOMPARE(textOf(cells(result, {{0, 0, 1, 1}}), CopyForm::Text), QStringLiteral("null"));
    QCOMPARE(textOf(everything(result), CopyForm::TextWithNames),
             QStringLiteral("a\t\"b\tc\"\n\"say \"\"x\"\"\nand\ty\"\t\nz\t2\n"));
}

/// A byte order mark, as names from imported files begin with.
void TestSelectionCopy::textKeepsItsFirstCharacter()
{
    const auto result = resultOf({"a"}, {{string("\xEF\xBB\xBF\xEF\xBB\xBFname")}});
    QCOMPARE(textOf(everything(result), CopyForm::Text), QStringLiteral(u"\uFEFF\uFEFFname"));
}

void TestSelectionCopy::markdown()
{
    const auto result = resultOf({"a|b"}, {{string("x|y\n*z*")}});
    QCOMPARE(textOf(everything(result), CopyForm::Markdown),
             QStringLiteral("| a\\|b |\n| --- |\n| x\\|y<br>\\*z\\* |\n"));
}

void TestSelectionCopy::literalsThatAreMissing()
{
    const auto result = resultOf(
        {"n", "b"}, {{person(1, "Ann"), list({test::bytes("x")})}, {integer(1), integer(2)}});
    const model::SelectionCopy copy =
        model::copySelection(everything(result), CopyForm::CypherLiteral);
    QCOMPARE(copy.text, QStringLiteral("[\n{n: null, b: null},\n{n: 1, b: 2}\n]"));
    QCOMPARE(copy.leftOut, 2U);
}

void TestSelectionCopy::elementIds()
{
    const auto result = resultOf(
        {"n", "r"}, {{person(1, "Ann"), knows(7, 1, 2)}, {list({person(1, "Ann")}), integer(3)}});
    QCOMPARE(textOf(everything(result), CopyForm::ElementIds),
             QStringLiteral(R"(["4:x:1", "5:x:7"])"));
}

void TestSelectionCopy::createsElements()
{
    const auto result =
        resultOf({"r", "n", "m"}, {{knows(7, 1, 2), person(1, "Ann"), person(2, "B'b")},
                                   {knows(7, 1, 2), person(1, "Ann"), node(3, {}, {})}});
    QCOMPARE(textOf(everything(result), CopyForm::CypherCreate),
             QStringLiteral("CREATE (n0:Person {name: 'Ann'}),\n"
                            "       (n1:Person {name: 'B\\'b'}),\n"
                            "       (n2),\n"
                            "       (n0)-[:KNOWS {since: 1999}]->(n1)"));
}

void TestSelectionCopy::mergesElements()
{
    const Tree path =
        structure('P', {list({person(1, "Ann"), node(2, {string("A"), string("odd one")}, {})}),
                        list({structure('r', {integer(7), string("T"), map({}), string("5:x:7")})}),
                        list({integer(-1), integer(1)})});
    const auto result = resultOf({"p", "n"}, {{path, node(3, {}, {})}});
    QCOMPARE(textOf(everything(result), CopyForm::CypherMerge),
             QStringLiteral("MERGE (n0:Person {name: 'Ann'})\n"
                            "MERGE (n1:A:`odd one`)\n"
                            "CREATE (n2)\n"
                            "MERGE (n1)-[:T]->(n0)"));
}

void TestSelectionCopy::looksUpWhatIsNotCopied()
{
    const auto withNode = resultOf({"n", "r"}, {{person(1, "Ann"), knows(7, 1, 2)}});
    QCOMPARE(textOf(everything(withNode), CopyForm::CypherCreate),
             QStringLiteral("CREATE (n0:Person {name: 'Ann'})\n"
                            "WITH *\n"
                            "MATCH (n1) WHERE elementId(n1) = '4:x:2'\n"
                            "CREATE (n0)-[:KNOWS {since: 1999}]->(n1)"));
    const auto alone = resultOf({"r"}, {{knows(7, 1, 1)}});
    QCOMPARE(textOf(everything(alone), CopyForm::CypherMerge),
             QStringLiteral("MATCH (n0) WHERE elementId(n0) = '4:x:1'\n"
                            "MERGE (n0)-[:KNOWS {since: 1999}]->(n0)"));
}

void TestSelectionCopy::endsOlderServersById()
{
    const Tree relationship =
        structure('R', {integer(7), integer(1), integer(1), string("T"), map({})});
    QCOMPARE(textOf(everything(resultOf({"r"}, {{relationship}})), CopyForm::CypherCreate),
             QStringLiteral("MATCH (n0) WHERE id(n0) = 1\nCREATE (n0)-[:T]->(n0)"));
}

void TestSelectionCopy::saysNothingWithoutElements()
{
    const auto result = resultOf({"n"}, {{integer(1)}, {test::null()}});
    for (const CopyForm form :
         {CopyForm::CypherCreate, CopyForm::CypherMerge, CopyForm::ElementIds})
        QCOMPARE(textOf(everything(result), form), QString());
}

void TestSelectionCopy::leavesBytesOut()
{
    const auto result = resultOf(
        {"n"}, {{node(1, {string("A")}, {string("a"), test::bytes("x"), string("b"), integer(1)})},
                {node(2, {string("A")}, {string("a"), test::bytes("x")})}});
    const model::SelectionCopy copy =
        model::copySelection(everything(result), CopyForm::CypherCreate);
    QCOMPARE(copy.text, QStringLiteral("CREATE (n0:A {b: 1}),\n       (n1:A)"));
    QCOMPARE(copy.leftOut, 2U);
}

void TestSelectionCopy::endsAtTheBound()
{
    const model::ResultHandle result = test::manyRows(1000).publish();
    model::CopyBounds bounds;
    bounds.maximumBytes = 30;
    const model::SelectionCopy copy =
        model::copySelection(cells(result, {{0, 999, 0, 0}}), CopyForm::Json, bounds);
    QVERIFY(copy.isCut());
    QVERIFY(copy.text.endsWith(QStringLiteral("\n]")));
    QCOMPARE(static_cast<std::uint64_t>(copy.text.count(u',')) + 1, copy.rows);
    QVERIFY(copy.bytes >= 30 && copy.bytes < 40);
    QCOMPARE(copy.selectedRows, 1000U);
    QVERIFY(copy.estimatedBytes() > 2000);
}

void TestSelectionCopy::stopsWhenAsked()
{
    const model::ResultHandle result = test::manyRows(10'000).publish();
    std::stop_source stop;
    model::CopyBounds bounds;
    bounds.stopToken = stop.get_token();
    bounds.progress = [&stop](int percent) {
        if (percent >= 30)
            stop.request_stop();
    };
    const model::SelectionCopy copy =
        model::copySelection(everything(result), CopyForm::Text, bounds);
    QVERIFY(copy.rows >= 3000 && copy.rows < 4000);
}

void TestSelectionCopy::millionCells_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("text") << static_cast<int>(CopyForm::Text);
    QTest::newRow("literal") << static_cast<int>(CopyForm::CypherLiteral);
    QTest::newRow("JSON") << static_cast<int>(CopyForm::Json);
    QTest::newRow("CSV") << static_cast<int>(CopyForm::Csv);
    QTest::newRow("Markdown") << static_cast<int>(CopyForm::Markdown);
}

void TestSelectionCopy::millionCells()
{
    QFETCH(const int, form);
    const model::ResultHandle result = test::manyRows(200'000).publish();
    QElapsedTimer clock;
    clock.start();
    const model::SelectionCopy copy =
        model::copySelection(everything(result), static_cast<CopyForm>(form));
    qInfo("a million cells: %.0f ms, %.1f MB", static_cast<double>(clock.nsecsElapsed()) / 1e6,
          static_cast<double>(copy.bytes) / 1e6);
    QCOMPARE(copy.rows, 200'000U);
    QVERIFY(copy.text.contains(QStringLiteral("row 199999")));
}

QTEST_GUILESS_MAIN(TestSelectionCopy)
#include "tst_selection_copy.moc"
