// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"
#include "support/window_fixture.h"

#include "model/query/query_run.h"
#include "model/table/result_table_model.h"
#include "ui/connect/connection_dialog.h"
#include "ui/editor/editor_completion.h"
#include "ui/export/export_dialog.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/query_page.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_page.h"
#include "ui/table/result_table_view.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QtTest>
#include <QWindow>

using model::QueryRun;

namespace
{

constexpr int kPatience = 20'000;
constexpr int kMostTabs = 80;
constexpr int kKeyDelay = 1; ///< ms, so that what follows from a key comes before the next

/// A key of the window system: it goes where the keyboard is, whatever that is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers, kKeyDelay);
}

void type(const QString &text)
{
    for (const char key : text.toLatin1())
        QTest::keyClick(QGuiApplication::focusWindow(), key, Qt::NoModifier, kKeyDelay);
}

/// Whether Tab comes to the widget of that name.
bool tabTo(const char *name)
{
    for (int i = 0; i < kMostTabs; ++i) {
        const QWidget *at = QApplication::focusWidget();
        if (at && at->objectName() == QLatin1String(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool fillIn(const char *field, const QString &text)
{
    if (!tabTo(field))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

/// Whether keys go to the window. A dialog counts as active while the window that it belongs to has
/// the keyboard, so that waiting for an active window says nothing about it.
bool awaitKeys(const QWidget &window)
{
    return QTest::qWaitFor([&window] {
        return window.windowHandle() && QGuiApplication::focusWindow() == window.windowHandle();
    });
}

} // namespace

/// A working day without a mouse, against a real server: key presses of the window system alone. The
/// tests build on one another.
class TestKeyboard : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    ui::ResultPage &result() { return *page().currentResult(); }

    bool awaitResult()
    {
        const auto isThere = [this] { return page().currentResult() && !page().isRunning(); };
        return QTest::qWaitFor(isThere, kPatience) &&
               result().run().state() == QueryRun::State::Finished;
    }

    /// Writes over what is in the editor, and runs it.
    bool run(const QString &statement)
    {
        press(Qt::Key_0, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(statement);
        press(Qt::Key_Escape); // what completion may offer
        press(Qt::Key_Return, Qt::ControlModifier);
        return awaitResult();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            test::missingVariables({"LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
        QVERIFY2(missing.isEmpty(), missing.constData());
        m_fixture = std::make_unique<WindowFixture>();
        window().resize(1300, 850);
        QVERIFY(awaitKeys(window()));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void connects()
    {
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window().findChild<ui::ConnectionDialog *>());
        QVERIFY(awaitKeys(*window().findChild<ui::ConnectionDialog *>()));
        QVERIFY(fillIn("uriField", qEnvironmentVariable("LB_TEST_URI_2026")));
        QVERIFY(fillIn("userField", qEnvironmentVariable("LB_TEST_USER")));
        QVERIFY(fillIn("passwordField", qEnvironmentVariable("LB_TEST_PASSWORD")));
        QVERIFY(tabTo("connectButton"));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<ui::ConnectionDialog *>(), kPatience);
        const auto *server = window().findChild<QLabel *>(QStringLiteral("serverStatus"));
        QTRY_VERIFY_WITH_TIMEOUT(server->text().startsWith(QLatin1String("Neo4j ")), kPatience);
        QVERIFY(awaitKeys(window()));
        QTRY_COMPARE(QApplication::focusWidget(), page().editor());
    }

    void writesData()
    {
        QVERIFY(run(QStringLiteral("MATCH (n:LbKeyboard) DETACH DELETE n")));
        QVERIFY(run(
            QStringLiteral("CREATE (:LbKeyboard {name: 'Ada'})-[:KNOWS]->"
                           "(:LbKeyboard {name: 'Ben'})-[:KNOWS]->(:LbKeyboard {name: 'Cleo'})")));
        QCOMPARE(result().run().summary()->counters.nodesCreated, std::int64_t{3});
    }

    void writesWithCompletion()
    {
        press(Qt::Key_0, Qt::AltModifier);
        // The new label is known when the schema has been read again.
        const auto offersTheLabel = [this] {
            press(Qt::Key_Escape);
            press(Qt::Key_A, Qt::ControlModifier);
            type(QStringLiteral("MATCH (n:LbKeyb"));
            return page().editor()->completion().isShown();
        };
        QTRY_VERIFY_WITH_TIMEOUT(offersTheLabel(), kPatience);
        press(Qt::Key_Return);
        type(QStringLiteral(") RETURN n.name AS name, n ORDER BY name"));
        press(Qt::Key_Escape);
        QCOMPARE(page().editor()->text(),
                 QStringLiteral("MATCH (n:LbKeyboard) RETURN n.name AS name, n ORDER BY name"));
    }

    void runs()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(awaitResult());
        QCOMPARE(result().run().rowCount(), std::uint64_t{3});
    }

    void walksTheTable()
    {
        press(Qt::Key_F6);
        ui::ResultTableView *table = result().table();
        QCOMPARE(QApplication::focusWidget(), table);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->currentIndex().column(), 0);
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("Ben"));
        press(Qt::Key_Right);
        QCOMPARE(table->currentIndex().column(), 1);
        const auto *title = window().findChild<QLabel *>(QStringLiteral("inspectorTitle"));
        QTRY_VERIFY(title->text().contains(QLatin1String("NODE")));
    }

    void sortsTheTable()
    {
        ui::ResultTableView *table = result().table();
        press(Qt::Key_Left);
        press(Qt::Key_Down, Qt::AltModifier); // the column's menu
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Down);
        press(Qt::Key_Down); // descending
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(),
                                  QStringLiteral("Cleo"), kPatience);
    }

    void exportsToAFile()
    {
        const QString path = m_fixture->folder() + QStringLiteral("/keys.csv");
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window().findChild<ui::ExportDialog *>());
        QVERIFY(awaitKeys(*window().findChild<ui::ExportDialog *>()));
        QVERIFY(fillIn("pathField", path));
        QVERIFY(tabTo("startExportButton"));
        press(Qt::Key_Space);
        const auto *status = window().findChild<QLabel *>(QStringLiteral("exportStatus"));
        QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("written to")), kPatience);
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<ui::ExportDialog *>(), kPatience);
        QVERIFY(awaitKeys(window()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.constFirst().startsWith("name,n"));
        QVERIFY(lines.value(1).startsWith("Cleo,"));
        QVERIFY(lines.value(3).startsWith("Ada,"));
    }

    void walksAndExpandsTheGraph()
    {
        QVERIFY(run(QStringLiteral("MATCH (n:LbKeyboard {name: 'Ada'}) RETURN n")));
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(result().view(), ui::ResultPage::View::Graph);
        ui::GraphView *view = result().graphPage()->pane()->view();
        QTRY_VERIFY_WITH_TIMEOUT(view->scene().isPlaced(), kPatience);
        QTRY_COMPARE(QApplication::focusWidget(), view);
        press(Qt::Key_Right);
        QCOMPARE(view->selectedNodes().size(), std::size_t{1});
        press(Qt::Key_Return); // expands
        QTRY_COMPARE_WITH_TIMEOUT(view->scene().nodeCount(), std::size_t{2}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(view->scene().isPlaced(), kPatience);
        const auto ada = view->selectedNodes();
        QCOMPARE(ada.size(), std::size_t{1});
        press(Qt::Key_Period); // its relationship
        QCOMPARE(view->selectedEdges().size(), std::size_t{1});
        // One of the arrows leads to the other end.
        for (const Qt::Key arrow : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down}) {
            if (view->selectedNodes().empty() || view->selectedNodes() == ada)
                press(arrow);
        }
        QCOMPARE(view->selectedNodes().size(), std::size_t{1});
        QVERIFY(view->selectedNodes() != ada);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(view->scene().nodeCount(), std::size_t{3}, kPatience);
    }

    void leavesNothingBehind()
    {
        QVERIFY(run(QStringLiteral("MATCH (n:LbKeyboard) DETACH DELETE n")));
        QCOMPARE(result().run().summary()->counters.nodesDeleted, std::int64_t{3});
    }

    void closes()
    {
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!window().isVisible());
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
