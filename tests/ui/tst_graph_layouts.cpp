// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "support/test_result.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_settings.h"
#include "ui/graph/layout_menu.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>

using model::LayoutKind;
using model::NodeIndex;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;
using ui::GraphLayout;
using ui::GraphPane;
using ui::GraphView;

namespace
{

std::string nodeId(std::int64_t id)
{
    return "4:x:" + std::to_string(id);
}

Tree station(std::int64_t id)
{
    const auto at = static_cast<double>(id);
    return structure('N', {integer(id), list({string("Station")}),
                           map({string("name"), string("S" + std::to_string(id)), string("opened"),
                                integer(1900 + id), string("a&b"), integer(id % 3), string("at"),
                                structure('X', {integer(4326), floating(at), floating(50 - at)})}),
                           string(nodeId(id))});
}

// Stations one after the other on a line.
std::shared_ptr<const model::Graph> line(std::int64_t nodes)
{
    std::vector<std::vector<Tree>> rows;
    for (std::int64_t i = 0; i < nodes; ++i) {
        const Tree next = structure('R', {integer(i), integer(i), integer(i + 1), string("NEXT"),
                                          map({}), string("5:x:" + std::to_string(i)),
                                          string(nodeId(i)), string(nodeId(i + 1))});
        rows.push_back({station(i), i + 1 < nodes ? next : test::null()});
    }
    return model::buildGraph(test::makeResult({"n", "r"}, rows));
}

void show(GraphPane &pane, const std::shared_ptr<const model::Graph> &graph)
{
    pane.resize(900, 600);
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.setGraph(graph);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QTRY_VERIFY(!settled.isEmpty());
}

QAction *find(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')) == text) {
            return action;
        }
    }
    return nullptr;
}

QPointF placeOf(const GraphPane &pane, std::uint32_t node)
{
    return pane.view()->scene().position(NodeIndex{node});
}

QPoint seen(const GraphPane &pane, std::uint32_t node)
{
    return pane.view()->camera().toView(placeOf(pane, node)).toPoint();
}

bool isBelow(const GraphPane &pane)
{
    for (std::uint32_t i = 1; i < 6; ++i) {
        if (placeOf(pane, i).y() < placeOf(pane, i - 1).y() + 40) {
            return false;
        }
    }
    return true;
}

// Says how long animations take, which the person's choice decides in the program.
class TimedStyle : public QProxyStyle
{
public:
    explicit TimedStyle(int milliseconds)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_milliseconds(milliseconds)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? m_milliseconds
                   : QProxyStyle::styleHint(hint, option, widget, returnData);
    }

private:
    int m_milliseconds;
};

} // namespace

class TestGraphLayouts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::setStyle(new TimedStyle(0)); }
    void theButtonOffersTheKinds();
    void keysChooseFromTheMenu();
    void nodesGlideToTheirPlaces();
    void withoutMotionTheyAreThereAtOnce();
    void ringsGoAroundTheSelection();
    void valuesOfTheNodesAreOffered();
    void mapsAndScalesAreDrawn();
    void draggingInALayoutMovesOneNode();
    void anArrangementCanBeTakenBack();
    void theNextGraphIsArrangedAlike();
    void newNodesLeaveForcesInPlace();
    void aGraphWithoutValuesOffersNone();
    void theChoiceIsRemembered();
};

void TestGraphLayouts::theButtonOffersTheKinds()
{
    GraphPane pane;
    show(pane, line(6));
    QToolButton *button = nullptr;
    for (QToolButton *each : pane.findChildren<QToolButton *>()) {
        if (each->menu() == pane.layoutMenu()) {
            button = each;
        }
    }
    QVERIFY(button && button->isVisible());
    QTimer::singleShot(0, &pane, [&pane] {
        QTRY_VERIFY(pane.layoutMenu()->isVisible());
        QVERIFY(find(*pane.layoutMenu(), QStringLiteral("Force-directed"))->isChecked());
        const QAction *layered = find(*pane.layoutMenu(), QStringLiteral("Layered"));
        QTest::mouseClick(
            pane.layoutMenu(), Qt::LeftButton, {},
            pane.layoutMenu()->actionGeometry(const_cast<QAction *>(layered)).center());
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(pane.view()->graphLayout().kind, LayoutKind::Layered);
    QTRY_VERIFY(isBelow(pane));
}

void TestGraphLayouts::keysChooseFromTheMenu()
{
    GraphPane pane;
    show(pane, line(6));
    pane.layoutMenu()->popup(pane.mapToGlobal(QPoint(50, 50)));
    QTRY_VERIFY(pane.layoutMenu()->isVisible());
    QTest::keyClick(pane.layoutMenu(), Qt::Key_L);
    QCOMPARE(pane.view()->graphLayout().kind, LayoutKind::Layered);
    QTRY_VERIFY(isBelow(pane));
}

void TestGraphLayouts::nodesGlideToTheirPlaces()
{
    QApplication::setStyle(new TimedStyle(1000));
    GraphPane pane;
    show(pane, line(6));
    const QPointF before = placeOf(pane, 5);
    std::vector<QPointF> places;
    QTimer sampling;
    connect(&sampling, &QTimer::timeout, this, [&] { places.push_back(placeOf(pane, 5)); });
    sampling.start(15);
    pane.view()->setLayout({LayoutKind::Layered});
    QCOMPARE(placeOf(pane, 5), before);
    QTRY_VERIFY(isBelow(pane));
    QTest::qWait(1500);
    const QPointF after = placeOf(pane, 5);
    const bool isBetween = std::any_of(places.begin(), places.end(), [&](QPointF place) {
        return place != before && place != after;
    });
    QVERIFY(isBetween);
}

void TestGraphLayouts::withoutMotionTheyAreThereAtOnce()
{
    GraphPane pane;
    show(pane, line(6));
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.view()->setLayout({LayoutKind::Grid});
    QVERIFY(settled.wait(test::kPatienceMs));
    const QPointF first = placeOf(pane, 3);
    QTest::qWait(100);
    QCOMPARE(placeOf(pane, 3), first);
}

void TestGraphLayouts::ringsGoAroundTheSelection()
{
    GraphPane pane;
    show(pane, line(9));
    QTest::mouseClick(pane.view(), Qt::LeftButton, {}, seen(pane, 2));
    QCOMPARE(pane.view()->selectedNodes(), std::vector<NodeIndex>{NodeIndex{2}});
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.layoutMenu()->popup({});
    find(*pane.layoutMenu(), QStringLiteral("Radial"))->trigger();
    pane.layoutMenu()->close();
    QVERIFY(settled.wait(test::kPatienceMs));
    const auto fromRoot = [&pane](std::uint32_t node) {
        return QLineF(placeOf(pane, 2), placeOf(pane, node)).length();
    };
    QVERIFY(std::abs(fromRoot(1) - fromRoot(3)) < 0.1);
    QVERIFY(std::abs(fromRoot(0) - fromRoot(4)) < 0.1);
    QVERIFY(fromRoot(8) > fromRoot(4) * 2);
    // The next graph keeps the root, whatever its number there.
    settled.clear();
    pane.setGraph(line(12));
    QVERIFY(settled.wait(test::kPatienceMs));
    QVERIFY(std::abs(fromRoot(1) - fromRoot(3)) < 0.1);
}

void TestGraphLayouts::valuesOfTheNodesAreOffered()
{
    GraphPane pane;
    show(pane, line(6));
    pane.layoutMenu()->popup({});
    const QAction *coordinates = find(*pane.layoutMenu(), QStringLiteral("By Coordinates"));
    QVERIFY(find(*coordinates->menu(), QStringLiteral("at")));
    const QAction *property = find(*pane.layoutMenu(), QStringLiteral("By Property"));
    QCOMPARE(property->menu()->actions().size(), 2);
    QCOMPARE(property->menu()->actions().first()->text(), QStringLiteral("a&&b"));
    pane.layoutMenu()->close();
}

void TestGraphLayouts::mapsAndScalesAreDrawn()
{
    GraphPane pane;
    show(pane, line(6));
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.view()->setLayout({LayoutKind::Coordinates, {"at", {}}});
    QVERIFY(settled.wait(test::kPatienceMs));
    // Each station lies east and south of the one before.
    for (std::uint32_t i = 1; i < 6; ++i) {
        QVERIFY(placeOf(pane, i).x() > placeOf(pane, i - 1).x());
        QVERIFY(placeOf(pane, i).y() > placeOf(pane, i - 1).y());
    }
    pane.view()->setLayout({LayoutKind::Property, {"opened", {}}});
    QVERIFY(settled.wait(test::kPatienceMs));
    const double step = placeOf(pane, 1).x() - placeOf(pane, 0).x();
    QVERIFY(step > 0);
    QVERIFY(std::abs(placeOf(pane, 5).x() - placeOf(pane, 0).x() - 5 * step) < 0.1);
}

void TestGraphLayouts::draggingInALayoutMovesOneNode()
{
    GraphPane pane;
    show(pane, line(6));
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.view()->setLayout({LayoutKind::Circular});
    QVERIFY(settled.wait(test::kPatienceMs));
    const QPointF other = placeOf(pane, 3);
    const QPointF before = placeOf(pane, 0);
    const QPoint from = seen(pane, 0);
    QTest::mousePress(pane.view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        QTest::mouseMove(pane.view(), from + QPoint(15, 10) * step);
    }
    QTest::mouseRelease(pane.view(), Qt::LeftButton, {}, from + QPoint(60, 40));
    QTest::qWait(200);
    QVERIFY(QLineF(placeOf(pane, 0), before).length() > 30);
    QCOMPARE(placeOf(pane, 3), other);
}

void TestGraphLayouts::anArrangementCanBeTakenBack()
{
    GraphPane pane;
    show(pane, line(6));
    const QPointF before = placeOf(pane, 5);
    ui::GraphPlaces places;
    connect(pane.view(), &GraphView::rearranged, this,
            [&places](const ui::GraphPlaces &were) { places = were; });
    pane.view()->setLayout({LayoutKind::Layered});
    QVERIFY(places.areKnown());
    QTRY_VERIFY(isBelow(pane));
    pane.view()->setPlaces(places);
    QCOMPARE(placeOf(pane, 5), before);
    QTest::qWait(150);
    QCOMPARE(placeOf(pane, 5), before);
}

void TestGraphLayouts::theNextGraphIsArrangedAlike()
{
    GraphPane pane;
    pane.view()->setLayout({LayoutKind::Layered});
    show(pane, line(6));
    QVERIFY(isBelow(pane));
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.setGraph(line(20));
    QVERIFY(settled.wait(test::kPatienceMs));
    QVERIFY(isBelow(pane));
}

void TestGraphLayouts::newNodesLeaveForcesInPlace()
{
    GraphPane pane;
    show(pane, line(20));
    std::vector<QPointF> before;
    for (std::uint32_t i = 0; i < 20; ++i) {
        before.push_back(placeOf(pane, i));
    }
    QSignalSpy settled(pane.view(), &GraphView::layoutSettled);
    pane.setGraph(line(30));
    QVERIFY(settled.wait(test::kPatienceMs));
    for (std::uint32_t i = 0; i < 20; ++i) {
        QCOMPARE(placeOf(pane, i), before[i]);
    }
    QVERIFY(QLineF(placeOf(pane, 20), before[19]).length() < 400);
}

void TestGraphLayouts::aGraphWithoutValuesOffersNone()
{
    GraphPane pane;
    auto graph = std::make_shared<model::Graph>();
    graph->addPlaceholder("4:x:1");
    graph->seal();
    show(pane, graph);
    pane.layoutMenu()->popup({});
    QVERIFY(!find(*pane.layoutMenu(), QStringLiteral("By Coordinates"))->menu()->isEnabled());
    QVERIFY(!find(*pane.layoutMenu(), QStringLiteral("By Property"))->menu()->isEnabled());
    pane.layoutMenu()->close();
}

void TestGraphLayouts::theChoiceIsRemembered()
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    QCOMPARE(ui::GraphSettings().layout().kind, LayoutKind::Force);
    ui::GraphSettings().setLayout({LayoutKind::Radial, {}, {"4:x:1"}});
    QCOMPARE(ui::GraphSettings().layout(), (GraphLayout{LayoutKind::Radial}));
    ui::GraphSettings().setLayout({LayoutKind::Property, {"opened", {}}});
    QCOMPARE(ui::GraphSettings().layout().kind, LayoutKind::Radial);
}

QTEST_MAIN(TestGraphLayouts)
#include "tst_graph_layouts.moc"
