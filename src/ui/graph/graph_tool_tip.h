// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"

#include <QString>

namespace ui
{

/// What to say about the element under the pointer, as rich text; empty when there is none.
QString graphToolTip(const GraphScene &scene, const GraphItem &item);

} // namespace ui
