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

QString nothingThere()
{
    return PictureText::tr("There is nothing to draw: the selection is empty.");
}

PictureOutcome commit(QSaveFile &file, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return PictureOutcome::stopped();
    return file.commit() ? PictureOutcome() : PictureOutcome::failed(file.errorString());
}

} // namespace

PictureOutcome writePng(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop)
{
    const PictureFrame frame = frameOf(request);
    if (frame.size.isEmpty())
        return PictureOutcome::failed(nothingThere());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return PictureOutcome::failed(file.errorString());
    const PixelSize pixels = pixelSizeOf(frame, request.options.scale);
    const bool isFilled = frame.picture.ground == GraphGround::Filled;
    QImage image(pixels.size,
                 isFilled ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return PictureOutcome::failed(
            PictureText::tr("There is not enough memory for a picture of this size."));
    image.fill(isFilled ? frame.picture.scene.style().theme().background : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.scale(pixels.scale, pixels.scale);
    paintFrame(painter, frame, stop);
    painter.end();
    if (stop.stop_requested())
        return PictureOutcome::stopped();
    if (!image.save(&file, "PNG"))
        return PictureOutcome::failed(file.errorString());
    return commit(file, stop);
}

PictureOutcome writeSvg(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop)
{
    const PictureFrame frame = frameOf(request);
    if (frame.size.isEmpty())
        return PictureOutcome::failed(nothingThere());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return PictureOutcome::failed(file.errorString());
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(kUnitsPerInch);
    generator.setSize(frame.size.toSize());
    generator.setViewBox(QRectF(QPointF(), frame.size));
    generator.setTitle(PictureText::tr("Graph"));
    QPainter painter(&generator);
    paintFrame(painter, frame, stop);
    painter.end();
    return commit(file, stop);
}

PictureOutcome writePdf(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop)
{
    const PictureFrame frame = frameOf(request);
    if (frame.size.isEmpty())
        return PictureOutcome::failed(nothingThere());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return PictureOutcome::failed(file.errorString());
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
    painter.end();
    return commit(file, stop);
}

} // namespace ui
