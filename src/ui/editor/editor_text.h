// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QsciScintillaBase;

namespace ui
{

/// The text as the editor holds it, in UTF-8: one copy and nothing else, however long it is.
QByteArray utf8Of(const QsciScintillaBase &editor);
/// Puts `text` in the place of all that is there, as one step that can be undone.
void replaceByUtf8(QsciScintillaBase &editor, const QByteArray &text);

} // namespace ui
