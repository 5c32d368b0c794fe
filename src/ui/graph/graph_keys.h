// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace ui
{

class GraphView;

/// What the keyboard does to a graph view: walks along relationships, activates, zooms. False when
/// the key means nothing to it. GUI thread.
bool pressKey(GraphView &view, const QKeyEvent &event);

} // namespace ui
