// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_request.h"

#include <QSizeF>

namespace ui
{

/// The picture that a file or a page shows, ready to be painted, its camera on the extent. A view is
/// shown as it is seen, but for what the pointer is on; all else without selection and dimming.
struct PictureFrame {
    GraphPicture picture;
    QSizeF size; ///< in drawing units, or in pixels of the view when that is the extent
    GraphDetail detail = GraphDetail::Full;
};

/// Any thread. The extent of a request without a selection, or of an empty drawing, has size zero.
PictureFrame frameOf(const PictureRequest &request);

/// The elements of the request's extent; null when that is the whole drawing.
std::shared_ptr<const GraphPart> partOf(const PictureRequest &request);

/// Paints the frame at the painter's origin, one unit a unit.
void paintFrame(QPainter &painter, const PictureFrame &frame, const std::stop_token &stop);

/// Pixels of the PNG. Larger ones than can be painted in sensible memory are made smaller: then the
/// scale is less than the one asked for.
struct PixelSize {
    QSize size;
    double scale = 0;
};
PixelSize pixelSizeOf(const PictureFrame &frame, double scale);

} // namespace ui
