// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <QSize>

#include <cstdint>
#include <span>

namespace ui
{

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf, Html, Json, GraphMl, Gexf, Dot };

/// What of the drawing a file holds. A selection is its nodes, the ends of its relationships, and all
/// relationships between these.
enum class PictureExtent : std::uint8_t { Whole, View, Selection };

enum class PictureTheme : std::uint8_t { AsShown, Light, Dark };

enum class PictureProperties : std::uint8_t { LeftOut, Included };

struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    PictureExtent extent = PictureExtent::Whole;
    PictureTheme theme = PictureTheme::AsShown;
    GraphGround ground = GraphGround::Filled;
    double scale = 2; ///< PNG: pixels a drawing unit, or a pixel of the view
    /// HTML: the properties of what the pointer is on.
    PictureProperties properties = PictureProperties::Included;

    friend bool operator==(const PictureOptions &, const PictureOptions &) = default;
};

/// A graph's picture as a view shows it, and what a file is to hold of it. A value for any thread.
struct PictureRequest {
    GraphPicture picture;
    QSize view; ///< of the widget that shows it
    PictureOptions options;
};

/// Formats that show the drawing, and those that hold the elements to be read by programs.
bool isDrawn(PictureFormat format);

/// What a format is called in the settings' file, which is also how its files end.
struct PictureFormatName {
    PictureFormat format;
    const char *name;
};
std::span<const PictureFormatName> pictureFormats();

} // namespace ui
