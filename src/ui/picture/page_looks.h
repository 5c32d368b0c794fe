// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"
#include "ui/picture/script_json.h"

#include <QColor>

#include <array>
#include <map>
#include <tuple>
#include <vector>

namespace ui
{

/// The looks that elements of a page share, in tables: an element names its look by its number there.
/// See resources/picture/graph.html for what the page makes of them. One thread.
class PageLooks
{
public:
    explicit PageLooks(const GraphScene &scene)
        : m_scene(scene)
    {
    }

    /// -1 for a node that the result only names.
    int colours(model::NodeIndex node);
    /// -1 for a node without one.
    int icon(model::NodeIndex node);
    int line(model::EdgeIndex edge);

    /// "colours", "icons" and "lines", each with a comma before it.
    void write(ScriptJson &json) const;

private:
    using Colours = std::array<QRgb, 3>;      ///< fill, border and letters
    using Line = std::tuple<QRgb, int, bool>; ///< colour, width in tenths, dashed

    const GraphScene &m_scene;
    std::map<Colours, int> m_colourNumbers;
    std::vector<Colours> m_colours;
    std::map<QString, int> m_iconNumbers;
    std::vector<QString> m_icons;
    std::map<Line, int> m_lineNumbers;
    std::vector<Line> m_lines;
};

} // namespace ui
