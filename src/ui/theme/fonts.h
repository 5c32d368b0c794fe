// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ui
{

/// The desktop's font. Where no desktop names one, the best of the known interface fonts.
QFont interfaceFont();
/// For queries and values, in the size of the interface's font.
QFont codeFont();

} // namespace ui
