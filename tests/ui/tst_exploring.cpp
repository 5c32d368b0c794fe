// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "model/query/session.h"
#include "support/paging_server.h"
#include "support/result_builder.h"
#include "ui/explore/cell_drop.h"
#include "ui/explore/exploration_card.h"
#include "ui/explore/explore_actions.h"
#include "ui/explore/graph_explorer.h"
#include "ui/explore/metrics_dialog.h"
#include "ui/explore/steps_dialog.h"
#include "ui/explore/view_replay.h"
#include "ui/export/export_dialog.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_reduction.h"
#include "ui/graph/legend_row.h"
#include "ui/table/dragged_cells.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using model::EdgeIndex;
using model::Graph;
using model::NodeIndex;

namespace
{

void writeNode(bolt::PackStreamWriter &out, std::int64_t id, const std::string &name)
{
    out.structure('N', 4);
    out.integer(id);
    out.list(1);
    out.string(id % 2 == 0 ? "Even" : "Odd");
    out.map(1);
    out.string("name");
    out.string(name);
    out.string("4:x:" + std::to_string(id));
}

void writeRelationship(bolt::PackStreamWriter &out, std::int64_t id, std::int64_t start,
                       std::int64_t end)
{
    out.structure('R', 8);
    out.integer(id);
    out.integer(start);
    out.integer(end);
    out.string("KNOWS");
    out.map(0);
    out.string("5:x:" + std::to_string(id));
    out.string("4:x:" + std::to_string(start));
    out.string("4:x:" + std::to_string(end));
}

/// A chain: rows of a node and the relationship to the one before.
model::ResultHandle chain(std::int64_t first, std::int64_t last)
{
    test::ResultBuilder builder({"n", "r"});
    for (std::int64_t id = first; id <= last; ++id) {
        builder.row([id](bolt::PackStreamWriter &out) {
            writeNode(out, id, "n" + std::to_string(id));
            writeRelationship(out, id, id, id - 1);
        });
    }
    return builder.publish();
}

model::ExpandRequest expansionOf(const std::string &id)
{
    model::ExpandRequest request;
    request.nodes = {id};
    request.limit = 10;
    return request;
}

} // namespace

/// Exploration without a server: what is hidden, chosen, undone, saved and dropped.
class TestExploring : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::GraphPane> m_pane;
    std::unique_ptr<ui::GraphExplorer> m_explorer;
    std::unique_ptr<ui::ExploreActions> m_actions;

    ui::GraphView &view() { return *m_pane->view(); }
    const Graph &graph() { return *view().scene().graph(); }

    void settle()
    {
        QTRY_VERIFY(m_explorer->exploration().isUpToDate() && view().scene().isPlaced());
    }

    /// Until what was let go has come to rest.
    void rest()
    {
        for (auto before = *view().scene().positions(); true;
             before = *view().scene().positions()) {
            QTest::qWait(120);
            if (*view().scene().positions() == before)
                return;
        }
    }

    QPoint seen(NodeIndex node)
    {
        return view().camera().toView(view().scene().position(node)).toPoint();
    }

    NodeIndex node(int id) { return *graph().findNode("4:x:" + std::to_string(id)); }

    void click(int id, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view(), Qt::LeftButton, modifiers, seen(node(id)));
    }

    void drag(int id, QPoint by)
    {
        const QPoint from = seen(node(id));
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(&view(), from + by * step / 4);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + by);
    }

    void drop(const model::CellSelection &cells)
    {
        const ui::DraggedCells dragged(cells);
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&view(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&view(), &event);
        QTRY_VERIFY(m_explorer->exploration().history().count() > 0);
        settle();
    }

    model::CellSelection cellsOf(const model::ResultHandle &result, int top, int bottom)
    {
        return {result,
                std::make_shared<const model::RowMapping>(result->rowCount()),
                {{top, bottom, 0, 1}}};
    }

    QAction *action(const char *name)
    {
        return m_actions->findChild<QAction *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void hidingIsUndone();
    void othersGo();
    void droppedRowsAreAdded();
    void theLegendCountsApart();
    void theRowsTellThemApart();
    void theToggleLeavesThemOut();
    void keysSelect();
    void theCanvasMenu();
    void withoutAServerItSaysSo();
    void findSteps();
    void theLimitIsChosen();
    void placesAreOfNodesInAnyOrder();
    void hidingAKindIsUndone();
    void anotherRequestEndsTheReplay();
    void aReplayEndsTheOneBefore();
    void aViewIsSavedAndOpened();
    void metricsBesideTheGraph();
};

void TestExploring::init()
{
    m_pane = std::make_unique<ui::GraphPane>();
    m_pane->resize(900, 640);
    m_explorer = std::make_unique<ui::GraphExplorer>(*m_pane);
    m_actions = std::make_unique<ui::ExploreActions>(*m_pane, *m_explorer);
    new ui::CellDrop(*m_explorer, m_explorer.get());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_explorer->exploration().setReturned(model::buildGraph(chain(1, 9)));
    settle();
    view().setFocus();
}

void TestExploring::cleanup()
{
    m_actions.reset();
    m_explorer.reset();
    m_pane.reset();
}

void TestExploring::hidingIsUndone()
{
    const auto before = *view().scene().positions();
    click(5);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
    settle();
    QCOMPARE(graph().nodeCount(), std::size_t{9}); // with the end that is only named
    QVERIFY(!graph().findNode("4:x:5"));
    QCOMPARE(m_explorer->exploration().history().undoText(), QStringLiteral("Hide n5"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(*view().scene().positions(), before);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(!graph().findNode("4:x:5"));
    auto *undo = m_pane->findChild<QToolButton *>(QStringLiteral("undoTool"));
    QTest::mouseClick(undo, Qt::LeftButton);
    settle();
    QVERIFY(graph().findNode("4:x:5"));
    QVERIFY(!undo->isEnabled());
}

void TestExploring::othersGo()
{
    click(4);
    click(5, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(graph().nodeCount(), std::size_t{2});
    QCOMPARE(graph().edgeCount(), std::size_t{1});
    QCOMPARE(action("showHidden")->text(), QStringLiteral("&Show Hidden (8)"));
    action("showHidden")->trigger();
    settle();
    QCOMPARE(graph().nodeCount(), std::size_t{10});
}

void TestExploring::droppedRowsAreAdded()
{
    drop(cellsOf(chain(9, 12), 1, 2)); // 10 and 11, which hang on 9
    QCOMPARE(graph().nodeCount(), std::size_t{12});
    QCOMPARE(graph().addedNodeCount(), std::size_t{2});
    QVERIFY(graph().isAdded(node(10)));
    QVERIFY(!graph().isAdded(node(9)));
    QCOMPARE(view().selectedNodes().size(), std::size_t{3}); // with 9, where they hang
    // Dropped once more, nothing is new.
    const std::size_t edges = graph().edgeCount();
    drop(cellsOf(chain(9, 12), 1, 2));
    QCOMPARE(graph().edgeCount(), edges);
}

void TestExploring::theLegendCountsApart()
{
    drop(cellsOf(chain(9, 12), 0, 3));
    QStringList added;
    for (const ui::LegendRow *row : m_pane->legend()->rows()) {
        if (row->kind() == ui::GraphKind(ui::Added()))
            added << QStringLiteral("%1 %2").arg(row->count()).arg(row->text());
    }
    QCOMPARE(added, (QStringList{QStringLiteral("3 nodes"), QStringLiteral("3 relationships")}));
}

void TestExploring::theRowsTellThemApart()
{
    drop(cellsOf(chain(9, 12), 0, 3)); // 10, 11 and 12
    QStringList counts;
    for (const ui::LegendRow *row : m_pane->legend()->rows()) {
        if (row->kind() != ui::GraphKind(ui::Added()))
            counts << row->text() + u' ' + row->countText();
    }
    counts.sort();
    QCOMPARE(counts,
             (QStringList{QStringLiteral("Even 4 + 2"), QStringLiteral("KNOWS 9 + 3"),
                          QStringLiteral("Odd 5 + 1"), QStringLiteral("not in the result 1")}));
}

void TestExploring::theToggleLeavesThemOut()
{
    drop(cellsOf(chain(9, 12), 0, 3));
    auto *toggle = m_pane->findChild<QCheckBox *>(QStringLiteral("showAdded"));
    QVERIFY(toggle && toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
    QTRY_COMPARE(graph().addedNodeCount(), std::size_t{0});
    settle();
    toggle = m_pane->findChild<QCheckBox *>(QStringLiteral("showAdded"));
    QVERIFY(toggle && !toggle->isChecked()); // it stays, with the counts
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(graph().addedNodeCount(), std::size_t{3});
}

void TestExploring::keysSelect()
{
    click(5);
    QTest::keyClick(&view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().selectedNodes().size(), std::size_t{3});
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(view().selectedNodes().size(), std::size_t{7});
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view().selectedNodes().size(), std::size_t{10});
    QCOMPARE(view().selectedEdges().size(), std::size_t{9});
    click(5);
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().selectedNodes().size(), std::size_t{10});
}

void TestExploring::theCanvasMenu()
{
    const QPoint corner(view().width() - 4, 4);
    QContextMenuEvent event(QContextMenuEvent::Mouse, corner, view().mapToGlobal(corner));
    QApplication::sendEvent(&view(), &event);
    auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("graphMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(action("selectAll")));
    QVERIFY(!menu->actions().contains(action("expand")));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action("selectAll")).center());
    QCOMPARE(view().selectedNodes().size(), std::size_t{10});
    // On a node it is another, and the node is selected.
    view().clearSelection();
    QContextMenuEvent onNode(QContextMenuEvent::Mouse, seen(node(3)),
                             view().mapToGlobal(seen(node(3))));
    QApplication::sendEvent(&view(), &onNode);
    QCOMPARE(view().selectedNodes(), std::vector{node(3)});
    for (QMenu *open : m_pane->findChildren<QMenu *>())
        open->close();
}

void TestExploring::withoutAServerItSaysSo()
{
    click(5);
    QTest::keyClick(&view(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_explorer->card().isVisible());
    QVERIFY(m_explorer->card().title().contains(QLatin1String("no server")));
    QCOMPARE(m_explorer->exploration().history().count(), 0);
}

void TestExploring::findSteps()
{
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_pane->findChild<QLineEdit *>(QStringLiteral("graphFindField"));
    auto *count = m_pane->findChild<QLabel *>(QStringLiteral("graphFindCount"));
    QTest::keyClicks(field, QStringLiteral("even"));
    QTRY_COMPARE(count->text(), QStringLiteral("1 of 4"));
    QCOMPARE(view().selectedNodes(), std::vector{node(2)});
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 of 4"));
    QCOMPARE(view().selectedNodes(), std::vector{node(4)});
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("4 of 4"));
    QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("graphFindAll")),
                      Qt::LeftButton);
    QCOMPARE(view().selectedNodes().size(), std::size_t{4});
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestExploring::theLimitIsChosen()
{
    view().setNodeLimit(4);
    m_explorer->exploration().setReturned(model::buildGraph(chain(1, 9)));
    settle();
    QCOMPARE(view().scene().nodeCount(), std::size_t{4});
    auto *notice = m_pane->findChild<QLabel *>(QStringLiteral("limitNotice"));
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(QLatin1String("Showing 4 of 10 nodes")),
             qPrintable(notice->text()));
    emit notice->linkActivated(QStringLiteral("choose"));
    auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("limitMenu"));
    QVERIFY(menu && menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().at(2)).center()); // by relationships
    settle();
    for (std::uint32_t i = 0; i < 4; ++i)
        QCOMPARE(graph().edges(NodeIndex{i}).size(), std::size_t{2});
    QCOMPARE(graph().nodeCount(), std::size_t{10});
}

void TestExploring::placesAreOfNodesInAnyOrder()
{
    // The later a node, the more relationships it has.
    test::ResultBuilder builder({"n", "r"});
    const std::vector<std::pair<int, int>> ends{{5, 6}, {4, 6}, {4, 5}, {3, 6}, {3, 5}, {2, 6}};
    for (int id = 1; id <= 6; ++id) {
        builder.row([id, &ends](bolt::PackStreamWriter &out) {
            writeNode(out, id, "n" + std::to_string(id));
            const auto [from, to] = ends[static_cast<std::size_t>(id - 1)];
            writeRelationship(out, id, from, to);
        });
    }
    view().setNodeLimit(5);
    m_explorer->exploration().setReturned(model::buildGraph(builder.publish()));
    settle();
    ui::GraphPlaces before;
    const QObject listener;
    connect(&view(), &ui::GraphView::rearranged, &listener,
            [&before](const ui::GraphPlaces &were) { before = were; });
    drag(5, {0, 120});
    QVERIFY(before.areKnown());
    const std::shared_ptr<const Graph> first = view().scene().graph();

    model::DrawingLimit limit = m_explorer->exploration().limit();
    limit.order = model::DrawingLimit::Order::ByDegree;
    m_explorer->exploration().setLimit(limit);
    settle();
    QCOMPARE(view().scene().nodeCount(), std::size_t{5});
    QVERIFY(first->elementId(NodeIndex{0}) != graph().elementId(NodeIndex{0}));
    QCOMPARE(view().places().pinned, std::vector{node(5)});

    std::vector<QPointF> wanted;
    int moved = 0;
    for (std::uint32_t i = 0; i < 5; ++i) {
        const auto then = first->findNode(graph().elementId(NodeIndex{i}));
        const bool wasShown = then && number(*then) < before.positions->size();
        const model::PointF place =
            (*(wasShown ? before.positions
                        : view().scene().positions()))[wasShown ? number(*then) : i];
        wanted.emplace_back(place.x, place.y);
        moved += wasShown && number(*then) != i ? 1 : 0;
    }
    QVERIFY(moved > 1);
    m_explorer->exploration().history().undo();
    for (std::uint32_t i = 0; i < 5; ++i)
        QCOMPARE(view().scene().position(NodeIndex{i}), wanted[i]);
    QVERIFY(view().places().pinned.empty());
    m_explorer->exploration().history().redo();
    QCOMPARE(view().places().pinned, std::vector{node(5)});
}

void TestExploring::hidingAKindIsUndone()
{
    QUndoStack &history = m_explorer->exploration().history();
    m_pane->reduction()->useUndoStack(history);
    drag(5, {0, 90});
    QTRY_VERIFY(!view().scene().heldNode()); // the layout knows where it was let go
    view().panBy({40, 30});
    const auto before = *view().scene().positions();
    const ui::GraphCamera camera = view().camera();
    m_pane->reduction()->editFilter(
        {.hidden = {{model::ElementKind::Of::Label, "Even"}}, .only = {}});
    settle();
    QCOMPARE(graph().nodeCount(), std::size_t{6}); // with the end that is only named
    const auto without = *view().scene().positions();
    history.undo();
    settle();
    QCOMPARE(*view().scene().positions(), before);
    QCOMPARE(view().camera().offset, camera.offset);
    QCOMPARE(view().camera().zoom, camera.zoom);
    QCOMPARE(view().places().pinned, std::vector{node(5)});
    history.redo();
    settle();
    QCOMPARE(*view().scene().positions(), without);
    QCOMPARE(view().camera().offset, camera.offset);
}

void TestExploring::anotherRequestEndsTheReplay()
{
    const test::PagingServer server({test::string("n")});
    m_explorer->setSource(std::make_shared<model::Session>(server.target().options), {});
    model::SavedView saved;
    saved.steps = {{QStringLiteral("expand"), expansionOf("4:x:1")},
                   {QStringLiteral("hide"), model::HideElements{{"4:x:3"}, {}}}};
    ui::ViewReplay replay(*m_explorer, saved, nullptr);
    QSignalSpy finished(&replay, &ui::ViewReplay::finished);
    QSignalSpy answered(&m_explorer->runner(), &model::ExplorationRunner::answered);
    replay.start();
    view().selectNode(node(5));
    m_explorer->expandSelected();
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_explorer->card().remark().contains(QLatin1String("not complete")));
    QTRY_COMPARE(answered.count(), 1);
    settle();
    QVERIFY(graph().findNode("4:x:3"));
    QVERIFY(m_explorer->card().remark().contains(QLatin1String("not complete")));
    QCOMPARE(finished.count(), 1);
    // What is asked for next has nothing to do with it.
    m_explorer->expandSelected();
    QVERIFY(m_explorer->card().remark().isEmpty());
    QTRY_COMPARE(answered.count(), 2);
}

void TestExploring::aReplayEndsTheOneBefore()
{
    const test::PagingServer server({test::string("n")});
    m_explorer->setSource(std::make_shared<model::Session>(server.target().options), {});
    const model::SavedStep step{QStringLiteral("expand"), expansionOf("4:x:1")};
    QSignalSpy failed(m_explorer.get(), &ui::GraphExplorer::stepFailed);
    QSignalSpy taken(m_explorer.get(), &ui::GraphExplorer::stepTaken);
    QSignalSpy answered(&m_explorer->runner(), &model::ExplorationRunner::answered);
    m_explorer->repeat(step);
    m_explorer->repeat({QStringLiteral("hide"), model::HideElements{{"4:x:3"}, {}}});
    QCOMPARE(failed.count(), 1);
    QTRY_COMPARE(taken.count(), 1);
    QVERIFY(!graph().findNode("4:x:3"));
    QVERIFY(answered.isEmpty());
    QVERIFY(m_explorer->card().remark().isEmpty());
}

void TestExploring::aViewIsSavedAndOpened()
{
    const QTemporaryDir folder;
    const model::ViewStore store(folder.path());
    const ui::ViewContext context{QStringLiteral("bolt://x"), {}, QStringLiteral("MATCH")};
    click(5);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
    settle();
    drag(2, {0, 120});
    rest();
    auto *dialog = new ui::StepsDialog(*m_explorer, context, store, m_pane.get());
    dialog->show();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("viewName")),
                     QStringLiteral("mine"));
    const auto before = *view().scene().positions();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveView")), Qt::LeftButton);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("viewsList"));
    QTRY_COMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().startsWith(QStringLiteral("mine — 1 step")),
             qPrintable(list->item(0)->text()));
    m_explorer->exploration().history().setIndex(0);
    settle();
    QVERIFY(graph().findNode("4:x:5"));
    list->setCurrentRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("openView")), Qt::LeftButton);
    QTRY_COMPARE(m_explorer->exploration().history().undoText(), QStringLiteral("Open view mine"));
    settle();
    QVERIFY(!graph().findNode("4:x:5"));
    QCOMPARE(*view().scene().positions(), before);
}

void TestExploring::metricsBesideTheGraph()
{
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = m_pane->findChild<ui::MetricsDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *panel = dialog->findChild<ui::TablePanel *>();
    ui::ResultTableView &table = *panel->view();
    QTRY_COMPARE(table.table()->rowCount(), 10);
    QCOMPARE(table.table()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("degree"));
    // What is clicked in the graph is selected in the table.
    click(5);
    const auto row = static_cast<int>(number(node(5)));
    QVERIFY(table.selectionModel()->isRowSelected(row));
    QCOMPARE(table.table()->index(row, 0).data().toString(), QStringLiteral("n5"));
    QCOMPARE(table.table()->index(row, 2).data().toString(), QStringLiteral("2"));
    // And the other way round, also when it is sorted.
    QSignalSpy arranged(table.table(), &model::ResultTableModel::arrangingEnded);
    table.table()->sort(2, Qt::DescendingOrder);
    QTRY_VERIFY(!arranged.isEmpty());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.table()->index(1, 0)).center());
    QCOMPARE(view().selectedNodes(),
             std::vector{NodeIndex{static_cast<std::uint32_t>(table.table()->sourceRow(1))}});
    // A metric less, and the order stays.
    QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("pagerank")), Qt::LeftButton,
                      {}, QPoint(8, 8));
    QTRY_COMPARE(table.table()->columnCount(), 7);
    QCOMPARE(table.table()->wanted().sorts.front().column, 2U);
    // The graph changes: so does the table.
    m_explorer->hideSelected();
    settle();
    QTRY_COMPARE(table.table()->rowCount(), 9);
    auto *exporting = dialog->findChild<QPushButton *>(QStringLiteral("metricsExport"));
    QTRY_VERIFY(exporting->isEnabled());
    QTest::mouseClick(exporting, Qt::LeftButton);
    auto *target = dialog->findChild<ui::ExportDialog *>();
    QVERIFY(target && target->isVisible());
    target->close();
    dialog->close();
}

QTEST_MAIN(TestExploring)
#include "tst_exploring.moc"
