// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "support/event_loop_watch.h"
#include "support/server_environment.h"
#include "support/session_run.h"
#include "ui/explore/exploration_card.h"
#include "ui/explore/explore_actions.h"
#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_pane.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace
{

constexpr int kPatience = 20'000;
/// A moment that nobody notices, on a machine that does other things as well.
constexpr qint64 kMostStallMs = 100;

} // namespace

/// Exploration of a graph of 100 000 nodes, one of them with thousands of neighbours, on a real server,
/// with real mouse and keys: what is counted and fetched is what Cypher itself says.
class TestServerExploration : public QObject
{
    Q_OBJECT

    std::shared_ptr<model::Session> m_session;
    std::unique_ptr<ui::GraphPane> m_pane;
    std::unique_ptr<ui::GraphExplorer> m_explorer;
    std::unique_ptr<ui::ExploreActions> m_actions;

    ui::GraphView &view() { return *m_pane->view(); }
    const model::Graph &graph() { return *view().scene().graph(); }

    std::unique_ptr<model::QueryRun> ask(const QString &query)
    {
        auto run = test::runToEnd(*m_session, query);
        if (run->state() != model::QueryRun::State::Finished)
            qFatal("%s: %s", qPrintable(query), test::failureOf(*run).constData());
        return run;
    }

    std::int64_t number(const QString &query)
    {
        const auto run = ask(query);
        if (run->rowCount() != 1)
            qFatal("%s: no answer", qPrintable(query));
        return run->result()->cell(0, 0).asInteger();
    }

    void removeAll()
    {
        ask(QStringLiteral("MATCH (n:LbExplore) CALL { WITH n DETACH DELETE n } "
                           "IN TRANSACTIONS OF 1000 ROWS"));
    }

    void closeMenus()
    {
        for (QMenu *open : m_pane ? m_pane->findChildren<QMenu *>() : QList<QMenu *>())
            open->close();
    }

    /// Shows what the statement returns and waits for its first picture.
    void show(const QString &query)
    {
        closeMenus();
        m_actions.reset();
        m_explorer.reset();
        m_pane = std::make_unique<ui::GraphPane>();
        m_pane->resize(1200, 800);
        m_explorer = std::make_unique<ui::GraphExplorer>(*m_pane);
        m_actions = std::make_unique<ui::ExploreActions>(*m_pane, *m_explorer);
        m_explorer->setSource(m_session, QString());
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        const auto run = ask(query);
        m_explorer->exploration().setReturned(model::buildGraph(run->result()));
        QTRY_VERIFY_WITH_TIMEOUT(view().scene().isPlaced(), kPatience);
        view().setFocus();
    }

    QPoint seen(NodeIndex node)
    {
        return view().camera().toView(view().scene().position(node)).toPoint();
    }

    NodeIndex named(const char *caption)
    {
        for (std::uint32_t i = 0; i < graph().nodeCount(); ++i) {
            if (graph().caption(NodeIndex{i}) == QLatin1String(caption))
                return NodeIndex{i};
        }
        qFatal("no node %s", caption);
    }

    void click(NodeIndex node, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view(), Qt::LeftButton, modifiers, seen(node));
    }

    /// Presses keys and waits until the server has answered and the picture shows it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QSignalSpy answered(&m_explorer->runner(), &model::ExplorationRunner::answered);
        QTest::keyClick(&view(), key, modifiers);
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, kPatience);
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            m_explorer->exploration().isUpToDate() && view().scene().isPlaced(), kPatience);
        for (auto before = positions(); true; before = positions()) {
            QTest::qWait(120); // what was let go glides to rest
            if (positions() == before)
                return;
        }
    }

    std::vector<model::PointF> positions() { return *view().scene().positions(); }

    void verifyEqual(const std::vector<model::PointF> &now, const std::vector<model::PointF> &then)
    {
        QCOMPARE(now.size(), then.size());
        for (std::size_t i = 0; i < now.size(); ++i)
            QVERIFY2(now[i] == then[i], QByteArray::number(qulonglong(i)).constData());
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void countsAreCyphers();
    void expandsByPages();
    void expandsByTypeFromTheMenu();
    void undoComesBackToTheSamePicture();
    void hidesAndKeeps();
    void revealsBetweenWhatIsShown();
    void connectsWhatIsAdded();
    void findsTheShortestPath();
    void filters();
    void stops();
    void findsAText();
    void aDragIsUndone();
    void aFailureIsTold();
};

void TestServerExploration::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_session = std::make_shared<model::Session>(test::optionsFor("LB_TEST_URI_2026"));
    removeAll(); // of a run that was broken off
    ask(QStringLiteral("CREATE INDEX lb_explore IF NOT EXISTS FOR (n:LbExplore) ON (n.i)"));
    ask(QStringLiteral("CALL db.awaitIndexes()"));
    ask(QStringLiteral("UNWIND range(0, 99999) AS i "
                       "CREATE (:LbExplore {i: i, name: 'n' + toString(i), even: i % 2 = 0})"));
    // The hub: 3 000 out, 1 500 in, 500 more out to nodes that have one already, and itself.
    ask(QStringLiteral("MATCH (h:LbExplore {i: 0}) MATCH (n:LbExplore) WHERE 1 <= n.i <= 3000 "
                       "CREATE (h)-[:OWNS]->(n)"));
    ask(QStringLiteral("MATCH (h:LbExplore {i: 0}) MATCH (n:LbExplore) WHERE 3001 <= n.i <= 4500 "
                       "CREATE (h)<-[:KNOWS]-(n)"));
    ask(QStringLiteral("MATCH (h:LbExplore {i: 0}) MATCH (n:LbExplore) WHERE 1 <= n.i <= 500 "
                       "CREATE (h)-[:`LIKES A LOT`]->(n)"));
    ask(QStringLiteral("MATCH (h:LbExplore {i: 0}) CREATE (h)-[:KNOWS]->(h)"));
    // Every node points at another, so that there are paths.
    for (int from = 10'000; from < 100'000; from += 30'000) {
        ask(QStringLiteral("MATCH (n:LbExplore) WHERE %1 <= n.i < %2 "
                           "MATCH (m:LbExplore {i: n.i / 10}) CREATE (n)-[:NEXT]->(m)")
                .arg(from)
                .arg(from + 30'000));
    }
}

void TestServerExploration::cleanupTestCase()
{
    m_actions.reset();
    m_explorer.reset();
    m_pane.reset();
    if (m_session) {
        removeAll();
        ask(QStringLiteral("DROP INDEX lb_explore IF EXISTS"));
    }
    m_session.reset();
}

void TestServerExploration::countsAreCyphers()
{
    show(QStringLiteral("MATCH (n:LbExplore {i: 0}) RETURN n"));
    QSignalSpy counted(&m_explorer->runner(), &model::ExplorationRunner::counted);
    view().selectNode(NodeIndex{0});
    m_explorer->countSelected();
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, kPatience);
    const auto counts = counted.first().first().value<std::vector<model::RelationshipCount>>();
    QCOMPARE(counts.size(), std::size_t{4});
    for (const model::RelationshipCount &count : counts) {
        const QString arrow = count.choice.direction == model::Direction::Outgoing
                                  ? QStringLiteral("-[r:`%1`]->")
                                  : QStringLiteral("<-[r:`%1`]-");
        QCOMPARE(count.count, number(QStringLiteral("MATCH (:LbExplore {i: 0})%1() RETURN count(r)")
                                         .arg(arrow.arg(count.choice.type))));
    }
    QCOMPARE(counts.front().choice.type, QStringLiteral("OWNS"));
    QCOMPARE(counts.front().count, std::int64_t{3000});
}

void TestServerExploration::expandsByPages()
{
    show(QStringLiteral("MATCH (n:LbExplore {i: 0}) RETURN n"));
    click(NodeIndex{0});
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(graph().edgeCount(), std::size_t{100});
    QCOMPARE(graph().addedEdgeCount(), std::size_t{100});
    QVERIFY(!graph().isAdded(NodeIndex{0}));
    QVERIFY2(m_explorer->card().title().contains(QLatin1String("up to 100 more")),
             qPrintable(m_explorer->card().title()));
    QVERIFY(m_explorer->card().statement().contains(QLatin1String("LIMIT $limit")));
    // The rest, in pages of thousands: each relationship comes once.
    m_explorer->setPageSize(2500);
    test::EventLoopWatch watch;
    for (int page = 0; page < 2; ++page) {
        press(Qt::Key_E, Qt::ControlModifier);
        qInfo("%zu relationships: the longest hold-up was %lld ms", graph().edgeCount(),
              watch.longestMs());
    }
    QVERIFY2(watch.longestMs() < kMostStallMs, QByteArray::number(watch.longestMs()).constData());
    QCOMPARE(graph().edgeCount(), std::size_t{5001});
    QCOMPARE(std::int64_t(graph().nodeCount()),
             number(QStringLiteral("MATCH (:LbExplore {i: 0})--(m) RETURN count(DISTINCT m)")));
    QVERIFY(!m_explorer->card().title().contains(QLatin1String("more")));
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(m_explorer->card().title().contains(QLatin1String("Nothing new")),
             qPrintable(m_explorer->card().title()));
}

void TestServerExploration::expandsByTypeFromTheMenu()
{
    show(QStringLiteral("MATCH (n:LbExplore {i: 0}) RETURN n"));
    m_explorer->setPageSize(2000);
    QContextMenuEvent event(QContextMenuEvent::Mouse, seen(NodeIndex{0}),
                            view().mapToGlobal(seen(NodeIndex{0})));
    QApplication::sendEvent(&view(), &event);
    const auto entry = [this]() -> QAction * {
        const auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("expandMenu"));
        if (!menu)
            return nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("← KNOWS\t")))
                return action;
        }
        return nullptr;
    };
    auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("expandMenu"));
    QVERIFY(menu);
    menu->popup(m_pane->mapToGlobal(QPoint(300, 200)));
    QTRY_VERIFY_WITH_TIMEOUT(entry() != nullptr, kPatience);
    QCOMPARE(entry()->text().section(u'\t', 1), QLocale().toString(1501));
    QSignalSpy answered(&m_explorer->runner(), &model::ExplorationRunner::answered);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry()).center());
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, kPatience);
    settle();
    QCOMPARE(graph().edgeCount(), std::size_t{1501});
    QCOMPARE(graph().nodeCount(), std::size_t{1501}); // one is a loop
    closeMenus();
}

void TestServerExploration::undoComesBackToTheSamePicture()
{
    show(QStringLiteral("MATCH p = (:LbExplore {i: 1000})<-[:NEXT]-() RETURN p"));
    std::vector<std::vector<model::PointF>> pictures{positions()};
    std::vector<std::size_t> sizes{graph().nodeCount()};
    const auto note = [&] {
        pictures.push_back(positions());
        sizes.push_back(graph().nodeCount());
    };
    click(named("n1000"));
    press(Qt::Key_E, Qt::ControlModifier); // brings the hub
    note();
    m_explorer->setPageSize(40);
    click(named("n0"));
    press(Qt::Key_E, Qt::ControlModifier);
    note();
    QVERIFY(sizes[1] > sizes[0] && sizes[2] > sizes[1]);
    click(named("n10003"));
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
    settle();
    note();
    QCOMPARE(sizes[3], sizes[2] - 1);
    for (std::size_t back = pictures.size() - 1; back-- > 0;) {
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        verifyEqual(positions(), pictures[back]);
    }
    QCOMPARE(graph().addedNodeCount(), std::size_t{0});
    for (std::size_t forth = 1; forth < pictures.size(); ++forth) {
        QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
        settle();
        verifyEqual(positions(), pictures[forth]);
    }
    // Quickly, one press after another: the same in the end.
    for (std::size_t i = 1; i < pictures.size(); ++i)
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    verifyEqual(positions(), pictures.front());
}

void TestServerExploration::hidesAndKeeps()
{
    show(QStringLiteral("MATCH p = (:LbExplore {i: 1000})<-[:NEXT]-() RETURN p"));
    const std::size_t all = graph().nodeCount();
    QCOMPARE(all, std::size_t{11});
    click(named("n1000"));
    press(Qt::Key_E, Qt::ControlModifier);
    const std::size_t expanded = graph().nodeCount();
    QVERIFY(expanded > all);
    QTest::keyClick(&view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(graph().nodeCount(), all);
    click(named("n1000"));
    click(named("n10005"), Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(graph().nodeCount(), std::size_t{2});
    QCOMPARE(m_explorer->exploration().shown().hiddenNodes, expanded - 2);
    m_explorer->showHidden();
    settle();
    QCOMPARE(graph().nodeCount(), expanded);
}

void TestServerExploration::revealsBetweenWhatIsShown()
{
    show(QStringLiteral("MATCH (n:LbExplore) WHERE n.i < 2000 RETURN n"));
    QCOMPARE(graph().edgeCount(), std::size_t{0});
    view().clearSelection();
    test::EventLoopWatch watch;
    press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    qInfo("reveal: the longest hold-up was %lld ms", watch.longestMs());
    QCOMPARE(std::int64_t(graph().edgeCount()),
             number(QStringLiteral("MATCH (a:LbExplore)-[r]->(b:LbExplore) "
                                   "WHERE a.i < 2000 AND b.i < 2000 RETURN count(r)")));
    QCOMPARE(graph().addedEdgeCount(), graph().edgeCount());
    QCOMPARE(graph().addedNodeCount(), std::size_t{0});
}

void TestServerExploration::connectsWhatIsAdded()
{
    show(QStringLiteral("MATCH (n:LbExplore) WHERE n.i IN [0, 10000] RETURN n"));
    m_actions->findChild<QAction *>(QStringLiteral("connect"))->trigger();
    QSignalSpy answered(&m_explorer->runner(), &model::ExplorationRunner::answered);
    click(named("n10000"));
    QTest::keyClick(&view(), Qt::Key_E, Qt::ControlModifier); // brings n1000, which the hub owns
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, kPatience);
    settle();
    const auto expected =
        number(QStringLiteral("MATCH (a:LbExplore)-[r]->(b:LbExplore) WHERE a.i IN "
                              "[0, 1000, 10000] AND b.i IN [1000] "
                              "RETURN count(r)"));
    QCOMPARE(std::int64_t(graph().edgeCount()), expected);
    QCOMPARE(graph().addedEdgeCount(), graph().edgeCount());
    QVERIFY2(m_explorer->card().title().contains(QLatin1String("between them and the others")),
             qPrintable(m_explorer->card().title()));
    // It is one step with the expansion.
    QCOMPARE(m_explorer->exploration().history().count(), 1);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(graph().edgeCount(), std::size_t{0});
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    settle();
    QCOMPARE(std::int64_t(graph().edgeCount()), expected);
}

void TestServerExploration::findsTheShortestPath()
{
    show(QStringLiteral("MATCH (n:LbExplore) WHERE n.i IN [12345, 34567] RETURN n"));
    click(NodeIndex{0});
    click(NodeIndex{1}, Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    const std::int64_t length =
        number(QStringLiteral("MATCH (a:LbExplore {i: 12345}) MATCH (b:LbExplore {i: 34567}) "
                              "MATCH p = shortestPath((a)-[*..15]-(b)) RETURN length(p)"));
    QCOMPARE(std::int64_t(graph().edgeCount()), length);
    QCOMPARE(std::int64_t(view().selectedEdges().size()), length);
    QCOMPARE(std::int64_t(view().selectedNodes().size()), length + 1);
    // One that is too short.
    m_explorer->setPathLength(1);
    click(named("n12345"));
    click(named("n34567"), Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY2(m_explorer->card().title().startsWith(QLatin1String("No path")),
             qPrintable(m_explorer->card().title()));
}

void TestServerExploration::filters()
{
    show(QStringLiteral("MATCH (n:LbExplore {i: 0}) RETURN n"));
    m_explorer->setPageSize(10'000);
    view().selectNode(NodeIndex{0});
    QSignalSpy answered(&m_explorer->runner(), &model::ExplorationRunner::answered);
    model::ExpandRequest request;
    request.types = {{QStringLiteral("OWNS"), model::Direction::Outgoing},
                     {QStringLiteral("KNOWS"), model::Direction::Incoming}};
    request.label = QStringLiteral("LbExplore");
    request.filter = {QStringLiteral("name"), QStringLiteral("N12")};
    m_explorer->expandSelected(request);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, kPatience);
    settle();
    QCOMPARE(std::int64_t(graph().edgeCount()),
             number(QStringLiteral("MATCH (h:LbExplore {i: 0})-[r:OWNS|KNOWS]-(m) "
                                   "WHERE m.name CONTAINS 'n12' AND (type(r) = 'OWNS' OR "
                                   "endNode(r) = h) RETURN count(r)")));
}

void TestServerExploration::stops()
{
    show(QStringLiteral("MATCH (n:LbExplore) WHERE n.i < 3 RETURN n"));
    const auto before = positions();
    // Paths that are all looked at: far more than a person waits for.
    QSignalSpy stopped(&m_explorer->runner(), &model::ExplorationRunner::stopped);
    QSignalSpy started(&m_explorer->runner(), &model::ExplorationRunner::started);
    m_explorer->runner().run([] {
        model::RevealRequest request;
        for (int i = 0; i < 300'000; ++i)
            request.nodes.push_back("4:no such node:" + std::to_string(i));
        return request;
    });
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, kPatience);
    m_explorer->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, kPatience);
    settle();
    verifyEqual(positions(), before);
    click(NodeIndex{0});
    press(Qt::Key_E, Qt::ControlModifier); // and the next one works
    QVERIFY(graph().edgeCount() > 0);
}

void TestServerExploration::findsAText()
{
    show(QStringLiteral("MATCH (n:LbExplore) WHERE n.i < 500 RETURN n"));
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_pane->findChild<QLineEdit *>(QStringLiteral("graphFindField"));
    QVERIFY(field && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("n123"));
    auto *count = m_pane->findChild<QLabel *>(QStringLiteral("graphFindCount"));
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("1 of 1"), kPatience);
    QCOMPARE(view().selectedNodes(), std::vector{named("n123")});
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
}

void TestServerExploration::aDragIsUndone()
{
    show(QStringLiteral("MATCH p = (:LbExplore {i: 1000})<-[:NEXT]-() RETURN p"));
    const auto before = positions();
    const QPoint from = seen(NodeIndex{0});
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(&view(), from + QPoint(20, 14) * step);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + QPoint(100, 70));
    settle();
    QVERIFY(std::hypot(positions()[0].x - before[0].x, positions()[0].y - before[0].y) > 20);
    const auto after = positions();
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    verifyEqual(positions(), before);
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    settle();
    verifyEqual(positions(), after);
}

void TestServerExploration::aFailureIsTold()
{
    show(QStringLiteral("MATCH (n:LbExplore {i: 0}) RETURN n"));
    m_explorer->setSource(m_session, QStringLiteral("nosuchdatabase"));
    QSignalSpy failed(&m_explorer->runner(), &model::ExplorationRunner::failed);
    click(NodeIndex{0});
    QTest::keyClick(&view(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(m_explorer->card().isVisible());
    QVERIFY(m_explorer->card().statement().startsWith(QLatin1String("MATCH")));
    QCOMPARE(m_explorer->exploration().history().count(), 0);
}

QTEST_MAIN(TestServerExploration)
#include "tst_server_exploration.moc"
