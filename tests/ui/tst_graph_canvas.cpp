// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/graph_selection.h"
#include "ui/graph/graph_accessible.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/mini_map.h"
#include "ui/graph/region_mask.h"
#include "ui/theme/application_style.h"

#include <QAccessible>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

using model::EdgeIndex;
using model::Graph;
using model::NodeIndex;
using ui::GraphPane;
using ui::GraphTool;
using ui::GraphView;

namespace
{

constexpr std::array<std::string_view, 1> kPerson{"Person"};

/// A square of nodes, each joined to the next in its row.
std::shared_ptr<Graph> rows(std::uint32_t side)
{
    auto graph = std::make_shared<Graph>();
    for (std::uint32_t i = 0; i < side * side; ++i) {
        const NodeIndex node = graph->addNode("n" + std::to_string(i), kPerson);
        graph->setCaption(node, "Person " + std::to_string(i));
        if (i % side > 0)
            graph->addEdge("e" + std::to_string(i), NodeIndex{i - 1}, node, "NEXT");
    }
    graph->seal();
    return graph;
}

/// Three in a triangle, and one that the result only names.
struct Triangle {
    std::shared_ptr<Graph> graph = std::make_shared<Graph>();
    NodeIndex ann = graph->addNode("n1", kPerson);
    NodeIndex bob = graph->addNode("n2", kPerson);
    NodeIndex cat = graph->addNode("n3", kPerson);
    NodeIndex unknown = graph->addPlaceholder("n4");
    EdgeIndex knows = graph->addEdge("e1", ann, bob, "KNOWS");
    EdgeIndex likes = graph->addEdge("e2", bob, cat, "LIKES");
    EdgeIndex sees = graph->addEdge("e3", cat, ann, "SEES");
    EdgeIndex owes = graph->addEdge("e4", ann, unknown, "OWES");

    Triangle()
    {
        graph->setCaption(ann, "Ann");
        graph->setCaption(bob, "Bob");
        graph->setCaption(cat, "Cat");
        graph->seal();
    }
};

void showGraph(GraphView &view, const std::shared_ptr<const Graph> &graph)
{
    view.resize(700, 500);
    QSignalSpy settled(&view, &GraphView::layoutSettled);
    view.setGraph(graph);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20'000);
}

QPoint seen(const GraphView &view, NodeIndex node)
{
    return view.camera().toView(view.scene().position(node)).toPoint();
}

/// Draws with the left button from the first point through the others.
void draw(QWidget &widget, const QVector<QPoint> &points, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, points.first());
    for (qsizetype i = 1; i < points.size(); ++i) {
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&widget, points[i - 1] + (points[i] - points[i - 1]) * step / 8);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, points.last());
}

QVector<QPoint> around(QPoint centre, int reach)
{
    return {centre + QPoint(-reach, -reach), centre + QPoint(reach, -reach),
            centre + QPoint(reach, reach), centre + QPoint(-reach, reach),
            centre + QPoint(-reach, -reach + 4)};
}

QAccessibleInterface *accessible(GraphView &view)
{
    return QAccessible::queryAccessibleInterface(&view);
}

QAccessibleInterface *childNamed(GraphView &view, const QString &name)
{
    QAccessibleInterface *canvas = accessible(view);
    for (int i = 0; i < canvas->childCount(); ++i) {
        if (canvas->child(i)->text(QAccessible::Name) == name)
            return canvas->child(i);
    }
    return nullptr;
}

} // namespace

/// Selecting by drawn lines, the mini-map, keys, and what assistive technology is told.
class TestGraphCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskKnowsItsInside();
    void aLassoSelectsWhatItGoesAround();
    void controlDrawsALassoThatAdds();
    void theLassoToolHasAKeyAndAButton();
    void fitSelectionComesNear();
    void theMiniMapShowsWhenThereIsMore();
    void theMiniMapMovesTheView();
    void withoutMotionTheCameraJumps();
    void keysReachRelationships();
    void keysPanAndMove();
    void slowPicturesArePaintedBeside();
    void manySelectedElementsAreMarked();
    void elementsHaveNamesAndPlaces();
    void elementsHaveStatesAndActions();
    void anotherGraphInvalidatesElements();
    void largeGraphsAreListedInPart();
};

void TestGraphCanvas::aMaskKnowsItsInside()
{
    const QRect view(0, 0, 100, 100);
    const ui::RegionMask mask(QPolygonF({{10, 10}, {60, 10}, {60, 60}, {35, 30}, {10, 60}}), view);
    QVERIFY(mask.contains({20, 20}));
    QVERIFY(!mask.contains({35, 50})); // in the notch
    QVERIFY(!mask.contains({5, 5}));
    QVERIFY(!mask.contains({-1e9, 1e9}));
    QVERIFY(!ui::RegionMask(QPolygonF({{200, 200}, {300, 300}, {200, 300}}), view)
                 .contains({210, 250}));
    QVERIFY(!ui::RegionMask({}, view).contains({0, 0}));
}

void TestGraphCanvas::aLassoSelectsWhatItGoesAround()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    view.setTool(GraphTool::Lasso);
    const double zoom = view.camera().zoom;
    draw(view, around(seen(view, triangle.bob), 44));
    QCOMPARE(view.selectedNodes(), std::vector<NodeIndex>{triangle.bob});
    draw(view, around(seen(view, triangle.cat), 44));
    QCOMPARE(view.selectedNodes(), std::vector<NodeIndex>{triangle.cat});
    QCOMPARE(view.camera().zoom, zoom); // and did not move
}

void TestGraphCanvas::controlDrawsALassoThatAdds()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    view.selectNode(triangle.cat);
    draw(view, around(seen(view, triangle.bob), 44), Qt::ControlModifier);
    QCOMPARE(view.selectedNodes(), (std::vector<NodeIndex>{triangle.bob, triangle.cat}));
}

void TestGraphCanvas::theLassoToolHasAKeyAndAButton()
{
    const Triangle triangle;
    GraphPane pane;
    pane.resize(800, 600);
    pane.setGraph(triangle.graph);
    pane.show();
    QToolButton *button = nullptr;
    for (QToolButton *each : pane.findChildren<QToolButton *>()) {
        if (each->accessibleName() == QLatin1String("Select with a lasso"))
            button = each;
    }
    QVERIFY(button);
    QTest::keyClick(pane.view(), Qt::Key_L);
    QVERIFY(button->isChecked());
    QCOMPARE(pane.view()->cursor().shape(), Qt::CrossCursor);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(pane.view()->tool(), GraphTool::Hand);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(pane.view()->tool(), GraphTool::Lasso);
    QTest::keyClick(pane.view(), Qt::Key_Escape);
    QVERIFY(!button->isChecked());
}

void TestGraphCanvas::fitSelectionComesNear()
{
    GraphView view;
    showGraph(view, rows(12));
    const double whole = view.camera().zoom;
    view.selectNode(NodeIndex{5});
    QTest::keyClick(&view, Qt::Key_F);
    QTRY_VERIFY(view.camera().zoom > whole * 1.5);
    QTRY_VERIFY((seen(view, NodeIndex{5}) - view.rect().center()).manhattanLength() < 40);
    view.clearSelection();
    QTest::keyClick(&view, Qt::Key_F);
    QTRY_VERIFY(std::abs(view.camera().zoom - whole) < 0.01);
}

void TestGraphCanvas::theMiniMapShowsWhenThereIsMore()
{
    GraphPane pane;
    pane.resize(900, 700);
    pane.show();
    pane.setGraph(rows(12));
    QTRY_VERIFY(pane.view()->scene().isPlaced());
    QTest::qWait(200);
    QTRY_VERIFY(!pane.miniMap()->isVisible()); // all is in view
    for (int i = 0; i < 6; ++i)
        pane.view()->zoomIn();
    QTRY_VERIFY(pane.miniMap()->isVisible());
    pane.view()->fit();
    QTRY_VERIFY(!pane.miniMap()->isVisible());
}

void TestGraphCanvas::theMiniMapMovesTheView()
{
    GraphPane pane;
    pane.resize(900, 700);
    pane.show();
    pane.setGraph(rows(12));
    QTRY_VERIFY(pane.view()->scene().isPlaced());
    for (int i = 0; i < 8; ++i)
        pane.view()->zoomIn();
    QTRY_VERIFY(pane.miniMap()->isVisible());
    QTest::qWait(250); // the zooming glide
    const auto middle = [&pane] {
        return pane.view()->camera().toWorld(QRectF(pane.view()->rect()).center());
    };
    QTest::mouseClick(pane.miniMap(), Qt::LeftButton, {}, {12, 12});
    const QPointF left = middle();
    QTest::mouseClick(pane.miniMap(), Qt::LeftButton, {},
                      {pane.miniMap()->width() - 12, pane.miniMap()->height() - 12});
    const QPointF right = middle();
    QVERIFY(left.x() < right.x() && left.y() < right.y());
    QTest::keyClick(pane.miniMap(), Qt::Key_Left);
    QVERIFY(middle().x() < right.x());
}

void TestGraphCanvas::withoutMotionTheCameraJumps()
{
    const Triangle triangle;
    ui::ApplicationStyle style;
    GraphView view;
    view.setStyle(&style);
    showGraph(view, triangle.graph);
    const double zoom = view.camera().zoom;
    style.setMotion(ui::ApplicationStyle::Motion::Off);
    view.zoomOut();
    QVERIFY(view.camera().zoom < zoom * 0.8);
    style.setMotion(ui::ApplicationStyle::Motion::On);
    view.fit();
    QVERIFY(view.camera().zoom < zoom * 0.9); // on its way
    QTRY_VERIFY(std::abs(view.camera().zoom - zoom) < 1e-6);
}

void TestGraphCanvas::keysReachRelationships()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    view.selectNode(triangle.ann);
    QSignalSpy activated(&view, &GraphView::edgeActivated);
    std::vector<EdgeIndex> reached;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&view, Qt::Key_Period);
        reached.push_back(view.selectedEdges().front());
    }
    QCOMPARE(reached.front(), triangle.knows);
    QVERIFY(reached[1] != reached[0]);
    QVERIFY(view.selectedNodes().empty());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    // An arrow leads from a relationship to one of its ends.
    view.selectEdge(triangle.knows);
    const QPointF way = view.scene().position(triangle.bob) - view.scene().position(triangle.ann);
    const bool isAcross = std::abs(way.x()) > std::abs(way.y());
    const Qt::Key towardsBob = isAcross ? (way.x() > 0 ? Qt::Key_Right : Qt::Key_Left)
                                        : (way.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(&view, towardsBob);
    QCOMPARE(view.selectedNodes(), std::vector<NodeIndex>{triangle.bob});
}

void TestGraphCanvas::keysPanAndMove()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    const QPointF offset = view.camera().offset;
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view.camera().offset.x() < offset.x());
    view.selectNode(triangle.bob);
    const QPointF before = view.scene().position(triangle.bob);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    const double moved = view.scene().position(triangle.bob).x() - before.x();
    QVERIFY(std::abs(moved * view.camera().zoom - 40) < 0.5);
}

void TestGraphCanvas::slowPicturesArePaintedBeside()
{
    GraphView view;
    view.setNodeLimit(100'000);
    view.resize(700, 500);
    view.show();
    view.setGraph(rows(260)); // far more than a frame's worth
    QTRY_VERIFY_WITH_TIMEOUT(view.scene().isPlaced(), 60'000);
    const auto hasDrawing = [&view] {
        const QImage image = view.grab().toImage();
        const QRgb ground = view.scene().style().theme().background.rgb();
        int others = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                others += image.pixel(x, y) != ground ? 1 : 0;
        }
        return others > 2'000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasDrawing(), 20'000);
    view.panBy({60, 0}); // the old picture goes along at once
    QVERIFY(hasDrawing());
}

void TestGraphCanvas::manySelectedElementsAreMarked()
{
    GraphView view;
    showGraph(view, rows(60)); // more than are drawn one by one
    view.selectElements(model::allElements(*view.scene().graph()));
    const QRgb accent = view.scene().style().theme().accent.rgb();
    const auto hasAccent = [&view, accent] {
        const QImage image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            if (std::find(line, line + image.width(), accent) != line + image.width())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(hasAccent());
    view.clearSelection();
    QTRY_VERIFY(!hasAccent());
}

void TestGraphCanvas::elementsHaveNamesAndPlaces()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    QAccessibleInterface *canvas = accessible(view);
    QCOMPARE(canvas->role(), QAccessible::Canvas);
    QCOMPARE(canvas->childCount(), 8);
    QVERIFY(canvas->text(QAccessible::Description).contains(QLatin1String("4 nodes")));
    QAccessibleInterface *ann = childNamed(view, QStringLiteral("Ann, Person"));
    QVERIFY(ann);
    QVERIFY(ann->text(QAccessible::Description).contains(QLatin1String("Ann KNOWS Bob")));
    QAccessibleInterface *knows = childNamed(view, QStringLiteral("Ann KNOWS Bob"));
    QVERIFY(knows);
    QCOMPARE(ann->parent(), canvas);
    QCOMPARE(canvas->child(canvas->indexOfChild(knows)), knows);
    const QPoint place = view.mapToGlobal(seen(view, triangle.ann));
    QVERIFY(ann->rect().contains(place));
    QCOMPARE(canvas->childAt(place.x(), place.y()), ann);
    QVERIFY((ann->rect().center() - place).manhattanLength() < 4);
}

void TestGraphCanvas::elementsHaveStatesAndActions()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    QAccessibleInterface *bob = childNamed(view, QStringLiteral("Bob, Person"));
    QVERIFY(bob->state().selectable && !bob->state().selected);
    QSignalSpy activated(&view, &GraphView::nodeActivated);
    bob->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QVERIFY(bob->state().selected && bob->state().focused);
    QCOMPARE(accessible(view)->focusChild(), bob);
    QAccessibleInterface *likes = childNamed(view, QStringLiteral("Bob LIKES Cat"));
    likes->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view.selectedEdges(), std::vector<EdgeIndex>{triangle.likes});
    QVERIFY(!bob->state().selected);
    view.panBy({5'000, 0});
    QVERIFY(bob->state().offscreen);
}

void TestGraphCanvas::anotherGraphInvalidatesElements()
{
    const Triangle triangle;
    GraphView view;
    showGraph(view, triangle.graph);
    QAccessibleInterface *bob = childNamed(view, QStringLiteral("Bob, Person"));
    QVERIFY(bob->isValid());
    view.setGraph(rows(2));
    QVERIFY(!bob->isValid());
    QVERIFY(bob->text(QAccessible::Name).isEmpty());
    QVERIFY(bob->state().invalid);
    QCOMPARE(accessible(view)->childCount(), 6);
    view.setGraph(nullptr);
    QCOMPARE(accessible(view)->childCount(), 0);
    QVERIFY(!accessible(view)->child(0));
}

void TestGraphCanvas::largeGraphsAreListedInPart()
{
    GraphView view;
    showGraph(view, rows(50));
    QAccessibleInterface *canvas = accessible(view);
    QCOMPARE(canvas->childCount(), 2'000);
    QVERIFY(canvas->text(QAccessible::Description).contains(QLocale().toString(1'000)));
    // The node with the fewest relationships is not among the first, but it is there once selected.
    const NodeIndex last = view.scene().nodesByDegree().back();
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    view.selectNode(last);
    QCOMPARE(canvas->childCount(), 2'001);
    QCOMPARE(canvas->indexOfChild(canvas->focusChild()), 2'000);
}

QTEST_MAIN(TestGraphCanvas)
#include "tst_graph_canvas.moc"
