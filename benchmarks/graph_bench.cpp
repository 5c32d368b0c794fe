// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the graph view beside those of a QGraphicsView, how long the window is held up while a
// large graph comes, and the memory of a graph.
// Usage: graph_bench [frames] [items] [stalls] [memory] [NODES]; with NODES frames of that size only
#include "graph/frame_times.h"
#include "graph/item_view.h"
#include "graph/settled_graph.h"
#include "graph/stall_probe.h"
#include "model/exploration/graph_selection.h"
#include "ui/graph/graph_painter.h"
#include "ui/graph/graph_pane.h"

#include <QEventLoop>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using bench::FrameTimes;
using bench::SettledGraph;

namespace
{

constexpr QSize kViewSize(1600, 1000);

struct Size {
    std::uint32_t nodes;
    std::uint32_t relationships;
};
constexpr Size kSizes[]{{300, 600}, {3'000, 10'000}, {10'000, 50'000}, {100'000, 300'000}};

ui::GraphPicture pictureOf(const SettledGraph &settled)
{
    ui::GraphPicture picture;
    picture.scene = ui::GraphScene(settled.graph, settled.graph->nodeCount());
    picture.scene.setStyle(ui::GraphStyle(*settled.graph, ui::Brightness::Light));
    picture.marks = ui::GraphMarks(picture.scene);
    picture.scene.setPositions(std::make_shared<std::vector<model::PointF>>(settled.positions));
    return picture;
}

/// What a paint of the view does: finds who is seen, paints them, and puts the image on the window's.
void paintFrame(const ui::GraphPicture &picture, ui::GraphDetail detail, QImage &window)
{
    QPainter painter(&window);
    const ui::VisibleCount visible = ui::visibleIn(picture, QRectF(QPointF(), kViewSize));
    if (visible.nodes > 0)
        painter.drawImage(QPointF(), ui::paintView(picture, kViewSize, 1, detail, {}));
}

void print(const char *what, const FrameTimes &times)
{
    std::printf(" | %s %6.1f / %6.1f", what, times.median, times.p95);
    std::fflush(stdout);
}

void measureOurs(const SettledGraph &settled)
{
    ui::GraphPicture picture = pictureOf(settled);
    const QRectF view(QPointF(), kViewSize);
    QImage window(kViewSize, QImage::Format_RGB32);
    std::vector<ui::GraphScene::Positions> moves;
    for (int i = 0; i < 4; ++i)
        moves.push_back(
            std::make_shared<std::vector<model::PointF>>(bench::moved(settled.positions, i)));
    picture.camera = ui::GraphCamera::fitting(picture.scene.bounds(), view, 1.25);
    print("all moves", bench::measureFrames(40, [&](int i) {
              picture.scene.setPositions(moves[static_cast<std::size_t>(i) % moves.size()]);
              paintFrame(picture, ui::GraphDetail::Moving, window);
          }));
    print("at rest", bench::measureFrames(
                         15, [&](int) { paintFrame(picture, ui::GraphDetail::Still, window); }));
    picture.camera = {view.center() - picture.scene.bounds().center(), 1};
    print("reading, moves", bench::measureFrames(40, [&](int i) {
              picture.scene.setPositions(moves[static_cast<std::size_t>(i) % moves.size()]);
              paintFrame(picture, ui::GraphDetail::Moving, window);
          }));
    print("reading", bench::measureFrames(
                         40, [&](int) { paintFrame(picture, ui::GraphDetail::Still, window); }));
    std::printf(" (%zu nodes)", ui::visibleIn(picture, view).nodes);
}

void measureItems(const SettledGraph &settled)
{
    const bool isHuge = settled.graph->nodeCount() > 50'000;
    const int frames = isHuge ? 2 : 7;
    bench::ItemView items(settled);
    std::vector<std::vector<model::PointF>> moves{bench::moved(settled.positions, 0),
                                                  bench::moved(settled.positions, 1)};
    items.showAll();
    print("all moves", bench::measureFrames(frames, [&](int i) {
              items.moveTo(moves[static_cast<std::size_t>(i) % moves.size()]);
              items.paint();
          }));
    print("at rest", bench::measureFrames(frames, [&](int) { items.paint(); }));
    items.showNear();
    print("reading", bench::measureFrames(frames, [&](int) { items.paint(); }));
}

/// Does something to a view from within the event loop, and tells of the longest event until the view
/// has been calm for a while.
void measureStall(bench::StallProbe &probe, ui::GraphView &view, const char *what,
                  const std::function<void()> &action)
{
    QEventLoop loop;
    QTimer calm;
    calm.setSingleShot(true);
    calm.setInterval(1'500);
    QObject::connect(&calm, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&view, &ui::GraphView::layoutSettled, &calm, qOverload<>(&QTimer::start));
    QObject::connect(&view, &ui::GraphView::graphShown, &calm, &QTimer::stop);
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &view, [&] {
        calm.start();
        action();
        if (view.isChanging())
            calm.stop();
    });
    probe.reset();
    loop.exec();
    std::printf("  %-22s %6.1f ms of processor time (%s), %6.1f by the clock (%s)\n", what,
                probe.longestCpuMs(), qPrintable(probe.longestEvent()), probe.longestMs(),
                qPrintable(probe.longestEventByClock()));
    std::fflush(stdout);
}

/// A graph that comes, grows, is expanded, worked with and undone.
void measureStalls(bench::StallProbe &probe, const Size &size)
{
    const SettledGraph half(size.nodes / 2, size.relationships / 2);
    const SettledGraph settled(size.nodes, size.relationships);
    const SettledGraph more(size.nodes + 5'000, size.relationships + 5'000);
    ui::GraphPane pane;
    ui::GraphView &view = *pane.view();
    pane.resize(kViewSize);
    view.setNodeLimit(2 * size.nodes);
    pane.show();
    std::printf("%u nodes, %u relationships: the longest event\n", size.nodes, size.relationships);
    const auto measure = [&](const char *what, const std::function<void()> &action) {
        measureStall(probe, view, what, action);
    };
    measure("the empty view", [] {});
    measure("half of it comes", [&] { pane.setGraph(half.graph); });
    measure("it grows", [&] { pane.changeGraph(settled.graph, {}); });
    const ui::GraphPlaces before = view.places();
    measure("5 000 are added", [&] { pane.changeGraph(more.graph, {}); });
    measure("and undone", [&] { pane.changeGraph(settled.graph, before); });
    measure("all is selected", [&] { view.selectElements(model::allElements(*settled.graph)); });
    measure("nothing is selected", [&] { view.clearSelection(); });
    measure("a pan", [&] { view.panBy({40, 30}); });
    measure("the pointer moves", [&] {
        for (int i = 0; i < 5; ++i) {
            QTimer::singleShot(60 * i, &view, [&view, i] { view.hoverAt({500.0 + 40 * i, 400}); });
        }
    });
    measure("it goes", [&] { pane.setGraph(nullptr); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::StallProbe application(argc, argv);
    const QStringList chosen = QCoreApplication::arguments().mid(1);
    const auto isNamed = [&chosen](const QByteArray &what) {
        return chosen.contains(QLatin1String(what));
    };
    const auto isWanted = [&](const char *what) { return chosen.isEmpty() || isNamed(what); };
    const bool isAnySize = std::ranges::none_of(
        kSizes, [&](const Size &size) { return isNamed(QByteArray::number(size.nodes)); });
    std::puts("1600 x 1000; milliseconds of processor time, median / 95th percentile");
    for (const Size &size : kSizes) {
        if (!isWanted("frames") && !isWanted("items"))
            break;
        if (!isAnySize && !isNamed(QByteArray::number(size.nodes)))
            continue;
        const SettledGraph settled(size.nodes, size.relationships);
        if (isWanted("frames")) {
            std::printf("%7u %7u ours ", size.nodes, size.relationships);
            measureOurs(settled);
            std::puts("");
        }
        if (isWanted("items")) {
            std::printf("%7u %7u items", size.nodes, size.relationships);
            measureItems(settled);
            std::puts("");
        }
    }
    if (isWanted("stalls")) {
        for (const Size &size : {Size{20'000, 80'000}, kSizes[3]})
            measureStalls(application, size);
    }
    if (isWanted("memory")) {
        const SettledGraph settled(kSizes[3].nodes, kSizes[3].relationships);
        const std::size_t elements = settled.graph->nodeCount() + settled.graph->edgeCount();
        std::printf("%zu elements: %.1f bytes each\n", elements,
                    static_cast<double>(settled.graph->memoryBytes()) /
                        static_cast<double>(elements));
    }
    return 0;
}
