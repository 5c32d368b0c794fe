// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the graph view beside those of a QGraphicsView, how long the window is held up while a
// large graph comes, and the memory of a graph. Usage: graph_bench [frames] [items] [stalls] [memory]
#include "graph/frame_times.h"
#include "graph/item_view.h"
#include "graph/settled_graph.h"
#include "graph/stall_probe.h"
#include "ui/graph/graph_painter.h"
#include "ui/graph/graph_pane.h"

#include <QEventLoop>
#include <QPainter>
#include <QTimer>

#include <cstdio>

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
    const QRectF view(QPointF(), kViewSize);
    const ui::VisibleCount visible = ui::visibleIn(picture, view);
    QPainter painter(&window);
    painter.setRenderHint(QPainter::Antialiasing);
    if (visible.nodes > 420 || visible.edges > 900) {
        painter.drawImage(QPointF(), ui::paintLargeGraph(picture, kViewSize, 1, detail, {}));
    } else {
        ui::paintBackground(painter, picture, view);
        ui::paintGraph(painter, picture, view, detail);
    }
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
              items.repaint();
          }));
    print("at rest", bench::measureFrames(frames, [&](int) { items.repaint(); }));
    items.showNear();
    print("reading", bench::measureFrames(frames, [&](int) { items.repaint(); }));
}

/// From the graph's coming to a while after it has come to rest.
void measureStalls(bench::StallProbe &probe, const Size &size)
{
    const SettledGraph settled(size.nodes, size.relationships);
    ui::GraphPane pane;
    pane.resize(kViewSize);
    pane.view()->setNodeLimit(size.nodes);
    pane.show();
    QEventLoop loop;
    QTimer::singleShot(300, &loop, &QEventLoop::quit);
    loop.exec();
    probe.reset();
    QTimer calm;
    calm.setSingleShot(true);
    calm.setInterval(1'500);
    QObject::connect(&calm, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(pane.view(), &ui::GraphView::layoutSettled, &calm,
                     qOverload<>(&QTimer::start));
    QTimer::singleShot(0, &pane, [&] { pane.setGraph(settled.graph); });
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("%7u %7u | longest event %.1f ms of processor time, %.1f by the clock: %s\n",
                size.nodes, size.relationships, probe.longestCpuMs(), probe.longestMs(),
                qPrintable(probe.longestEvent()));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::StallProbe application(argc, argv);
    const QStringList chosen = QCoreApplication::arguments().mid(1);
    const auto isWanted = [&chosen](const char *what) {
        return chosen.isEmpty() || chosen.contains(QLatin1String(what));
    };
    std::puts("1600 x 1000; milliseconds of processor time, median / 95th percentile");
    for (const Size &size : kSizes) {
        if (!isWanted("frames") && !isWanted("items"))
            break;
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
