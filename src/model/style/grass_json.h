// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/grass.h"
#include "model/style/grass_cursor.h"

namespace model
{

/// The JSON form of a style sheet: an object of rules by selector, each an object of values by key, in
/// their order. Faults say line and column.
GrassReading readGrassJson(QStringView text);

/// Adds a warning when the value at the place has no meaning for its key.
void warnOf(const StyleDeclaration &declaration, GrassCursor::Place place,
            std::vector<GrassFault> &warnings);

} // namespace model
