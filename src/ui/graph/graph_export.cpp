// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_export.h"

#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace ui
{

namespace
{

constexpr double kMargin = 40;
// A picture of more pixels takes gigabytes to paint: larger drawings are scaled down to it.
constexpr double kMostPixels = 120e6;

QRectF exportArea(const GraphScene &scene)
{
    // Loops and bends reach past the nodes.
    return scene.bounds().adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

// The picture without hover, seen whole at this scale.
GraphPicture wholePicture(GraphPicture picture, double scale)
{
    picture.marks.setHovered({});
    picture.camera = {-exportArea(picture.scene).topLeft() * scale, scale};
    return picture;
}

void paintWhole(QPainter &painter, const GraphPicture &picture, QSizeF size)
{
    const QRectF view(QPointF(), size);
    painter.fillRect(view, picture.scene.style().theme().background);
    paintGraph(painter, picture, view, GraphDetail::Full);
}

} // namespace

QSize exportSize(const GraphScene &scene)
{
    return exportArea(scene).size().toSize();
}

QString writeGraphPng(const GraphPicture &picture, const QString &path, double scale)
{
    const QSizeF drawing = exportSize(picture.scene);
    const double most = std::sqrt(kMostPixels / (drawing.width() * drawing.height()));
    const double used = std::min(scale, most);
    QImage image((drawing * used).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return GraphExporter::tr("There is not enough memory for a picture of this size");
    }
    QPainter painter(&image);
    paintWhole(painter, wholePicture(picture, used), image.size());
    painter.end();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        return file.errorString();
    }
    return {};
}

QString writeGraphSvg(const GraphPicture &picture, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    const QSize size = exportSize(picture.scene);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(GraphExporter::tr("Graph"));
    QPainter painter(&generator);
    paintWhole(painter, wholePicture(picture, 1), size);
    painter.end();
    return file.commit() ? QString() : file.errorString();
}

// Shared with the pool jobs, which may outlive the exporter.
struct GraphExporter::Receiver {
    std::mutex mutex; // guards exporter
    GraphExporter *exporter;
};

GraphExporter::GraphExporter(QObject *parent)
    : QObject(parent)
    , m_receiver(std::make_shared<Receiver>())
{
    m_receiver->exporter = this;
}

GraphExporter::~GraphExporter()
{
    const std::lock_guard lock(m_receiver->mutex);
    m_receiver->exporter = nullptr;
}

void GraphExporter::exportPng(const GraphPicture &picture, const QString &path, double scale)
{
    run(path, [picture, path, scale] { return writeGraphPng(picture, path, scale); });
}

void GraphExporter::exportSvg(const GraphPicture &picture, const QString &path)
{
    run(path, [picture, path] { return writeGraphSvg(picture, path); });
}

template <typename Write>
void GraphExporter::run(const QString &path, Write write)
{
    QThreadPool::globalInstance()->start([receiver = m_receiver, path, write] {
        const QString error = write();
        const std::lock_guard lock(receiver->mutex);
        GraphExporter *exporter = receiver->exporter;
        if (exporter == nullptr) {
            return;
        }
        const auto report = [exporter, path, error] {
            if (error.isEmpty()) {
                Q_EMIT exporter->exported(path);
            } else {
                Q_EMIT exporter->failed(path, error);
            }
        };
        QMetaObject::invokeMethod(exporter, report, Qt::QueuedConnection);
    });
}

} // namespace ui
