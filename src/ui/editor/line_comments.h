// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace ui
{

// Comments the lines of the selection out with "// ", or takes that away when all of them have it.
void toggleLineComments(QsciScintilla &editor);

} // namespace ui
