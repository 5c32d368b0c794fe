// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace ui
{

enum class GraphIcon : char {
    Fit,
    ZoomIn,
    ZoomOut,
    Pause,
    Resume,
    ReleasePins,
    Layout,
    Legend,
    Lasso,
    MiniMap,
    Picture,
    Undo,
    Redo,
    Find,
    Steps,
    Style,
    Group,
    More,
    Close
};

/// Line drawings in the colour of the text around them, so that they fit either theme.
QIcon graphIcon(GraphIcon icon, const QColor &colour);

} // namespace ui
