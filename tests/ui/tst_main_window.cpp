// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/closed_port.h"
#include "support/window_fixture.h"
#include "ui/connect/connection_dialog.h"
#include "ui/editor/editor_file.h"
#include "ui/main/query_page.h"
#include "ui/results/result_tabs.h"
#include "ui/sidebar/schema_panel.h"
#include "ui/theme/colours.h"
#include "ui/widgets/message_banner.h"

#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

namespace
{

constexpr int kPatience = test::kPatienceMs;

QTabWidget &tabsOf(ui::MainWindow &window)
{
    return *window.findChild<QTabWidget *>(QStringLiteral("editorTabs"));
}

QTreeWidgetItem *findItem(const QTreeWidget &tree, const QString &text)
{
    const auto items = tree.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return items.isEmpty() ? nullptr : items.constFirst();
}

model::Schema smallSchema()
{
    model::Schema schema;
    schema.databases = {QStringLiteral("neo4j"), QStringLiteral("system")};
    schema.homeDatabase = QStringLiteral("neo4j");
    schema.labels = {{QStringLiteral("Person"), 133}, {QStringLiteral("odd label"), {}}};
    schema.types = {{QStringLiteral("ACTED_IN"), 172}};
    schema.keys = {QStringLiteral("name")};
    return schema;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabsComeAndGoByKeys()
    {
        WindowFixture f;
        QTabWidget &tabs = tabsOf(f.window());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QCOMPARE(tabs.count(), 1);
        QTest::keyClick(f.window().currentPage()->editor(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tabs.count(), 2);
        QCOMPARE(tabs.currentIndex(), 1);
        QTest::keyClick(f.window().currentPage()->editor(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs.currentIndex(), 0);
        QTest::keyClick(f.window().currentPage()->editor(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs.count(), 1);
        // There is always an editor to type in.
        QTest::keyClick(f.window().currentPage()->editor(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs.count(), 1);
    }

    void closeButtonClosesItsTab()
    {
        WindowFixture f;
        QTabWidget &tabs = tabsOf(f.window());
        const QPointer<QWidget> first = tabs.widget(0);
        f.window().addTab();
        QTest::mouseClick(tabs.tabBar()->tabButton(0, QTabBar::RightSide), Qt::LeftButton);
        QCOMPARE(tabs.count(), 1);
        QTRY_VERIFY(!first);
    }

    void runningWithoutServerAsksForOne()
    {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        ui::CypherEditor *editor = f.window().currentPage()->editor();
        editor->setText(QStringLiteral("RETURN 1"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = f.window().findChild<ui::ConnectionDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void aSecondPressRunsNothingTwice()
    {
        const QTemporaryDir folder;
        model::QueryHistory history(folder.filePath(QStringLiteral("history.sqlite")));
        model::ParameterStore parameters(folder.filePath(QStringLiteral("parameters.json")));
        ui::QueryPage page(history, parameters);
        page.setTarget(test::closedPort());
        page.editor()->setText(QStringLiteral("CREATE (:Once)"));
        page.runAtCaret();
        QVERIFY(page.isRunning());
        page.runAtCaret();
        page.runAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), kPatience);
        QCOMPARE(page.results()->count(), 1);
    }

    void problemsWithTheParametersAreShown()
    {
        WindowFixture f;
        QFile file(f.folder() + QStringLiteral("/parameters.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 2, "connections": {}})");
        file.close();
        ui::QueryPage &page = *f.window().currentPage();
        page.setTarget(test::closedPort());
        page.parameters()->put({QStringLiteral("a"), QStringLiteral("1"), {1}});
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(page.findChildren<ui::MessageBanner *>(),
                                                     [](const ui::MessageBanner *banner) {
                                                         return banner->title().contains(
                                                             QLatin1String("parameters"));
                                                     }),
                                 kPatience);
    }

    void aHeldKeyRunsOnce()
    {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        ui::QueryPage &page = *f.window().currentPage();
        page.setTarget(test::closedPort());
        page.editor()->setText(QStringLiteral("CREATE (:Once)"));
        QTest::keyClick(page.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), kPatience);
        QCOMPARE(page.results()->count(), 1);
        constexpr bool kIsRepeat = true;
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, {}, kIsRepeat);
        QCoreApplication::sendEvent(page.editor(), &held);
        QVERIFY(!page.isRunning());
        QCOMPARE(page.results()->count(), 1);
        // Another press is another run.
        const ui::ResultPage *first = page.currentResult();
        QTest::keyClick(page.editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page.currentResult() != first);
    }

    void clickOnALabelRunsAQuery()
    {
        ui::SchemaPanel panel;
        panel.resize(240, 400);
        panel.showSchema(smallSchema(), {});
        panel.show();
        QSignalSpy wanted(&panel, &ui::SchemaPanel::queryWanted);
        QSignalSpy chosen(&panel, &ui::SchemaPanel::databaseChosen);
        auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("schemaTree"));
        const auto click = [tree](const QString &name) {
            QTreeWidgetItem *item = findItem(*tree, name);
            QVERIFY(item);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                              tree->visualItemRect(item).center());
        };
        click(QStringLiteral("Person"));
        click(QStringLiteral("odd label"));
        click(QStringLiteral("ACTED_IN"));
        click(QStringLiteral("system"));
        QCOMPARE(wanted.count(), 3);
        QCOMPARE(wanted.at(0).constFirst().toString(),
                 QStringLiteral("MATCH (n:Person) RETURN n LIMIT 100"));
        QCOMPARE(wanted.at(1).constFirst().toString(),
                 QStringLiteral("MATCH (n:`odd label`) RETURN n LIMIT 100"));
        QCOMPARE(wanted.at(2).constFirst().toString(),
                 QStringLiteral("MATCH p = ()-[:ACTED_IN]->() RETURN p LIMIT 100"));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), QStringLiteral("system"));
    }

    void closedSectionsStayClosed()
    {
        ui::SchemaPanel panel;
        auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("schemaTree"));
        panel.showSchema(smallSchema(), {});
        QVERIFY(findItem(*tree, QStringLiteral("Labels"))->isExpanded());
        QVERIFY(!findItem(*tree, QStringLiteral("Property keys"))->isExpanded());
        findItem(*tree, QStringLiteral("Labels"))->setExpanded(false);
        panel.showSchema(smallSchema(), {});
        QVERIFY(!findItem(*tree, QStringLiteral("Labels"))->isExpanded());
    }

    void sideBarStaysClosedAfterARestart()
    {
        WindowFixture f;
        f.window().findChild<QDockWidget *>(QStringLiteral("sideBar"))->hide();
        f.window().resize(1000, 700);
        f.restart();
        QVERIFY(!f.window().findChild<QDockWidget *>(QStringLiteral("sideBar"))->isVisible());
        QVERIFY(f.window().findChild<QDockWidget *>(QStringLiteral("details"))->isVisible());
        QCOMPARE(f.window().size(), QSize(1000, 700));
    }

    void recentFilesAreInTheMenu()
    {
        WindowFixture f;
        auto *menu = f.window().findChild<QMenu *>(QStringLiteral("recentFiles"));
        QVERIFY(!menu->menuAction()->isEnabled());
        for (const char *name : {"one & two.cypher", "other.cypher"}) {
            QFile file(f.folder() + u'/' + QString::fromUtf8(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("RETURN 1");
            file.close();
            f.window().addTab()->pane()->openFile(file.fileName());
        }
        QTRY_COMPARE(menu->actions().size(), 4); // a line and "Clear List" below them
        QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("one && two.cypher"));
        f.restart();
        menu = f.window().findChild<QMenu *>(QStringLiteral("recentFiles"));
        menu->actions().at(1)->trigger();
        QCOMPARE(f.window().currentPage()->pane()->file().name(),
                 QStringLiteral("one & two.cypher"));
        QTRY_COMPARE(menu->actions().at(0)->text(), QStringLiteral("one && two.cypher"));
        menu->actions().constLast()->trigger();
        QTRY_VERIFY(!menu->menuAction()->isEnabled());
    }

    void themeActionChangesTheTheme()
    {
        WindowFixture f;
        const auto actions = f.window().findChildren<QAction *>();
        const auto trigger = [&actions](ui::ThemeChoice choice) {
            for (QAction *action : actions) {
                if (action->isCheckable() && action->data().isValid() &&
                    action->data().toInt() == int(choice))
                    action->trigger();
            }
        };
        trigger(ui::ThemeChoice::Dark);
        QCOMPARE(&ui::Colours::current(), &ui::Colours::dark());
        trigger(ui::ThemeChoice::Light);
        QCOMPARE(&ui::Colours::current(), &ui::Colours::light());
        QCOMPARE(ui::WindowSettings().theme(), ui::ThemeChoice::Light);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
