// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_frame.h"
#include "ui/picture/picture_writer.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

/// A drawing unit is a pixel of 1/96 inch, as in browsers.
constexpr int kUnitsPerInch = 96;
constexpr double kPointsPerInch = 72;
/// What PDF readers can show: 200 inches.
constexpr double kMostPoints = 14'400;

/// Opens the file, lets `draw` fill it, and keeps it unless that says what has failed.
template <typename Draw>
PictureOutcome writeDrawn(const PictureRequest &request, const QString &path,
                          const std::stop_token &stop, const Draw &draw)
{
    const PictureFrame frame = frameOf(request);
    if (frame.size.isEmpty())
        return PictureOutcome::failed(
            PictureText::tr("There is nothing to draw: the selection is empty."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return PictureOutcome::failed(file.errorString());
    const QString failure = draw(frame, file);
    if (stop.stop_requested())
        return PictureOutcome::stopped();
    if (!failure.isEmpty())
        return PictureOutcome::failed(failure);
    return file.commit() ? PictureOutcome() : PictureOutcome::failed(file.errorString());
}

QString drawPng(const PictureFrame &frame, double scale, QSaveFile &file,
                const std::stop_token &stop)
{
    const PixelSize pixels = pixelSizeOf(frame, scale);
    const bool isFilled = frame.picture.ground == GraphGround::Filled;
    QImage image(pixels.size,
                 isFilled ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return PictureText::tr("There is not enough memory for a picture of this size.");
    image.fill(isFilled ? frame.picture.scene.style().theme().background : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.scale(pixels.scale, pixels.scale);
    paintFrame(painter, frame, stop);
    painter.end();
    if (stop.stop_requested() || image.save(&file, "PNG"))
        return {};
    return file.errorString();
}

} // namespace

PictureOutcome writePng(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop)
{
    return writeDrawn(request, path, stop, [&](const PictureFrame &frame, QSaveFile &file) {
        return drawPng(frame, request.options.scale, file, stop);
    });
}

PictureOutcome writeSvg(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop)
{
    return writeDrawn(request, path, stop, [&](const PictureFrame &frame, QSaveFile &file) {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setResolution(kUnitsPerInch);
        generator.setSize(frame.size.toSize());
        generator.setViewBox(QRectF(QPointF(), frame.size));
        generator.setTitle(PictureText::tr("Graph"));
        QPainter painter(&generator);
        paintFrame(painter, frame, stop);
        return QString();
    });
}

PictureOutcome writePdf(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop)
{
    return writeDrawn(request, path, stop, [&](const PictureFrame &frame, QSaveFile &file) {
        const QSizeF points = frame.size * kPointsPerInch / kUnitsPerInch;
        const double scale = std::min(1.0, kMostPoints / std::max(points.width(), points.height()));
        QPdfWriter writer(&file);
        writer.setTitle(PictureText::tr("Graph"));
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(points * scale, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(scale, scale);
        paintFrame(painter, frame, stop);
        return QString();
    });
}

} // namespace ui
