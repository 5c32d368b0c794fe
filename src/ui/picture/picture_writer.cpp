// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_writer.h"

namespace ui
{

PictureOutcome writePicture(const PictureRequest &request, const QString &path,
                            const std::stop_token &stop)
{
    if (!request.picture.scene.isPlaced())
        return PictureOutcome::failed(PictureText::tr("There is nothing drawn yet."));
    switch (request.options.format) {
    case PictureFormat::Png:
        return writePng(request, path, stop);
    case PictureFormat::Svg:
        return writeSvg(request, path, stop);
    case PictureFormat::Pdf:
        return writePdf(request, path, stop);
    case PictureFormat::Html:
        return writeHtml(request, path, stop);
    case PictureFormat::Json:
        return writeGraphJson(request, path, stop);
    case PictureFormat::GraphMl:
    case PictureFormat::Gexf:
    case PictureFormat::Dot:
        return writeGraphFormat(request, path, stop);
    }
    return {};
}

} // namespace ui
