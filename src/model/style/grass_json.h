// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/grass.h"
#include "model/style/grass_cursor.h"

namespace model
{

/// The JSON form of a style sheet: an object of rules by selector, each an object of values by key, in
/// their order. Faults say line and column.
GrassReading readGrassJson(QStringView text);

/// How much of a sheet has been read.
class SheetSize
{
public:
    /// False when the sheet is too large with them; then nothing is added.
    bool add(std::size_t rules, std::size_t valuesOfEach);

private:
    std::size_t m_rules = 0;
    std::size_t m_values = 0;
};

/// Adds a warning when the value at the place has no meaning for its key.
void warnOf(const StyleDeclaration &declaration, GrassCursor::Place place,
            std::vector<GrassFault> &warnings);

} // namespace model
