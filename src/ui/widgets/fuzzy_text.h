// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace ui
{

/// Paints a text that a pattern was matched with (see model::fuzzyScore), the letters that match in
/// bold, cut where the area ends. Returns the width that it takes.
int paintFuzzyText(QPainter &painter, const QRect &area, const QString &text,
                   const QString &pattern);

} // namespace ui
