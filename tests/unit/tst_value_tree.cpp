// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/part_text.h"
#include "model/inspector/value_parts.h"
#include "model/inspector/value_tree_model.h"
#include "support/result_builder.h"
#include "support/test_values.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using model::ValueTreeModel;
using test::Tree;

namespace
{

model::ResultHandle resultOf(const Tree &value)
{
    test::ResultBuilder builder({"v"});
    builder.row([&value](bolt::PackStreamWriter &out) { test::write(out, value); });
    return builder.publish();
}

Tree numbers(std::uint32_t count)
{
    std::vector<Tree> items;
    items.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        items.push_back(test::integer(i));
    return test::list(std::move(items));
}

Tree node()
{
    return test::structure('N', {test::integer(7),
                                 test::list({test::string("Person"), test::string("Actor")}),
                                 test::map({test::string("name"), test::string("Ann"),
                                            test::string("id"), test::integer(1)}),
                                 test::string("4:x:7")});
}

void show(ValueTreeModel &tree, const Tree &value)
{
    const model::ResultHandle result = resultOf(value);
    tree.setValue(result->cell(0, 0), result);
}

QString text(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

/// "name=value:TYPE" for each child.
QStringList partsUnder(const ValueTreeModel &tree, const QModelIndex &parent)
{
    QStringList texts;
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex child = tree.index(row, 0, parent);
        texts << text(child, 0) + u'=' + text(child, 1) + u':' + text(child, 2);
    }
    return texts;
}

} // namespace

class TestValueTree : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void scalarsHaveNoParts();
    void nestedValues();
    void nodesShowTheirParts();
    void structuresShowTheirParts_data();
    void structuresShowTheirParts();
    void pathsAlternate();
    void longListsComeInPages();
    void longMapsComeInPages();
    void pageEdges_data();
    void pageEdges();
    void aMillionItemsOpenAtOnce();
    void clearLetsGo();
    void paths();
    void pathsLeaveOutPages();
    void partTexts();
};

void TestValueTree::isEmptyAtFirst()
{
    ValueTreeModel tree;
    const QAbstractItemModelTester tester(&tree);
    QCOMPARE(tree.rowCount(), 0);
    QVERIFY(!tree.hasChildren());
    show(tree, test::null());
    tree.clear();
    QCOMPARE(tree.rowCount(), 0);
}

void TestValueTree::scalarsHaveNoParts()
{
    ValueTreeModel tree;
    const QAbstractItemModelTester tester(&tree);
    show(tree, test::string("text"));
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(text(root, ValueTreeModel::ValueColumn), QStringLiteral("text"));
    QCOMPARE(text(root, ValueTreeModel::TypeColumn), QStringLiteral("STRING"));
    QVERIFY(!tree.hasChildren(root));
    QCOMPARE(tree.rowCount(root), 0);
}

void TestValueTree::nestedValues()
{
    ValueTreeModel tree;
    const QAbstractItemModelTester tester(&tree);
    show(tree, test::map({test::string("a"), test::list({test::integer(1), test::null()}),
                          test::string("b"), test::map({}), test::string("c"), test::bytes("x")}));
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(partsUnder(tree, root),
             QStringList({QStringLiteral("a=[1, null]:LIST"), QStringLiteral("b={}:MAP"),
                          QStringLiteral("c=78:BYTES")}));
    const QModelIndex list = tree.index(0, 0, root);
    QCOMPARE(partsUnder(tree, list),
             QStringList({QStringLiteral("0=1:INTEGER"), QStringLiteral("1=null:NULL")}));
    QCOMPARE(tree.parent(tree.index(1, 2, list)), list);
    QVERIFY(!tree.hasChildren(tree.index(1, 0, root)));
    QCOMPARE(tree.value(tree.index(0, 0, list)).asInteger(), 1);
}

void TestValueTree::nodesShowTheirParts()
{
    ValueTreeModel tree;
    const QAbstractItemModelTester tester(&tree);
    show(tree, node());
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(partsUnder(tree, root),
             QStringList({QStringLiteral("elementId=4:x:7:STRING"), QStringLiteral("id=7:INTEGER"),
                          QStringLiteral("labels=[\"Person\", \"Actor\"]:LIST"),
                          QStringLiteral("properties={name: \"Ann\", id: 1}:MAP")}));
    QCOMPARE(partsUnder(tree, tree.index(3, 0, root)),
             QStringList({QStringLiteral("name=Ann:STRING"), QStringLiteral("id=1:INTEGER")}));
}

void TestValueTree::structuresShowTheirParts_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("parts");
    const auto row = [](int which, const char *name, const char *parts) {
        QTest::newRow(name) << which << QString::fromUtf8(parts);
    };
    row(0, "date", "year=2000 month=2 day=29");
    row(1, "year 0", "year=0 month=12 day=31");
    row(2, "year -1", "year=-1 month=12 day=31");
    row(3, "time", "hour=1 minute=2 second=3 nanosecond=4 offsetSeconds=3600");
    row(4, "local time", "hour=23 minute=59 second=59 nanosecond=999999999");
    row(5, "date time",
        "year=1970 month=1 day=1 hour=0 minute=59 second=59 nanosecond=5 offsetSeconds=3600 "
        "epochSeconds=-1");
    row(6, "zone",
        "year=2020 month=7 day=1 hour=2 minute=0 second=0 nanosecond=0 timezone=Europe/Berlin "
        "offsetSeconds=7200 epochSeconds=1593561600");
    row(7, "unknown zone", "timezone=Mars/Base epochSeconds=0");
    row(8, "local date time", "year=1969 month=12 day=31 hour=23 minute=59 second=58 nanosecond=7");
    row(9, "duration", "months=-1 days=2 seconds=-3 nanoseconds=4");
    row(10, "point", "srid=9157 x=1.0 y=2.0 z=-0.5");
    row(11, "vector", "type=INTEGER8 dimension=2 0=1 1=-1");
    row(12, "relationship",
        "elementId=5:x:1 id=1 type=KNOWS startNode=4:x:2 endNode=4:x:3 properties={}");
    row(13, "old relationship", "id=1 type=KNOWS startNodeId=2 endNodeId=3 properties={}");
    row(14, "broken", "tag=63 0=1");
}

void TestValueTree::structuresShowTheirParts()
{
    const auto number = [](std::int64_t value) { return test::integer(value); };
    const std::vector<Tree> values{
        test::structure('D', {number(11016)}),
        test::structure('D', {number(-719163)}),
        test::structure('D', {number(-719529)}),
        test::structure('T', {number(3'723'000'000'004), number(3600)}),
        test::structure('t', {number(86'399'999'999'999)}),
        test::structure('I', {number(-1), number(5), number(3600)}),
        test::structure('i', {number(1'593'561'600), number(0), test::string("Europe/Berlin")}),
        test::structure('i', {number(0), number(0), test::string("Mars/Base")}),
        test::structure('d', {number(-2), number(7)}),
        test::structure('E', {number(-1), number(2), number(-3), number(4)}),
        test::structure('Y',
                        {number(9157), test::floating(1), test::floating(2), test::floating(-0.5)}),
        test::structure('V', {test::bytes("\xC8"), test::bytes("\x01\xFF")}),
        test::structure('R', {number(1), number(2), number(3), test::string("KNOWS"), test::map({}),
                              test::string("5:x:1"), test::string("4:x:2"), test::string("4:x:3")}),
        test::structure('R',
                        {number(1), number(2), number(3), test::string("KNOWS"), test::map({})}),
        test::structure('?', {number(1)}),
    };
    QFETCH(const int, which);
    QFETCH(const QString, parts);
    ValueTreeModel tree;
    const QAbstractItemModelTester tester(&tree);
    show(tree, values[static_cast<std::size_t>(which)]);
    QStringList texts;
    const QModelIndex root = tree.index(0, 0);
    for (int row = 0; row < tree.rowCount(root); ++row) {
        const QModelIndex child = tree.index(row, 0, root);
        texts << text(child, 0) + u'=' + text(child, 1);
    }
    QCOMPARE(texts.join(u' '), parts);
}

void TestValueTree::pathsAlternate()
{
    const Tree end = test::structure(
        'N', {test::integer(8), test::list({}), test::map({}), test::string("4:x:8")});
    const Tree step = test::structure(
        'r', {test::integer(1), test::string("KNOWS"), test::map({}), test::string("5:x:1")});
    ValueTreeModel tree;
    const QAbstractItemModelTester tester(&tree);
    show(tree, test::structure('P', {test::list({node(), end}), test::list({step}),
                                     test::list({test::integer(-1), test::integer(1)})}));
    QCOMPARE(partsUnder(tree, tree.index(0, 0)),
             QStringList({QStringLiteral("0=(:Person:Actor {name: \"Ann\", id: 1}):NODE"),
                          QStringLiteral("1=[:KNOWS]:RELATIONSHIP"), QStringLiteral("2=():NODE")}));
}

void TestValueTree::longListsComeInPages()
{
    ValueTreeModel tree;
    show(tree, numbers(2500));
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(tree.rowCount(root), 3);
    const QModelIndex last = tree.index(2, 0, root);
    QVERIFY(tree.isPage(last));
    QCOMPARE(text(last, 0), QStringLiteral("2000 … 2499"));
    QCOMPARE(text(last, 1), QString());
    QCOMPARE(tree.rowCount(last), 500);
    const QModelIndex item = tree.index(499, 0, last);
    QVERIFY(!tree.isPage(item));
    QCOMPARE(text(item, 0), QStringLiteral("2499"));
    QCOMPARE(text(item, 1), QStringLiteral("2499"));
    QCOMPARE(tree.value(last).size(), 2500U);
}

void TestValueTree::longMapsComeInPages()
{
    std::vector<Tree> entries;
    for (int i = 0; i < 1500; ++i) {
        entries.push_back(test::string("k" + std::to_string(i)));
        entries.push_back(test::integer(i));
    }
    ValueTreeModel tree;
    show(tree, test::map(std::move(entries)));
    const QModelIndex page = tree.index(1, 0, tree.index(0, 0));
    QCOMPARE(tree.rowCount(page), 500);
    QCOMPARE(text(tree.index(1, 0, page), 0), QStringLiteral("k1001"));
    QCOMPARE(text(tree.index(1, 0, page), 1), QStringLiteral("1001"));
}

void TestValueTree::pageEdges_data()
{
    QTest::addColumn<quint32>("count");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("arePages");
    QTest::newRow("one page") << 1000U << 1000 << false;
    QTest::newRow("one more") << 1001U << 2 << true;
    QTest::newRow("full pages") << 2000U << 2 << true;
    QTest::newRow("a page of pages") << 1'000'000U << 1000 << true;
    QTest::newRow("two levels") << 1'000'001U << 2 << true;
}

void TestValueTree::pageEdges()
{
    QFETCH(const quint32, count);
    QFETCH(const int, rows);
    QFETCH(const bool, arePages);
    ValueTreeModel tree;
    show(tree, numbers(count));
    QModelIndex at = tree.index(0, 0);
    QCOMPARE(tree.rowCount(at), rows);
    QCOMPARE(tree.isPage(tree.index(0, 0, at)), arePages);
    // Down to the last item of all.
    while (tree.hasChildren(at))
        at = tree.index(tree.rowCount(at) - 1, 0, at);
    QCOMPARE(text(at, 0), QString::number(count - 1));
    QCOMPARE(text(at, 1), QString::number(count - 1));
}

void TestValueTree::aMillionItemsOpenAtOnce()
{
    const model::ResultHandle result = resultOf(numbers(1'000'000));
    ValueTreeModel tree;
    QElapsedTimer clock;
    clock.start();
    tree.setValue(result->cell(0, 0), result);
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(tree.rowCount(root), 1000);
    const QModelIndex page = tree.index(999, 0, root);
    QCOMPARE(text(tree.index(0, 0, page), 1), QStringLiteral("999000"));
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    qInfo("opened, and its last page: %.2f ms", milliseconds);
    QVERIFY(milliseconds < 100);
}

void TestValueTree::clearLetsGo()
{
    const model::ResultHandle result = resultOf(numbers(3));
    ValueTreeModel tree;
    tree.setValue(result->cell(0, 0), result);
    QCOMPARE(result.use_count(), 2L);
    tree.clear();
    QCOMPARE(result.use_count(), 1L);
}

void TestValueTree::paths()
{
    const Tree node = test::structure(
        'N', {test::integer(1), test::list({test::string("A")}),
              test::map({test::string("odd key"),
                         test::list({test::integer(1), test::structure('D', {test::integer(0)})})}),
              test::string("4:x:1")});
    const model::ResultHandle result = resultOf(test::list({test::null(), node}));
    ValueTreeModel tree;
    tree.setValue(result->cell(0, 0), result);
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(tree.path(root), QString());
    const QModelIndex nodeIndex = tree.index(1, 0, root);
    QCOMPARE(tree.path(nodeIndex), QStringLiteral("[1]"));
    QCOMPARE(tree.path(tree.index(2, 0, nodeIndex)), QStringLiteral("[1].labels"));
    const QModelIndex properties = tree.index(3, 0, nodeIndex);
    QCOMPARE(tree.path(properties), QStringLiteral("[1]"));
    const QModelIndex date = tree.index(1, 0, tree.index(0, 0, properties));
    QCOMPARE(tree.path(tree.index(0, 0, date)), QStringLiteral("[1].`odd key`[1].year"));
}

void TestValueTree::pathsLeaveOutPages()
{
    const model::ResultHandle result =
        resultOf(test::list(std::vector<Tree>(3 * ValueTreeModel::kPageSize, test::integer(1))));
    ValueTreeModel tree;
    tree.setValue(result->cell(0, 0), result);
    const QModelIndex page = tree.index(2, 0, tree.index(0, 0));
    QCOMPARE(tree.path(page), QString());
    QCOMPARE(tree.path(tree.index(5, 0, page)), QStringLiteral("[2005]"));
}

void TestValueTree::partTexts()
{
    const auto partOf = [](const Tree &value) {
        const model::ResultHandle result = resultOf(value);
        return model::partText(result->cell(0, 0));
    };
    QCOMPARE(partOf(test::string("two\nlines")).text, QStringLiteral("two\nlines"));
    const model::PartText cut = partOf(test::string(std::string(200'000, 'x')));
    QCOMPARE(cut.text.size(), static_cast<qsizetype>(model::kPartCharacters));
    QVERIFY(cut.extent == model::TextExtent::Cut);
    QCOMPARE(partOf(test::exampleUuid()).text,
             QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"));
    QVERIFY(partOf(test::integer(1)).extent == model::TextExtent::Whole);
    QCOMPARE(model::characterCount("a\xC3\xBC\xF0\x9F\x98\x80"), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestValueTree)
#include "tst_value_tree.moc"
