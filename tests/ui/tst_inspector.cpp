// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/value_tree_model.h"
#include "support/result_builder.h"
#include "support/test_values.h"
#include "ui/inspector/inspector_panel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
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
