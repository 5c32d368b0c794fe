// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/palettes.h"
#include "ui/graph/caption_layout.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_style.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/legend_row.h"
#include "ui/graph/style_panel.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using model::EdgeIndex;
using model::Graph;
using model::NodeIndex;
using ui::GraphItem;
using ui::GraphPane;
using ui::GraphView;

namespace
{

constexpr std::array<std::string_view, 1> kPerson{"Person"};
constexpr std::array<std::string_view, 1> kMovie{"Movie"};

// Two people with three relationships between them, one of which also points at itself, and a movie
// that one of them acted in.
struct Sample {
    std::shared_ptr<Graph> graph = std::make_shared<Graph>();
    NodeIndex ann = graph->addNode("n1", kPerson);
    NodeIndex bob = graph->addNode("n2", kPerson);
    NodeIndex film = graph->addNode("n3", kMovie);
    EdgeIndex knows = graph->addEdge("e1", ann, bob, "KNOWS");
    EdgeIndex knowsBack = graph->addEdge("e2", bob, ann, "KNOWS");
    EdgeIndex married = graph->addEdge("e3", ann, bob, "MARRIED_TO");
    EdgeIndex loop = graph->addEdge("e4", ann, ann, "TRUSTS");
    EdgeIndex acted = graph->addEdge("e5", bob, film, "ACTED_IN");

    Sample()
    {
        graph->setCaption(ann, "Ann");
        graph->setCaption(bob, "Bob");
        graph->setCaption(film, "The Film");
        graph->seal();
    }
};

std::shared_ptr<Graph> chain(int nodes)
{
    auto graph = std::make_shared<Graph>();
    for (int i = 0; i < nodes; ++i) {
        const NodeIndex node = graph->addNode("n" + std::to_string(i), kPerson);
        if (i > 0) {
            graph->addEdge("e" + std::to_string(i), node,
                           NodeIndex{static_cast<std::uint32_t>(i - 1)}, "NEXT");
        }
    }
    graph->seal();
    return graph;
}

std::shared_ptr<Graph> tree(std::uint32_t nodes)
{
    auto graph = std::make_shared<Graph>();
    for (std::uint32_t i = 0; i < nodes; ++i) {
        const NodeIndex node = graph->addNode("n" + std::to_string(i), kPerson);
        if (i > 0) {
            graph->addEdge("e" + std::to_string(i), node, NodeIndex{(i - 1) / 3}, "UNDER");
        }
    }
    graph->seal();
    return graph;
}

// Shows the graph and waits for its first picture.
void showGraph(GraphView &view, const std::shared_ptr<const Graph> &graph)
{
    view.resize(700, 500);
    QSignalSpy settled(&view, &GraphView::layoutSettled);
    view.setGraph(graph);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(!settled.isEmpty());
}

QPoint seen(const GraphView &view, NodeIndex node)
{
    return view.camera().toView(view.scene().position(node)).toPoint();
}

QPoint seen(const GraphView &view, EdgeIndex edge, double t)
{
    return view.camera().toView(view.scene().curve(edge).pointAt(t)).toPoint();
}

// A place with nothing near.
QPoint emptyPlace(const GraphView &view)
{
    for (int x = 4; x < view.width(); x += 10) {
        const QPoint place(x, 6);
        const GraphItem item = view.scene().itemAt(view.camera().toWorld(QPointF(place)), 20);
        if (std::holds_alternative<std::monostate>(item)) {
            return place;
        }
    }
    return {};
}

void drag(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        QTest::mouseMove(&widget, from + (to - from) * step / 4);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

void wheel(QWidget &widget, QPoint at, int steps)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestGraphView : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyViewPaints();
    void theFirstPictureFits();
    void draggingTheBackgroundPans();
    void theWheelKeepsThePointUnderThePointer();
    void fitBringsEverythingBack();
    void draggingANodePinsIt();
    void aClickSelects();
    void controlAddsToTheSelection();
    void theAreaSelects();
    void hoverReports();
    void aDoubleClickActivates();
    void keysWalkAndActivate();
    void loopsAndParallelsAreHit();
    void nodesKeepTheirPlaces();
    void aLargeGraphIsPreparedBeside();
    void theNewestGraphIsShown();
    void placesOfAPictureToCome();
    void thePaletteChoosesTheTheme();
    void aLargeGraphGetsASmoothPicture();
    void theLimitIsTold();
    void theLegendCounts();
    void theLegendHighlights();
    void aLegendOfManyKindsIsCut();
    void keysOpenStyleAndGroups();
    void toolsWork();
    void coloursFollowTheCounts();
    void captionsFitTheirNode();
};

void TestGraphView::anEmptyViewPaints()
{
    GraphView view;
    view.resize(300, 200);
    QCOMPARE(view.grab().size(), QSize(300, 200));
    view.setGraph(std::make_shared<const Graph>());
    view.setGraph(nullptr);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.selectedNodes().empty());
}

void TestGraphView::theFirstPictureFits()
{
    GraphView view;
    showGraph(view, chain(40));
    const QRectF drawing = view.scene().bounds();
    QVERIFY(QRectF(view.rect()).contains(view.camera().toView(drawing.topLeft())));
    QVERIFY(QRectF(view.rect()).contains(view.camera().toView(drawing.bottomRight())));
    view.resize(300, 600);
    QTRY_VERIFY(QRectF(view.rect()).contains(view.camera().toView(drawing.bottomRight())));
}

void TestGraphView::draggingTheBackgroundPans()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    const QPoint before = seen(view, sample.film);
    const QPoint from = emptyPlace(view);
    drag(view, from, from + QPoint(60, 45));
    QCOMPARE(seen(view, sample.film), before + QPoint(60, 45));
}

void TestGraphView::theWheelKeepsThePointUnderThePointer()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    const QPoint pointer(210, 130);
    const QPointF world = view.camera().toWorld(QPointF(pointer));
    const double zoom = view.camera().zoom;
    wheel(view, pointer, 3);
    QTest::qWait(20); // on the way
    QVERIFY(distance(view.camera().toView(world), pointer) < 0.01);
    QTRY_VERIFY(view.camera().zoom > zoom * 2);
    QVERIFY(distance(view.camera().toView(world), pointer) < 0.01);
    wheel(view, pointer, -7);
    QTRY_VERIFY(view.camera().zoom < zoom);
    QVERIFY(distance(view.camera().toView(world), pointer) < 0.01);
}

void TestGraphView::fitBringsEverythingBack()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    const double zoom = view.camera().zoom;
    wheel(view, {5, 5}, 8);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(std::abs(view.camera().zoom - zoom) < 1e-6);
    QVERIFY(view.rect().contains(seen(view, sample.ann)));
}

void TestGraphView::draggingANodePinsIt()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    const QPoint from = seen(view, sample.film);
    const QPointF other = view.scene().position(sample.ann);
    const QPoint to = from + QPoint(-90, 120);
    QSignalSpy settled(&view, &GraphView::layoutSettled);
    drag(view, from, to);
    QVERIFY(distance(seen(view, sample.film), to) < 2);
    QTRY_VERIFY(!settled.isEmpty());
    QVERIFY(distance(seen(view, sample.film), to) < 2);
    QVERIFY(distance(view.scene().position(sample.ann), other) > 1);
    // Held far apart, the two come nearer when they may.
    drag(view, seen(view, sample.ann), {view.width() - 5, 5});
    const double apart = distance(seen(view, sample.ann), seen(view, sample.film));
    view.releasePins();
    QTRY_VERIFY(distance(seen(view, sample.ann), seen(view, sample.film)) < apart - 20);
}

void TestGraphView::aClickSelects()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    QSignalSpy changed(&view, &GraphView::selectionChanged);
    QTest::mouseClick(&view, Qt::LeftButton, {}, seen(view, sample.bob));
    QCOMPARE(view.selectedNodes(), std::vector{sample.bob});
    QCOMPARE(changed.size(), 1);
    const ui::GraphMarks marks = view.picture().marks;
    QVERIFY(!marks.isDimmed(sample.film));
    QVERIFY(!marks.isDimmed(sample.acted));
    QVERIFY(marks.isDimmed(sample.loop));
    QTest::mouseClick(&view, Qt::LeftButton, {}, emptyPlace(view));
    QVERIFY(view.selectedNodes().empty());
    QVERIFY(!view.picture().marks.hasFocus());
}

void TestGraphView::controlAddsToTheSelection()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    QTest::mouseClick(&view, Qt::LeftButton, {}, seen(view, sample.ann));
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, seen(view, sample.film));
    QCOMPARE(view.selectedNodes(), (std::vector{sample.ann, sample.film}));
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, seen(view, sample.ann));
    QCOMPARE(view.selectedNodes(), std::vector{sample.film});
}

void TestGraphView::theAreaSelects()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    const QPointF before = view.camera().offset;
    drag(view, {1, 1}, {view.width() - 2, view.height() - 2}, Qt::ShiftModifier);
    QCOMPARE(view.selectedNodes().size(), std::size_t{3});
    QCOMPARE(view.camera().offset, before);
    const QPoint film = seen(view, sample.film);
    drag(view, film - QPoint(12, 12), film + QPoint(12, 12), Qt::ShiftModifier);
    QCOMPARE(view.selectedNodes(), std::vector{sample.film});
}

void TestGraphView::hoverReports()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    QTest::mouseMove(&view, emptyPlace(view));
    QSignalSpy hovered(&view, &GraphView::hovered);
    QTest::mouseMove(&view, seen(view, sample.ann));
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.last().first().value<GraphItem>(), GraphItem(sample.ann));
    QTRY_VERIFY(view.picture().marks.isDimmed(sample.film)); // after resting there
    QTest::mouseMove(&view, seen(view, sample.acted, 0.5));
    QTRY_COMPARE(hovered.size(), 2);
    QCOMPARE(hovered.last().first().value<GraphItem>(), GraphItem(sample.acted));
    QTest::mouseMove(&view, emptyPlace(view));
    QTRY_COMPARE(hovered.size(), 3);
    QVERIFY(!view.picture().marks.hasFocus());
}

void TestGraphView::aDoubleClickActivates()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    QSignalSpy node(&view, &GraphView::nodeActivated);
    QSignalSpy edge(&view, &GraphView::edgeActivated);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, seen(view, sample.film));
    QCOMPARE(node.size(), 1);
    QCOMPARE(node.first().first().value<NodeIndex>(), sample.film);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, seen(view, sample.acted, 0.5));
    QCOMPARE(edge.size(), 1);
}

void TestGraphView::keysWalkAndActivate()
{
    GraphView view;
    showGraph(view, chain(3)); // straightened: it lies along the horizontal
    view.selectNode(NodeIndex{1});
    QSignalSpy activated(&view, &GraphView::nodeActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    const NodeIndex right = view.selectedNodes().front();
    QVERIFY(seen(view, right).x() > seen(view, NodeIndex{1}).x());
    QTest::keyClick(&view, Qt::Key_Right); // the end: stays
    QCOMPARE(view.selectedNodes().front(), right);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.selectedNodes().front(), NodeIndex{1});
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.first().first().value<NodeIndex>(), NodeIndex{1});
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.selectedNodes().empty());
}

void TestGraphView::loopsAndParallelsAreHit()
{
    const Sample sample;
    GraphView view;
    showGraph(view, sample.graph);
    for (const EdgeIndex edge : {sample.knows, sample.knowsBack, sample.married, sample.loop}) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, seen(view, edge, 0.5));
        QCOMPARE(view.selectedEdges(), std::vector{edge});
    }
    const QPointF middles[]{seen(view, sample.knows, 0.5), seen(view, sample.knowsBack, 0.5),
                            seen(view, sample.married, 0.5)};
    QVERIFY(distance(middles[0], middles[1]) > 15);
    QVERIFY(distance(middles[1], middles[2]) > 15);
    QVERIFY(distance(middles[0], middles[2]) > 15);
}

void TestGraphView::nodesKeepTheirPlaces()
{
    GraphView view;
    showGraph(view, chain(10));
    const QPointF before = view.scene().position(NodeIndex{4});
    QSignalSpy settled(&view, &GraphView::layoutSettled);
    view.setGraph(chain(14));
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(view.scene().position(NodeIndex{4}), before);
    QVERIFY(distance(view.scene().position(NodeIndex{12}), before) > 20);
}

void TestGraphView::aLargeGraphIsPreparedBeside()
{
    GraphView view;
    showGraph(view, chain(40));
    view.pauseLayout(); // nothing moves but what is dragged
    view.selectNode(NodeIndex{3});
    const QPointF place = view.scene().position(NodeIndex{7});
    QSignalSpy shown(&view, &GraphView::graphShown);
    view.changeGraph(tree(6000)); // the same first 40 nodes
    // The picture before it can be worked with.
    QVERIFY(view.isChanging());
    QCOMPARE(view.scene().nodeCount(), std::size_t{40});
    view.selectNode(NodeIndex{5});
    const QPoint from = seen(view, NodeIndex{9});
    drag(view, from, from + QPoint(30, -20));
    const QPointF dragged = view.scene().position(NodeIndex{9});
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(!view.isChanging());
    QCOMPARE(view.scene().nodeCount(), std::size_t{6000});
    QCOMPARE(view.selectedNodes(), std::vector{NodeIndex{5}}); // also what came meanwhile
    QTRY_VERIFY(view.scene().isPlaced());
    QVERIFY(distance(view.scene().position(NodeIndex{7}), place) < 1);
    QVERIFY(distance(view.scene().position(NodeIndex{9}), dragged) < 1);
    const auto pinned = view.places().pinned;
    QVERIFY(std::find(pinned.begin(), pinned.end(), NodeIndex{9}) != pinned.end());
}

void TestGraphView::theNewestGraphIsShown()
{
    GraphView view;
    showGraph(view, chain(10));
    QSignalSpy shown(&view, &GraphView::graphShown);
    view.changeGraph(tree(5000));
    view.changeGraph(tree(7000));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(view.scene().nodeCount(), std::size_t{7000});
    // A small one is there at once, and no large one comes after it.
    view.changeGraph(tree(6000));
    view.changeGraph(chain(4));
    QCOMPARE(shown.size(), 2);
    QCOMPARE(view.scene().nodeCount(), std::size_t{4});
    QTest::qWait(300);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(view.scene().nodeCount(), std::size_t{4});
    view.changeGraph(tree(6000));
    view.setGraph(nullptr);
    QTest::qWait(200);
    QCOMPARE(view.scene().nodeCount(), std::size_t{0});
}

void TestGraphView::placesOfAPictureToCome()
{
    GraphView view;
    showGraph(view, chain(10));
    std::vector<model::PointF> grid;
    for (int i = 0; i < 5000; ++i)
        grid.push_back({static_cast<float>(i % 100) * 90, static_cast<float>(i / 100) * 90});
    const std::shared_ptr<const model::Graph> large = tree(5000);
    ui::GraphPlaces places{std::make_shared<const std::vector<model::PointF>>(grid), {}, large};
    view.changeGraph(large);
    QVERIFY(!view.places().areKnown()); // not those of the picture before it
    places.pinned = {NodeIndex{2}};
    view.setPlaces(places);
    QCOMPARE(view.places().positions, places.positions);
    QTRY_VERIFY(!view.isChanging() && view.scene().isPlaced());
    QCOMPARE(*view.scene().positions(), grid);
    QCOMPARE(view.places().pinned, places.pinned);
}

void TestGraphView::thePaletteChoosesTheTheme()
{
    GraphView view;
    showGraph(view, chain(2));
    QSignalSpy changed(&view, &GraphView::styleChanged);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 34));
    view.setPalette(dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(view.grab().toImage().pixelColor(3, 9).lightness() < 80);
    QPalette light;
    light.setColor(QPalette::Window, QColor(240, 240, 240));
    view.setPalette(light);
    QVERIFY(view.grab().toImage().pixelColor(3, 9).lightness() > 200);
}

void TestGraphView::aLargeGraphGetsASmoothPicture()
{
    GraphView view;
    showGraph(view, tree(2000));
    const QImage moving = view.grab().toImage();
    QTRY_VERIFY(view.grab().toImage() != moving); // painted on the pool when nothing moves
    const QImage still = view.grab().toImage();
    QTest::mouseMove(&view, {1, 1});
    QCOMPARE(view.grab().toImage(), still);
}

void TestGraphView::theLimitIsTold()
{
    GraphPane pane;
    pane.resize(800, 500);
    pane.view()->setNodeLimit(10);
    pane.show();
    pane.setGraph(chain(25));
    const auto notice = [&pane]() -> QLabel * {
        for (QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("10 of 25"))) {
                return label;
            }
        }
        return nullptr;
    };
    QVERIFY(notice() != nullptr);
    QCOMPARE(pane.view()->scene().nodeCount(), std::size_t{10});
    emit notice()->linkActivated(QStringLiteral("all"));
    QCOMPARE(pane.view()->scene().nodeCount(), std::size_t{25});
    QVERIFY(notice() == nullptr);
}

void TestGraphView::theLegendCounts()
{
    Sample sample;
    sample.graph->addPlaceholder("n4");
    sample.graph->addNode("n5", {});
    sample.graph->seal();
    GraphPane pane;
    pane.setGraph(sample.graph);
    QStringList rows;
    for (const ui::LegendRow *row : pane.legend()->rows()) {
        rows.append(QStringLiteral("%1 %2").arg(row->text()).arg(row->count()));
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("Person 2"), QStringLiteral("Movie 1"),
                                QStringLiteral("no label 1"), QStringLiteral("not in the result 1"),
                                QStringLiteral("KNOWS 2"), QStringLiteral("MARRIED_TO 1"),
                                QStringLiteral("TRUSTS 1"), QStringLiteral("ACTED_IN 1")}));
}

void TestGraphView::theLegendHighlights()
{
    const Sample sample;
    GraphPane pane;
    pane.resize(800, 500);
    pane.show();
    pane.setGraph(sample.graph);
    ui::LegendRow *movies = pane.legend()->rows()[1];
    ui::LegendRow *trusts = pane.legend()->rows()[4];
    QTest::mouseClick(movies, Qt::LeftButton);
    QVERIFY(pane.view()->picture().marks.isDimmed(sample.ann));
    QVERIFY(!pane.view()->picture().marks.isDimmed(sample.film));
    QTest::mouseClick(trusts, Qt::LeftButton);
    QVERIFY(!movies->isChecked());
    QVERIFY(!pane.view()->picture().marks.isDimmed(sample.ann));
    QVERIFY(pane.view()->picture().marks.isDimmed(sample.film));
    QTest::mouseClick(trusts, Qt::LeftButton);
    QVERIFY(!pane.view()->picture().marks.hasFocus());
}

void TestGraphView::aLegendOfManyKindsIsCut()
{
    auto graph = std::make_shared<Graph>();
    for (int i = 0; i < 150; ++i) {
        const std::string label = "Label" + std::to_string(i);
        const std::array<std::string_view, 1> labels{label};
        graph->addNode("n" + std::to_string(i), labels);
    }
    graph->seal();
    GraphPane pane;
    pane.setGraph(graph);
    QCOMPARE(pane.legend()->rows().size(), std::size_t{100});
    QStringList texts;
    for (const QLabel *label : pane.legend()->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u'|').contains(QLatin1String("50 more")), qPrintable(texts.join(u'|')));
}

void TestGraphView::keysOpenStyleAndGroups()
{
    const Sample sample;
    GraphPane pane;
    pane.resize(800, 500);
    pane.show();
    pane.setGraph(sample.graph);
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.view()->setFocus();
    QTest::keyClick(pane.view(), Qt::Key_S);
    QVERIFY(pane.stylePanel()->isVisible());
    QTest::keyClick(pane.view(), Qt::Key_S);
    QVERIFY(!pane.stylePanel()->isVisible());
    QTest::keyClick(pane.view(), Qt::Key_G);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr && !menu->isEmpty());
    menu->close();
}

void TestGraphView::toolsWork()
{
    const Sample sample;
    GraphPane pane;
    pane.resize(800, 500);
    pane.show();
    pane.setGraph(sample.graph);
    QTRY_VERIFY(pane.view()->scene().isPlaced());
    const auto click = [&pane](const QString &name) {
        for (QToolButton *button : pane.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QSignalSpy wanted(&pane, &GraphPane::exportRequested);
    const double zoom = pane.view()->camera().zoom;
    QVERIFY(click(QStringLiteral("Zoom in")));
    QTRY_VERIFY(pane.view()->camera().zoom > 1.29 * zoom);
    QVERIFY(click(QStringLiteral("Fit to window")));
    QTRY_VERIFY(std::abs(pane.view()->camera().zoom - zoom) < 1e-6);
    QVERIFY(click(QStringLiteral("Pause the layout")));
    QVERIFY(pane.view()->isLayoutPaused());
    QVERIFY(click(QStringLiteral("Pause the layout")));
    QVERIFY(!pane.view()->isLayoutPaused());
    QVERIFY(click(QStringLiteral("Show the legend")));
    QVERIFY(!pane.legend()->isVisible());
    QVERIFY(click(QStringLiteral("Export or print the graph…")));
    QCOMPARE(wanted.size(), 1);
}

void TestGraphView::coloursFollowTheCounts()
{
    const Sample sample;
    const ui::GraphStyle style(*sample.graph, ui::Brightness::Light);
    const auto palette = model::categoricalPalette({}).colours;
    QCOMPARE(style.nodeColour(*sample.graph, sample.ann), QColor(palette[0]));
    QCOMPARE(style.nodeColour(*sample.graph, sample.film), QColor(palette[1]));
}

void TestGraphView::captionsFitTheirNode()
{
    const ui::WrappedCaption plain = ui::wrapInCircle(QStringLiteral("The Matrix Reloaded"), 32);
    QCOMPARE(plain.lines.join(QLatin1Char(' ')), QStringLiteral("The Matrix Reloaded"));
    for (const QString &text :
         {QStringLiteral("x").repeated(5000), QStringLiteral("ab ").repeated(999),
          QStringLiteral("\U0001F600").repeated(300)}) {
        const ui::WrappedCaption caption = ui::wrapInCircle(text, 32);
        QVERIFY(caption.lines.size() <= 3);
        QVERIFY(caption.lines.last().endsWith(QChar(0x2026)));
        for (const QString &line : caption.lines) {
            QVERIFY(ui::captionWidth(line, caption.fontSize) <= 64);
            QVERIFY(!line.isEmpty() && !line.front().isLowSurrogate());
        }
    }
}

QTEST_MAIN(TestGraphView)
#include "tst_graph_view.moc"
