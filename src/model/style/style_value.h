// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <optional>

namespace model
{

/// A colour as style sheets write it: #rgb, #rrggbb, a name, rgb(1, 2, 3), hsl(120, 50%, 50%), the
/// latter two also with an opacity, which is left out: elements are opaque.
std::optional<QColor> parseStyleColour(QStringView text);

/// "50px", "50" or "2.5px": a length in drawing units, of 0 to 1000.
std::optional<double> parseStyleLength(QStringView text);

/// The shortest text that reads back as the same: "50px".
QString styleLengthText(double length);

} // namespace model
