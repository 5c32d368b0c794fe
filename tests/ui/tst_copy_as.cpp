// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/result_table_model.h"
#include "support/event_loop_watch.h"
#include "support/result_builder.h"
#include "support/test_values.h"
#include "ui/table/result_table_view.h"
#include "ui/table/selection_copier.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using model::CopyForm;
using model::ResultTableModel;
using ui::CopyExtent;
using ui::ResultTableView;

namespace
{

constexpr int kPatience = 20'000;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

/// A table that is shown.
struct ShownTable {
    ResultTableModel table;
    ResultTableView view;

    explicit ShownTable(const model::ResultHandle &result)
    {
        QGuiApplication::clipboard()->clear();
        table.setResult(result, result->rowCount());
        view.setTable(&table);
        view.resize(700, 400);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window does not get active");
    }
    ~ShownTable() { view.setTable(nullptr); }

    QPoint cell(int row, int column) { return view.visualRect(table.index(row, column)).center(); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, cell(row, column));
    }
    /// The menu over a cell, opened as a right click does.
    QMenu *openMenu(int row, int column)
    {
        const QPoint at = cell(row, column);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return view.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// Types the letters of a menu's entries, one after the other.
    void choose(QMenu *menu, Qt::Key extent, Qt::Key form)
    {
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, extent);
        QWidget *forms = QApplication::activePopupWidget();
        QVERIFY(forms && forms != menu);
        QTest::keyClick(forms, form);
    }
};

} // namespace

class TestCopyAs : public QObject
{
    Q_OBJECT

private slots:
    void formsByTheirLetters_data();
    void formsByTheirLetters();
    void selectionByShiftAndKeys();
    void rowsAndColumns();
    void rowsStandAsTheTableShowsThem();
    void aMillionCellsDoNotStall();
    void escapeGivesUp();
    void asksBeforeItCopiesMuch_data();
    void asksBeforeItCopiesMuch();
    void remarksThatThereAreNoElements();
};

void TestCopyAs::formsByTheirLetters_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, Qt::Key key, const char *expected) {
        QTest::newRow(name) << static_cast<int>(key) << QString::fromUtf8(expected);
    };
    add("text", Qt::Key_T, "[4, 5]");
    add("literal", Qt::Key_L, "[4, 5]");
    add("JSON", Qt::Key_J, "[4,5]");
    add("CSV", Qt::Key_C, "l\n\"[4,5]\"\n");
    add("TSV", Qt::Key_S, "l\n[4,5]\n");
    add("Markdown", Qt::Key_M, "| l |\n| --- |\n| \\[4, 5\\] |\n");
}

void TestCopyAs::formsByTheirLetters()
{
    QFETCH(const int, key);
    QFETCH(const QString, expected);
    ShownTable shown(test::manyRows(10).publish());
    shown.click(4, 4);
    const QPointer<QMenu> menu = shown.openMenu(4, 4);
    shown.choose(menu, Qt::Key_A, static_cast<Qt::Key>(key));
    QTRY_COMPARE(clipboard(), expected);
    QTRY_VERIFY(!menu);
}

void TestCopyAs::selectionByShiftAndKeys()
{
    ShownTable shown(test::manyRows(10).publish());
    shown.click(1, 0);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    shown.choose(shown.openMenu(1, 0), Qt::Key_A, Qt::Key_L);
    QTRY_COMPARE(clipboard(), QStringLiteral("[\n1,\n2\n]"));
}

void TestCopyAs::rowsAndColumns()
{
    test::ResultBuilder builder({"a", "b"});
    for (const int number : {1, 2}) {
        builder.row([number](bolt::PackStreamWriter &out) {
            out.integer(number);
            out.integer(10 * number);
        });
    }
    ShownTable shown(builder.publish());
    shown.click(1, 1);
    shown.choose(shown.openMenu(1, 1), Qt::Key_R, Qt::Key_L);
    QTRY_COMPARE(clipboard(), QStringLiteral("{a: 2, b: 20}"));
    shown.choose(shown.openMenu(1, 1), Qt::Key_L, Qt::Key_C);
    QTRY_COMPARE(clipboard(), QStringLiteral("b\n10\n20\n"));
}

void TestCopyAs::rowsStandAsTheTableShowsThem()
{
    ShownTable shown(test::manyRows(3).publish());
    QSignalSpy sorted(&shown.table, &ResultTableModel::arrangingEnded);
    shown.table.sort(0, Qt::DescendingOrder);
    QVERIFY(!sorted.isEmpty() || sorted.wait(test::kPatienceMs));
    shown.click(0, 0);
    shown.choose(shown.openMenu(0, 0), Qt::Key_L, Qt::Key_L);
    QTRY_COMPARE(clipboard(), QStringLiteral("[\n2,\n1,\n0\n]"));
}

void TestCopyAs::aMillionCellsDoNotStall()
{
    constexpr int kRows = 200'000; // of five columns
    ShownTable shown(test::manyRows(kRows).publish());
    shown.click(0, 0);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QSignalSpy copied(&shown.view, &ResultTableView::copied);
    QElapsedTimer clock;
    const test::EventLoopWatch stalls;
    clock.start();
    shown.view.copyAs(CopyExtent::Cells, CopyForm::Json);
    QVERIFY(copied.wait(kPatience));
    qInfo("a million cells as JSON: %lld ms, longest stall %lld ms",
          static_cast<long long>(clock.elapsed()), static_cast<long long>(stalls.longestMs()));
    QCOMPARE(clipboard().count(u'\n'), kRows + 1);
    QVERIFY(stalls.longestMs() < 500);
}

void TestCopyAs::escapeGivesUp()
{
    ShownTable shown(test::manyRows(400'000).publish());
    shown.click(0, 0);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QSignalSpy copied(&shown.view, &ResultTableView::copied);
    shown.view.copyAs(CopyExtent::Cells, CopyForm::CypherLiteral);
    QVERIFY(shown.view.copier()->isRunning());
    QAction stop; // that of the window, for its statement
    stop.setShortcut(Qt::Key_Escape);
    shown.view.addAction(&stop);
    QSignalSpy stopped(&stop, &QAction::triggered);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.copier()->isRunning());
    QVERIFY(stopped.isEmpty());
    QVERIFY(!copied.wait(300));
    QCOMPARE(clipboard(), QString());
}

void TestCopyAs::asksBeforeItCopiesMuch_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isCopied");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("everything") << QStringLiteral("Copy Everything") << true << true;
    QTest::newRow("the first rows") << QStringLiteral("Copy the First") << true << false;
    QTest::newRow("nothing") << QStringLiteral("Cancel") << false << false;
}

void TestCopyAs::asksBeforeItCopiesMuch()
{
    QFETCH(const QString, button);
    QFETCH(const bool, isCopied);
    QFETCH(const bool, isWhole);
    constexpr int kRows = 1000;
    ShownTable shown(test::manyRows(kRows).publish());
    shown.view.copier()->setQuestionBytes(5000);
    shown.click(0, 0);
    QSignalSpy copied(&shown.view, &ResultTableView::copied);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    shown.choose(shown.openMenu(0, 0), Qt::Key_A, Qt::Key_C);
    QMessageBox *question = nullptr;
    QTRY_VERIFY(question = shown.view.findChild<QMessageBox *>(QStringLiteral("copyQuestion")));
    QVERIFY(question->text().contains(QStringLiteral("kB")) ||
            question->text().contains(QStringLiteral("KiB")));
    const auto buttons = question->buttons();
    const auto chosen = std::find_if(buttons.begin(), buttons.end(), [&](QAbstractButton *b) {
        return b->text().remove(u'&').startsWith(button);
    });
    QVERIFY(chosen != buttons.end());
    QVERIFY(copied.isEmpty());
    QTest::mouseClick(*chosen, Qt::LeftButton);
    if (!isCopied) {
        QVERIFY(!copied.wait(200));
        return;
    }
    QVERIFY(!copied.isEmpty() || copied.wait(test::kPatienceMs));
    const auto lines = clipboard().count(u'\n');
    QCOMPARE(lines == kRows + 1, isWhole);
    QVERIFY(lines > 10);
}

void TestCopyAs::remarksThatThereAreNoElements()
{
    ShownTable shown(test::manyRows(3).publish());
    shown.click(0, 0);
    QSignalSpy remarked(shown.view.copier(), &ui::SelectionCopier::remarked);
    shown.choose(shown.openMenu(0, 0), Qt::Key_A, Qt::Key_R);
    QVERIFY(remarked.wait(test::kPatienceMs));
    QVERIFY(remarked.first().first().toString().contains(QStringLiteral("no node")));
    QCOMPARE(clipboard(), QString());
}

QTEST_MAIN(TestCopyAs)
#include "tst_copy_as.moc"
