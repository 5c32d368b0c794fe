// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/grass_cursor.h"
#include "model/style/style_sheet.h"

namespace model
{

/// Reads one selector up to a `{`, a `,` or the end. Faults are the cursor's.
StyleSelector readSelector(GrassCursor &cursor);

} // namespace model
