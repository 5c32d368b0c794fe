// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets on a result, with mouse and keys, comes back when the tab runs its statement again:
// in the same sitting, and after a restart.
#include "support/kept_window.h"
#include "support/paging_server.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_header.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QtTest>

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

using test::integer;
using test::PagingServer;
using test::string;
using ui::ResultPage;
using View = ui::ResultPage::View;

namespace
{

constexpr int kPatience = test::kPatienceMs;
constexpr int kWidened = 57; ///< pixels

/// The columns of the server that the tests begin with.
constexpr int kName = 0;
constexpr int kBorn = 1;
constexpr int kNote = 2;

PagingServer::Rows rows()
{
    return {{string("Ben"), integer(1970), string("x")},
            {string("Ada"), integer(1815), string("y")},
            {string("Cleo"), integer(-69), string("z")}};
}

/// A window that has a server.
class Program : public KeptWindow
{
public:
    Program()
    {
        useServer({string("name"), string("born"), string("note")}, rows());
        begin();
    }

    /// Statements of the tab go to a server with these columns from now on.
    void useServer(std::vector<test::Tree> columns, PagingServer::Rows rows)
    {
        m_server = std::make_unique<PagingServer>(std::move(columns));
        m_server->setBatches({std::move(rows)});
        if (isStarted())
            page().setTarget(m_server->target());
    }

    void restart()
    {
        quit();
        begin();
    }

    ui::QueryPage &page() { return *window().currentPage(); }
    ResultPage &result() { return *page().currentResult(); }
    ui::ResultTableView &table() { return *result().table(); }
    ui::TableHeader &header() { return *table().header(); }

    void type(const QString &statement)
    {
        QTest::keyClick(page().editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(page().editor(), statement);
    }
    /// As a person does it, with the text that is there.
    void run()
    {
        const QPointer<ResultPage> before = page().currentResult();
        QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page().currentResult() && page().currentResult() != before &&
                                     page().currentResult()->run().isOver(),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCoreApplication::processEvents(); // the table has its place
    }
    void run(const QString &statement)
    {
        type(statement);
        run();
    }

    void drag(QPoint from, QPoint to)
    {
        QWidget *on = header().viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        constexpr int kSteps = 6;
        for (int step = 1; step <= kSteps; ++step)
            QTest::mouseMove(on, from + (to - from) * step / kSteps);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    QPoint middleOf(int column)
    {
        return {header().sectionViewportPosition(column) + header().sectionSize(column) / 2,
                header().height() / 2};
    }
    /// Drags the border at the right of the column.
    void widen(int column, int by)
    {
        const QPoint border(header().sectionViewportPosition(column) +
                                header().sectionSize(column) - 1,
                            header().height() / 2);
        drag(border, border + QPoint(by, 0));
    }
    void moveToFront(int column) { drag(middleOf(column), {3, header().height() / 2}); }
    void sortBy(int column)
    {
        QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, middleOf(column));
    }
    /// Chooses in the menu of a column's header.
    void choose(int column, const QString &text)
    {
        const QPoint place = middleOf(column);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                header().viewport()->mapToGlobal(place));
        QApplication::sendEvent(header().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        QVERIFY(!QApplication::activePopupWidget());
    }
    void show(const char *view)
    {
        QTest::mouseClick(result().findChild<QToolButton *>(QLatin1String(view)), Qt::LeftButton);
    }

    QStringList shownNames()
    {
        QStringList names;
        for (const int column : table().shownColumns())
            names << header().nameOf(column);
        return names;
    }
    QStringList firstColumn()
    {
        QStringList cells;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            cells << table().model()->index(row, 0).data().toString();
        return cells;
    }
    QByteArray savedList() const
    {
        QByteArray all;
        const QDir sessions(path("sessions"));
        for (const QString &name : sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(sessions.filePath(name) + QStringLiteral("/session.json"));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    void begin()
    {
        start();
        window().resize(1200, 800);
        page().setTarget(m_server->target());
    }

    std::unique_ptr<PagingServer> m_server;
};

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList texts;
    for (const char *text : list)
        texts << QLatin1String(text);
    return texts;
}

QString statement()
{
    return QStringLiteral("MATCH n RETURN n.name, n.born, n.note");
}

} // namespace

class TestResultMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsComeBack_data()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("the same sitting") << false;
        QTest::newRow("a restart") << true;
    }
    void columnsComeBack()
    {
        QFETCH(const bool, isRestarted);
        Program p;
        p.run(statement());
        const int fitted = p.header().sectionSize(kNote);
        const int before = p.header().sectionSize(kBorn);
        p.widen(kBorn, kWidened);
        QCOMPARE(p.header().sectionSize(kBorn), before + kWidened);
        p.moveToFront(kNote);
        QCOMPARE(p.shownNames(), (texts({"note", "name", "born"})));
        p.choose(kName, QStringLiteral("Hide Column"));
        p.choose(kBorn, QStringLiteral("Keep First Column in Sight"));
        QCOMPARE(p.shownNames(), (texts({"note", "born"})));
        if (isRestarted)
            p.restart();
        p.run();
        QCOMPARE(p.shownNames(), (texts({"note", "born"})));
        QCOMPARE(p.header().sectionSize(kBorn), before + kWidened);
        QCOMPARE(p.header().sectionSize(kNote), fitted);
        QCOMPARE(p.table().firstColumn(), ui::GridView::FirstColumn::Stays);
        QVERIFY(p.page().currentResult()->view() == View::Table);
        // The hidden one is there, and what is undone stays undone.
        p.choose(kBorn, QStringLiteral("Show All Columns"));
        QCOMPARE(p.shownNames(), (texts({"note", "name", "born"})));
        p.run();
        QCOMPARE(p.shownNames(), (texts({"note", "name", "born"})));
    }

    void theSortComesBack()
    {
        Program p;
        p.run(statement());
        p.sortBy(kName);
        QTRY_COMPARE(p.firstColumn(), (texts({"Ada", "Ben", "Cleo"})));
        p.sortBy(kName);
        QTRY_COMPARE(p.firstColumn(), (texts({"Cleo", "Ben", "Ada"})));
        p.restart();
        p.run();
        QTRY_COMPARE(p.firstColumn(), (texts({"Cleo", "Ben", "Ada"})));
        QCOMPARE(p.header().sorts().size(), std::size_t{1}); // and it is told
        p.choose(kName, QStringLiteral("Original Order"));
        p.run();
        QTRY_COMPARE(p.firstColumn(), (texts({"Ben", "Ada", "Cleo"})));
        QVERIFY(p.header().sorts().empty());
    }

    void theViewComesBack()
    {
        Program p;
        p.run(statement());
        p.show("graphViewButton");
        p.run();
        QCOMPARE(p.result().view(), View::Graph);
        p.restart();
        p.run();
        QCOMPARE(p.result().view(), View::Graph);
        p.run(statement() + QStringLiteral(" LIMIT 3")); // the same columns
        QCOMPARE(p.result().view(), View::Graph);
        p.show("tableViewButton");
        p.run();
        QCOMPARE(p.result().view(), View::Table);
        p.run(statement()); // this one was looked at as a graph
        QCOMPARE(p.result().view(), View::Graph);
        p.useServer({string("x")}, {{integer(1)}});
        p.run(QStringLiteral("RETURN 1 AS x"));
        QCOMPARE(p.result().view(), View::Table);
    }

    void aViewThatIsChosenWhileItRunsIsKept()
    {
        Program p;
        p.type(statement());
        QTest::keyClick(p.page().editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(p.page().currentResult() && !p.result().run().isOver());
        p.show("summaryViewButton");
        QTRY_VERIFY_WITH_TIMEOUT(!p.page().isRunning(), kPatience);
        QCOMPARE(p.result().view(), View::Summary);
        p.run();
        QCOMPARE(p.result().view(), View::Summary);
    }

    void otherColumnsTakeWhatTheyShare()
    {
        Program p;
        p.run(statement());
        p.widen(kBorn, kWidened);
        const int width = p.header().sectionSize(kBorn);
        p.choose(kNote, QStringLiteral("Hide Column"));
        p.moveToFront(kBorn);
        p.useServer({string("age"), string("name"), string("note"), string("born")},
                    {{integer(1), string("Ada"), string("y"), integer(1815)}});
        p.run(QStringLiteral("MATCH n RETURN n.age, n.name, n.note, n.born"));
        QCOMPARE(p.shownNames(), (texts({"born", "name", "age"})));
        QCOMPARE(p.header().sectionSize(3), width);
        // What has little to do with it is as it comes.
        p.useServer({string("born"), string("a"), string("b"), string("c")},
                    {{integer(1), integer(2), integer(3), integer(4)}});
        p.run(QStringLiteral("MATCH n RETURN n.born, 2 AS a, 3 AS b, 4 AS c"));
        QCOMPARE(p.shownNames(), (texts({"born", "a", "b", "c"})));
        QVERIFY(p.header().sectionSize(0) != width);
    }

    void oneColumnIsAlwaysShown()
    {
        Program p;
        p.run(statement());
        p.choose(kName, QStringLiteral("Hide Column"));
        p.choose(kBorn, QStringLiteral("Hide Column"));
        p.useServer({string("name"), string("born")}, {{string("Ada"), integer(1815)}});
        p.run(QStringLiteral("MATCH n RETURN n.name, n.born"));
        QCOMPARE(p.shownNames(), (texts({"name", "born"})));
    }

    void nothingIsKeptWhereNothingWasSet()
    {
        Program p;
        p.run(statement());
        p.run();
        p.restart();
        QVERIFY(!p.savedList().contains("results"));
        p.run();
        p.widen(kName, kWidened);
        p.restart();
        QVERIFY(p.savedList().contains("results"));
        QVERIFY(!p.savedList().contains("MATCH"));
    }
};

QTEST_MAIN(TestResultMemory)
#include "tst_result_memory.moc"
