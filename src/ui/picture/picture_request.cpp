// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_request.h"

namespace ui
{

bool isDrawn(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
    case PictureFormat::Svg:
    case PictureFormat::Pdf:
    case PictureFormat::Html:
        return true;
    case PictureFormat::Json:
    case PictureFormat::GraphMl:
    case PictureFormat::Gexf:
    case PictureFormat::Dot:
        return false;
    }
    return false;
}

std::span<const PictureFormatName> pictureFormats()
{
    static constexpr PictureFormatName kNames[]{
        {PictureFormat::Png, "png"},   {PictureFormat::Svg, "svg"},
        {PictureFormat::Pdf, "pdf"},   {PictureFormat::Html, "html"},
        {PictureFormat::Json, "json"}, {PictureFormat::GraphMl, "graphml"},
        {PictureFormat::Gexf, "gexf"}, {PictureFormat::Dot, "dot"},
    };
    return kNames;
}

} // namespace ui
