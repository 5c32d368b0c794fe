// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/value_tree_model.h"
#include "support/result_builder.h"
#include "support/test_values.h"
#include "ui/inspector/hex_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/point_map.h"
#include "ui/inspector/sparkline.h"
#include "ui/table/clipboard_copy.h"
#include "ui/theme/colours.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using test::Tree;
using ui::InspectorPanel;

namespace
{

/// A shown panel and what a person sees of it.
struct ShownPanel {
    InspectorPanel panel;
    QTreeView *tree = panel.findChild<QTreeView *>(QStringLiteral("inspectorTree"));
    QPlainTextEdit *text = panel.findChild<QPlainTextEdit *>(QStringLiteral("inspectorText"));
    QLabel *title = panel.findChild<QLabel *>(QStringLiteral("inspectorTitle"));

    ShownPanel()
    {
        panel.resize(360, 600);
        panel.show();
    }
    model::ResultHandle show(const Tree &value)
    {
        test::ResultBuilder builder({"v"});
        builder.row([&value](bolt::PackStreamWriter &out) { test::write(out, value); });
        const model::ResultHandle result = builder.publish();
        panel.showValue(result->cell(0, 0), result);
        return result;
    }
    QModelIndex row(int number) const { return tree->model()->index(number, 0, tree->rootIndex()); }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }
};

Tree person()
{
    return test::structure('N', {test::integer(7), test::list({test::string("Person")}),
                                 test::map({test::string("note"), test::string("two\nlines")}),
                                 test::string("4:x:7")});
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void scalarsShowAsText();
    void nodesOpen();
    void partsShowAsText();
    void controlCCopiesThePart();
    void theWholeValueCanBeCopied();
    void aMillionItemsShowAtOnce();
    void bytesShowAsDigitsAndCharacters();
    void bytesAreSelectedAndCopied();
    void megabytesOfBytesShowAtOnce();
    void textIsSearched();
    void escapeClosesTheSearch();
    void pointsShowOnAMap_data();
    void pointsShowOnAMap();
    void vectorsShowAsALine();
    void temporalsShowTheirParts();
    void theMenuCopiesParts_data();
    void theMenuCopiesParts();
    void theFirstCharacterIsCopied();
    void bytesHaveNoLiteralToCopy();
    void clearLetsGoOfTheResult();
};

void TestInspector::scalarsShowAsText()
{
    ShownPanel shown;
    shown.show(test::string("two\nlines ü"));
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("two\nlines ü"));
    QCOMPARE(shown.title->text(), QStringLiteral("STRING · 11 characters"));
    QVERIFY(!shown.tree->isVisible());
    QVERIFY(shown.text->isVisible());
}

void TestInspector::nodesOpen()
{
    ShownPanel shown;
    shown.show(person());
    QCOMPARE(shown.title->text(), QStringLiteral("NODE"));
    QVERIFY(shown.tree->isVisible());
    const QModelIndex properties = shown.row(3);
    QCOMPARE(properties.data().toString(), QStringLiteral("properties"));
    QVERIFY(shown.tree->isExpanded(properties));
}

void TestInspector::partsShowAsText()
{
    ShownPanel shown;
    shown.show(person());
    const QModelIndex properties = shown.row(3);
    shown.click(shown.tree->model()->index(0, 0, properties));
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("two\nlines"));
    shown.click(shown.row(0));
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("4:x:7"));
}

void TestInspector::controlCCopiesThePart()
{
    ShownPanel shown;
    shown.show(person());
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.click(shown.row(2));
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[\"Person\"]"));
}

void TestInspector::theWholeValueCanBeCopied()
{
    ShownPanel shown;
    shown.show(test::list({test::integer(1), test::integer(2)}));
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.click(shown.row(1));
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[1, 2]"));
}

void TestInspector::aMillionItemsShowAtOnce()
{
    std::vector<Tree> items(1'000'000, test::integer(1));
    const Tree list = test::list(std::move(items));
    ShownPanel shown;
    test::ResultBuilder builder({"v"});
    builder.row([&list](bolt::PackStreamWriter &out) { test::write(out, list); });
    const model::ResultHandle result = builder.publish();
    QElapsedTimer clock;
    clock.start();
    shown.panel.showValue(result->cell(0, 0), result);
    shown.panel.grab();
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    qInfo("list of a million items: %.1f ms", milliseconds);
    QVERIFY(milliseconds < 1000);
    QCOMPARE(shown.tree->model()->rowCount(shown.tree->rootIndex()), 1000);
}

void TestInspector::bytesShowAsDigitsAndCharacters()
{
    ShownPanel shown;
    shown.show(test::bytes("Hello, bytes \x01\xFF!!"));
    const auto *hex = shown.panel.findChild<ui::HexView *>();
    QVERIFY(hex->isVisible());
    QVERIFY(!shown.text->isVisible());
    QCOMPARE(hex->bytesPerLine(), 8);
    QCOMPARE(hex->lineText(0), QStringLiteral("0000  48 65 6c 6c 6f 2c 20 62  Hello, b"));
    QCOMPARE(hex->lineText(2), QStringLiteral("0010  21  !"));
    shown.panel.resize(900, 600);
    QTRY_COMPARE(hex->bytesPerLine(), 16);
}

void TestInspector::bytesAreSelectedAndCopied()
{
    ShownPanel shown;
    shown.show(test::bytes("Hello, bytes"));
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    auto *hex = shown.panel.findChild<ui::HexView *>();
    const QFontMetrics metrics(hex->font());
    const int cell = metrics.horizontalAdvance(u'0');
    const int firstDigits = 8 + 6 * cell;
    const int y = metrics.height() / 2;
    QTest::mousePress(hex->viewport(), Qt::LeftButton, {}, QPoint(firstDigits + 3 * cell, y));
    QMouseEvent move(QEvent::MouseMove, QPointF(firstDigits + 9.5 * cell, y), QPointF(),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(hex->viewport(), &move);
    QTest::mouseRelease(hex->viewport(), Qt::LeftButton, {}, QPoint(firstDigits + 9 * cell, y));
    QCOMPARE(hex->selectedDigits(), QStringLiteral("656c6c"));
    QTest::keyClick(hex, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("656c6c"));
    QTest::keyClick(hex, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(hex->selectedDigits(), QStringLiteral("48656c6c6f2c206279746573"));
}

void TestInspector::megabytesOfBytesShowAtOnce()
{
    const Tree bytes = test::bytes(std::string(20'000'000, 'x'));
    ShownPanel shown;
    test::ResultBuilder builder({"v"});
    builder.row([&bytes](bolt::PackStreamWriter &out) { test::write(out, bytes); });
    const model::ResultHandle result = builder.publish();
    QElapsedTimer clock;
    clock.start();
    shown.panel.showValue(result->cell(0, 0), result);
    shown.panel.grab();
    auto *hex = shown.panel.findChild<ui::HexView *>();
    QTest::keyClick(hex, Qt::Key_End);
    shown.panel.grab();
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    qInfo("20 MB of bytes, and their end: %.1f ms", milliseconds);
    QVERIFY(milliseconds < 500);
    QCOMPARE(hex->verticalScrollBar()->value(), hex->verticalScrollBar()->maximum());
}

void TestInspector::textIsSearched()
{
    ShownPanel shown;
    shown.show(test::string("one two\nTwo three\ntwo"));
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    auto *field = shown.panel.findChild<QLineEdit *>(QStringLiteral("inspectorFindField"));
    const auto *count = shown.panel.findChild<QLabel *>(QStringLiteral("inspectorFindCount"));
    QVERIFY(!field->isVisible());
    shown.text->setFocus();
    QTest::keyClick(shown.text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("two"));
    QCOMPARE(count->text(), QStringLiteral("3"));
    QCOMPARE(shown.text->textCursor().selectionStart(), 4);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.text->textCursor().selectionStart(), 8);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return); // around the end
    QCOMPARE(shown.text->textCursor().selectionStart(), 4);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.text->textCursor().selectionStart(), 18);
    QTest::keyClicks(field, QStringLiteral("x"));
    QCOMPARE(count->text(), QStringLiteral("none"));
}

void TestInspector::escapeClosesTheSearch()
{
    ShownPanel shown;
    shown.show(test::string(std::string(1000, 'x')));
    auto *field = shown.panel.findChild<QLineEdit *>(QStringLiteral("inspectorFindField"));
    QVERIFY(field->isVisible()); // a long text
    QTest::keyClicks(field, QStringLiteral("x"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(shown.text->extraSelections().isEmpty());
}

void TestInspector::pointsShowOnAMap_data()
{
    QTest::addColumn<Tree>("point");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<bool>("isUpper");
    QTest::newRow("Berlin") << test::structure('X', {test::integer(4326), test::floating(13.4),
                                                     test::floating(52.5)})
                            << true << true;
    QTest::newRow("Lima") << test::structure('X', {test::integer(4326), test::floating(-77.0),
                                                   test::floating(-12.0)})
                          << false << false;
    QTest::newRow("cartesian, in space")
        << test::structure('Y', {test::integer(9157), test::floating(-3e300), test::floating(1e300),
                                 test::floating(5)})
        << false << true;
}

void TestInspector::pointsShowOnAMap()
{
    QFETCH(const Tree, point);
    QFETCH(const bool, isRight);
    QFETCH(const bool, isUpper);
    ShownPanel shown;
    shown.show(point);
    const auto *map = shown.panel.findChild<ui::PointMap *>();
    QVERIFY(map->isVisible() && shown.text->isVisible());
    QTRY_VERIFY(map->height() >= map->minimumSizeHint().height()); // the layout has seen it
    const QImage image = shown.panel.grab().toImage();
    const auto mark = map->markPosition();
    QVERIFY(mark);
    const QPoint at = map->mapTo(&shown.panel, mark->toPoint());
    QVERIFY(image.pixelColor(at) == ui::Colours::current().accent);
    // Beside the middle, where the axes cross.
    const QPointF middle = map->rect().center();
    QCOMPARE(mark->y() < middle.y(), isUpper);
    if (point.children.size() == 3)
        QCOMPARE(mark->x() > middle.x(), isRight);
}

void TestInspector::vectorsShowAsALine()
{
    ShownPanel shown;
    shown.show(test::structure('V', {test::bytes("\xC8"), test::bytes("\x01\xFE\x05\x02")}));
    const auto *sparkline = shown.panel.findChild<ui::Sparkline *>();
    QVERIFY(sparkline->isVisible() && shown.text->isVisible());
    QCOMPARE(sparkline->smallest(), -2.0);
    QCOMPARE(sparkline->largest(), 5.0);
    shown.show(test::integer(1));
    QVERIFY(!sparkline->isVisible());
}

void TestInspector::temporalsShowTheirParts()
{
    ShownPanel shown;
    shown.show(test::structure(
        'i', {test::integer(1'717'236'000), test::integer(5), test::string("Europe/Berlin")}));
    QStringList names;
    for (int row = 0; row < shown.tree->model()->rowCount(shown.tree->rootIndex()); ++row)
        names << shown.row(row).data().toString() + u'=' +
                     shown.row(row).siblingAtColumn(1).data().toString();
    QVERIFY(names.contains(QStringLiteral("hour=12")));
    QVERIFY(names.contains(QStringLiteral("timezone=Europe/Berlin")));
    QVERIFY(names.contains(QStringLiteral("offsetSeconds=7200")));
}

void TestInspector::theMenuCopiesParts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, Qt::Key key, const char *expected) {
        QTest::newRow(name) << static_cast<int>(key) << QString::fromUtf8(expected);
    };
    add("text", Qt::Key_C, "two\nlines");
    add("literal", Qt::Key_L, "'two\\nlines'");
    add("JSON", Qt::Key_J, "\"two\\nlines\"");
    add("path", Qt::Key_P, ".note");
}

void TestInspector::theMenuCopiesParts()
{
    QFETCH(const int, key);
    QFETCH(const QString, expected);
    ShownPanel shown;
    shown.show(person());
    const QModelIndex note = shown.tree->model()->index(0, 0, shown.row(3));
    shown.click(note);
    Q_EMIT shown.tree->customContextMenuRequested(shown.tree->visualRect(note).center());
    auto *menu = shown.panel.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, static_cast<Qt::Key>(key));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), expected);
}

/// A byte order mark, as names from imported files begin with.
void TestInspector::theFirstCharacterIsCopied()
{
    ShownPanel shown;
    shown.show(test::list({test::string("\xEF\xBB\xBFname")}));
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.click(shown.row(0));
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(u"\uFEFFname"));
}

void TestInspector::bytesHaveNoLiteralToCopy()
{
    ShownPanel shown;
    shown.show(test::list({test::bytes("x")}));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    auto *copy = shown.panel.findChild<ui::ClipboardCopy *>();
    QSignalSpy refused(copy, &ui::ClipboardCopy::refused);
    Q_EMIT shown.tree->customContextMenuRequested(QPoint(5, 5));
    QTest::keyClick(shown.panel.findChild<QMenu *>(), Qt::Key_L);
    QVERIFY(!refused.isEmpty() || refused.wait(test::kPatienceMs));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestInspector::clearLetsGoOfTheResult()
{
    ShownPanel shown;
    const model::ResultHandle result = shown.show(person());
    shown.click(shown.row(1));
    QVERIFY(result.use_count() > 1);
    shown.panel.showValue({}, nullptr);
    QCOMPARE(result.use_count(), 1L);
    QVERIFY(!shown.text->isVisible());
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
