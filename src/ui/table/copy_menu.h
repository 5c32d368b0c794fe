// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/copy_form.h"

#include <cstdint>
#include <functional>

class QMenu;

namespace ui
{

enum class CopyExtent : std::uint8_t {
    Cells,   ///< those that are selected
    Rows,    ///< all columns of their rows
    Columns, ///< all rows of their columns
};

/// Adds to `menu` a menu for each extent, with all forms; `choose` hears what was chosen.
void addCopyMenus(QMenu &menu,
                  const std::function<void(CopyExtent extent, model::CopyForm form)> &choose);

} // namespace ui
