// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"
#include "support/window_fixture.h"

#include "model/query/result_handle.h"
#include "model/table/result_table_model.h"
#include "ui/connect/connection_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/graph/graph_pane.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/query_page.h"
#include "ui/main/server_commands.h"
#include "ui/main/status_line.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_header.h"
#include "ui/widgets/message_banner.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using model::QueryRun;
using ui::ResultPage;

namespace
{

constexpr int kPatience = 20'000;

QString environment(const char *name)
{
    return qEnvironmentVariable(name);
}

template <typename Widget>
Widget *part(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QLatin1String(name));
}

void fillIn(const QWidget &dialog, const char *field, const QString &text)
{
    auto *edit = part<QLineEdit>(dialog, field);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// The window against a real server, worked with mouse and keys as a person would. The tests build
/// on one another: the first one connects.
class TestWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    ResultPage &result() { return *page().currentResult(); }

    /// Types the statement and presses Ctrl+Enter.
    void startQuery(const QString &query)
    {
        page().editor()->setText(query);
        page().editor()->setFocus();
        QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page().isRunning());
    }

    void runQuery(const QString &query)
    {
        startQuery(query);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
    }

    void pressIn(const QWidget &parent, const char *button)
    {
        auto *widget = part<QAbstractButton>(parent, button);
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            test::missingVariables({"LB_TEST_URI_5", "LB_TEST_USER", "LB_TEST_PASSWORD"});
        QVERIFY2(missing.isEmpty(), missing.constData());
        m_fixture = std::make_unique<WindowFixture>();
        window().resize(1300, 850);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void wrongPasswordIsToldInTheDialog()
    {
        window().servers().openDialog();
        auto *dialog = window().findChild<ui::ConnectionDialog *>();
        fillIn(*dialog, "uriField", environment("LB_TEST_URI_5"));
        // Servers lock an account for a while after wrong passwords.
        fillIn(*dialog, "userField", QStringLiteral("nobody"));
        fillIn(*dialog, "passwordField", QStringLiteral("not the password"));
        pressIn(*dialog, "connectButton");
        auto *banner = dialog->findChild<ui::MessageBanner *>();
        QTRY_COMPARE_WITH_TIMEOUT(banner->severity(), ui::MessageBanner::Severity::Error,
                                  kPatience);
        QVERIFY2(banner->title().contains(QLatin1String("Logging in")),
                 qPrintable(banner->title()));
        QVERIFY(dialog->isVisible());
    }

    void connects()
    {
        auto *dialog = window().findChild<ui::ConnectionDialog *>();
        QVERIFY(dialog);
        fillIn(*dialog, "userField", environment("LB_TEST_USER"));
        fillIn(*dialog, "passwordField", environment("LB_TEST_PASSWORD"));
        pressIn(*dialog, "testButton");
        auto *banner = dialog->findChild<ui::MessageBanner *>();
        QTRY_COMPARE_WITH_TIMEOUT(banner->severity(), ui::MessageBanner::Severity::Success,
                                  kPatience);
        QVERIFY2(banner->title().startsWith(QLatin1String("Neo4j 5.")),
                 qPrintable(banner->title()));
        pressIn(*dialog, "connectButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<ui::ConnectionDialog *>(), kPatience);
        QVERIFY(page().target());
        auto *server = part<QLabel>(window(), "serverStatus");
        QTRY_VERIFY_WITH_TIMEOUT(server->text().startsWith(QLatin1String("Neo4j 5.")), kPatience);
    }

    void sideBarShowsTheSchema()
    {
        auto *tree = part<QTreeWidget>(window(), "schemaTree");
        const auto person = [tree] {
            return tree->findItems(QStringLiteral("Person"), Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_COMPARE_WITH_TIMEOUT(person().size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(person().constFirst()->text(1).toInt() > 0, kPatience);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualItemRect(person().constFirst()).center());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCOMPARE(result().run().query(), QStringLiteral("MATCH (n:Person) RETURN n LIMIT 100"));
        QCOMPARE(result().run().rowCount(), std::uint64_t{100});
    }

    void runs()
    {
        runQuery(QStringLiteral("UNWIND range(1, 1000) AS i RETURN i, toString(i) AS s"));
        QCOMPARE(result().run().state(), QueryRun::State::Finished);
        QCOMPARE(result().table()->model()->rowCount(), 1000);
        QCOMPARE(part<QLabel>(window(), "rowsStatus")->text(),
                 QLocale().toString(1000) + QStringLiteral(" rows"));
    }

    void runsEveryStatementUntilOneFails()
    {
        page().editor()->setText(QStringLiteral("RETURN 1 AS a; RETURN 1 / 0 AS b; RETURN 3 AS c"));
        QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCOMPARE(page().results()->count(), 2);
        QCOMPARE(result().run().state(), QueryRun::State::Failed);
    }

    void errorIsShownWhereItIs()
    {
        runQuery(QStringLiteral("MATCH (n)\nRETURN nobody"));
        QCOMPARE(result().run().state(), QueryRun::State::Failed);
        auto *banner = result().findChild<ui::MessageBanner *>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->detail().contains(QLatin1String("nobody")), qPrintable(banner->detail()));
        const auto place = page().editor()->text().indexOf(QLatin1String("nobody"));
        QVERIFY(page().editor()->problemAt(place).contains(QLatin1String("nobody")));
    }

    void stops()
    {
        startQuery(QStringLiteral("UNWIND range(1, 1000000000) AS i RETURN i"));
        QTRY_VERIFY_WITH_TIMEOUT(result().run().rowCount() > 0, kPatience);
        QTest::keyClick(page().editor(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        QCOMPARE(result().run().state(), QueryRun::State::Cancelled);
        QVERIFY(result().table()->model()->rowCount() > 0);
        runQuery(QStringLiteral("RETURN 'still here' AS answer"));
        QCOMPARE(result().run().state(), QueryRun::State::Finished);
    }

    void stopButtonStopsWhatHasNoRows()
    {
        startQuery(QStringLiteral("UNWIND range(1, 10000000000) AS i RETURN sum(sin(i))"));
        QTRY_COMPARE_WITH_TIMEOUT(result().run().state(), QueryRun::State::Running, kPatience);
        for (QToolButton *button : window().findChildren<QToolButton *>()) {
            if (button->text() == QLatin1String("Stop"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(result().run().state(), QueryRun::State::Cancelled, kPatience);
    }

    void headerSorts()
    {
        runQuery(QStringLiteral("UNWIND [3, 1, 2] AS i RETURN i, 'x' AS s"));
        ui::ResultTableView *table = result().table();
        const auto first = [table] { return table->model()->index(0, 0).data().toString(); };
        QCOMPARE(first(), QStringLiteral("3"));
        QHeaderView *header = table->header();
        const QPoint place(header->sectionViewportPosition(0) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("1"), kPatience);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("3"), kPatience);
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("2"));
    }

    void exportsInTheOrderOnTheScreen()
    {
        const QString path = m_fixture->folder() + QStringLiteral("/rows.csv");
        pressIn(result(), "exportButton");
        auto *dialog = window().findChild<ui::ExportDialog *>();
        QVERIFY(dialog);
        fillIn(*dialog, "pathField", path);
        pressIn(*dialog, "startExportButton");
        auto *status = part<QLabel>(*dialog, "exportStatus");
        QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("written to")), kPatience);
        QVERIFY2(status->text().startsWith(QLatin1String("3 rows")), qPrintable(status->text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("i,s\r\n3,x\r\n2,x\r\n1,x\r\n"));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<ui::ExportDialog *>(), kPatience);
    }

    void failedExportSaysWhy()
    {
        pressIn(result(), "exportButton");
        auto *dialog = window().findChild<ui::ExportDialog *>();
        QVERIFY(dialog);
        fillIn(*dialog, "pathField", QStringLiteral("/nowhere/at/all.csv"));
        pressIn(*dialog, "startExportButton");
        auto *status = part<QLabel>(*dialog, "exportStatus");
        QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("could not be created")),
                                 kPatience);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<ui::ExportDialog *>(), kPatience);
    }

    void graphShowsANodeInDetail()
    {
        runQuery(QStringLiteral("MATCH (p:Person {name: 'Keanu Reeves'})-[r:ACTED_IN]->(m:Movie) "
                                "RETURN p, r, m"));
        QVERIFY(result().run().rowCount() > 0);
        pressIn(result(), "graphViewButton");
        QCOMPARE(result().view(), ResultPage::View::Graph);
        ui::GraphPage *graph = result().graphPage();
        QTRY_VERIFY_WITH_TIMEOUT(graph->isBuilt(), kPatience);
        ui::GraphView *view = graph->pane()->view();
        QCOMPARE(view->scene().nodeCount(), result().run().rowCount() + 1);
        QTRY_VERIFY_WITH_TIMEOUT(view->scene().isPlaced(), kPatience);
        view->pauseLayout();
        QTest::qWait(400); // a glide of the camera may be under way
        const auto keanu = view->scene().nodesByDegree().front();
        const QPointF place = view->camera().toView(view->scene().position(keanu));
        QTest::mouseClick(view, Qt::LeftButton, {}, place.toPoint());
        QCOMPARE(view->selectedNodes().size(), std::size_t{1});
        QCOMPARE(view->selectedNodes().front(), keanu);
        const auto *details = window().findChild<ui::InspectorPanel *>();
        const QAbstractItemModel *parts = details->findChild<QTreeView *>()->model();
        QVERIFY(parts->rowCount() > 0);
        const auto found =
            parts->match(parts->index(0, 1), Qt::DisplayRole, QStringLiteral("Keanu Reeves"), 1,
                         Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
    }

    void closingATabDropsItsResult()
    {
        ui::ResultTabs *results = page().results();
        while (results->count() > 0)
            results->closePage(0);
        QTRY_COMPARE_WITH_TIMEOUT(model::liveResults().count, std::size_t{0}, 1000);
        runQuery(QStringLiteral("UNWIND range(1, 200000) AS i RETURN i, toString(i) AS s"));
        QCOMPARE(result().run().rowCount(), std::uint64_t{200'000});
        QVERIFY(model::liveResults().bytes > 0);
        QTest::mouseClick(results->tabBar()->tabButton(results->currentIndex(), QTabBar::RightSide),
                          Qt::LeftButton);
        QCOMPARE(results->count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(model::liveResults().count, std::size_t{0}, 1000);
        QTRY_COMPARE_WITH_TIMEOUT(model::liveResults().bytes, std::uint64_t{0}, 1000);
    }

    void closingATabStopsItsStatement()
    {
        startQuery(QStringLiteral("UNWIND range(1, 1000000000) AS i RETURN i"));
        QTRY_VERIFY_WITH_TIMEOUT(result().run().rowCount() > 0, kPatience);
        page().results()->closePage(page().results()->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
        runQuery(QStringLiteral("RETURN 1 AS one"));
        QCOMPARE(result().run().state(), QueryRun::State::Finished);
    }

    void anotherTabHasAConnectionOfItsOwn()
    {
        startQuery(QStringLiteral("UNWIND range(1, 10000000000) AS i RETURN sum(sin(i))"));
        ui::QueryPage &busy = page();
        window().addTab();
        QVERIFY(&page() != &busy);
        runQuery(QStringLiteral("RETURN 2 AS two"));
        QCOMPARE(result().run().state(), QueryRun::State::Finished);
        QVERIFY(busy.isRunning());
        busy.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!busy.isRunning(), kPatience);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
