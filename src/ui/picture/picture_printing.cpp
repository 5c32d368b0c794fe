// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_printing.h"

#include "ui/picture/picture_frame.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr double kUnitsPerInch = 96;
/// Small drawings are not blown up over the whole page.
constexpr double kMostMagnification = 1.5;

} // namespace

PictureOutcome printPicture(const PictureRequest &request, QPrinter &printer,
                            const std::stop_token &stop)
{
    PictureRequest onPaper = request;
    onPaper.options.theme = PictureTheme::Light;
    onPaper.options.ground = GraphGround::Transparent;
    const PictureFrame frame = frameOf(onPaper);
    if (frame.size.isEmpty())
        return PictureOutcome::failed(
            PictureText::tr("There is nothing to print: the selection is empty."));
    QPainter painter;
    if (!painter.begin(&printer))
        return PictureOutcome::failed(PictureText::tr("The printer %1 does not take the picture.")
                                          .arg(printer.printerName()));
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double scale =
        std::min({page.width() / frame.size.width(), page.height() / frame.size.height(),
                  kMostMagnification * printer.resolution() / kUnitsPerInch});
    // The painter's origin is the corner of what can be printed on.
    painter.translate((page.width() - frame.size.width() * scale) / 2,
                      (page.height() - frame.size.height() * scale) / 2);
    painter.scale(scale, scale);
    paintFrame(painter, frame, stop);
    if (stop.stop_requested()) {
        printer.abort();
        return PictureOutcome::stopped();
    }
    return painter.end() ? PictureOutcome()
                         : PictureOutcome::failed(PictureText::tr("Printing failed."));
}

} // namespace ui
