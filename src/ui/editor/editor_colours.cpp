// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_colours.h"

#include <array>

namespace ui
{
namespace
{

constexpr QRgb rgb(quint32 hex)
{
    return 0xff000000U | hex;
}

// In the order of model::TokenKind.
struct TokenColours {
    QRgb light;
    QRgb dark;
};

constexpr std::array<TokenColours, size_t(model::TokenKind::Error) + 1> kTokenColours = {{
    {rgb(0x24292f), rgb(0xd7dce4)}, // Whitespace
    {rgb(0x7a3e9d), rgb(0xc6a0f0)}, // Keyword
    {rgb(0x24292f), rgb(0xd7dce4)}, // Identifier
    {rgb(0x24292f), rgb(0xd7dce4)}, // QuotedName
    {rgb(0x8f4b10), rgb(0xe5b880)}, // String
    {rgb(0x1f5fb8), rgb(0x8fc4f0)}, // Number
    {rgb(0xa8305f), rgb(0xf095b5)}, // Parameter
    {rgb(0x0b7158), rgb(0x7fd1b2)}, // Label
    {rgb(0x40568a), rgb(0xaebfe3)}, // PropertyKey
    {rgb(0x0a6593), rgb(0x76c7e0)}, // Function
    {rgb(0x57606a), rgb(0xa5afbd)}, // Operator
    {rgb(0x57606a), rgb(0xa5afbd)}, // Punctuation
    {rgb(0x667079), rgb(0x8c96a5)}, // LineComment
    {rgb(0x667079), rgb(0x8c96a5)}, // BlockComment
    {rgb(0x6b4fbb), rgb(0xb9a8f5)}, // Command
    {rgb(0xc02636), rgb(0xff8b85)}, // Error
}};

} // namespace

const EditorColours &editorColours(EditorTheme theme)
{
    static const EditorColours light = {
        .paper = rgb(0xffffff),
        .currentLine = rgb(0xf4f7fb),
        .text = rgb(0x24292f),
        .lineNumber = rgb(0x667079),
        .placeholder = rgb(0x667079),
        .statementBar = rgb(0x7db1f2),
        .selection = rgb(0xcfe3fb),
        .matchedBracket = rgb(0xd9e8d2),
        .problem = rgb(0xd1303f),
        .warning = rgb(0xb7791f),
        .information = rgb(0x3b82c4),
        .found = rgb(0xffd966),
        .scrollBar = rgb(0xd3d8de),
        .popup = rgb(0xffffff),
    };
    static const EditorColours dark = {
        .paper = rgb(0x1e2228),
        .currentLine = rgb(0x262b33),
        .text = rgb(0xd7dce4),
        .lineNumber = rgb(0x8c96a5),
        .placeholder = rgb(0x8c96a5),
        .statementBar = rgb(0x4d86c8),
        .selection = rgb(0x33496a),
        .matchedBracket = rgb(0x3d5248),
        .problem = rgb(0xff7b72),
        .warning = rgb(0xe0a840),
        .information = rgb(0x6cb6f0),
        .found = rgb(0x8a6d1f),
        .scrollBar = rgb(0x454c57),
        .popup = rgb(0x282d35),
    };
    return theme == EditorTheme::Light ? light : dark;
}

QColor tokenColour(EditorTheme theme, model::TokenKind kind)
{
    const TokenColours &colours = kTokenColours[size_t(kind)];
    return theme == EditorTheme::Light ? colours.light : colours.dark;
}

} // namespace ui
