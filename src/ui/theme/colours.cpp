// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <QGuiApplication>

namespace ui
{

const Colours &Colours::light()
{
    static const Colours kLight{
        .window = QColor(0xF5F6F8),
        .base = QColor(0xFFFFFF),
        .raised = QColor(0xFFFFFF),
        .hover = QColor(0xE9ECF0),
        .border = QColor(0xE1E4E9),
        .outline = QColor(0xC9CED6),
        .text = QColor(0x1F2933),
        .mutedText = QColor(0x5B6673),
        .disabledText = QColor(0xA3ABB5),
        .accent = QColor(0x1E6FD9),
        .accentText = QColor(0xFFFFFF),
        .selection = QColor(0xD8E7FC),
        .selectionText = QColor(0x10233D),
        .error = QColor(0xB3261E),
        .errorSurface = QColor(0xFDF1F0),
        .warning = QColor(0x855600),
        .warningSurface = QColor(0xFFF8E6),
        .success = QColor(0x1A7346),
        .successSurface = QColor(0xEBF6F0),
    };
    return kLight;
}

const Colours &Colours::dark()
{
    static const Colours kDark{
        .window = QColor(0x20242B),
        .base = QColor(0x191C22),
        .raised = QColor(0x2A2F38),
        .hover = QColor(0x2E343E),
        .border = QColor(0x31363F),
        .outline = QColor(0x454C58),
        .text = QColor(0xE2E6EB),
        .mutedText = QColor(0xA0A9B6),
        .disabledText = QColor(0x646D7A),
        .accent = QColor(0x6CB0FF),
        .accentText = QColor(0x0D1B2C),
        .selection = QColor(0x27466D),
        .selectionText = QColor(0xF1F5FA),
        .error = QColor(0xFF938A),
        .errorSurface = QColor(0x382022),
        .warning = QColor(0xEFC46C),
        .warningSurface = QColor(0x352C17),
        .success = QColor(0x6FD09B),
        .successSurface = QColor(0x1A3026),
    };
    return kDark;
}

const Colours &Colours::current()
{
    // Half way between black and white.
    constexpr int kDarkBelow = 128;
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow;
    return isDark ? dark() : light();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Button, colours.raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.selectionText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.raised);
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.outline);
    palette.setColor(QPalette::Shadow, colours.outline);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours.disabledText);
    return palette;
}

} // namespace ui
