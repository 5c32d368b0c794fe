// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui
{

/// The colours of the window's parts in one brightness. Text keeps a contrast of 4.5 : 1 on each
/// surface that it may stand on (WCAG AA); a test measures it.
struct Colours {
    QColor window;  ///< chrome: bars, side panels
    QColor base;    ///< paper: tables, editors, fields
    QColor raised;  ///< menus, buttons
    QColor hover;   ///< under the pointer
    QColor border;  ///< hairlines
    QColor outline; ///< edges of fields and buttons
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor accent;     ///< focus, the primary button
    QColor accentText; ///< on the accent
    QColor selection;
    QColor selectionText;
    QColor error;
    QColor errorSurface;
    QColor warning;
    QColor warningSurface;
    QColor success;
    QColor successSurface;

    static const Colours &light();
    static const Colours &dark();
    /// Those of the theme that is applied now.
    static const Colours &current();
};

QPalette paletteOf(const Colours &colours);

} // namespace ui
