// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>

namespace ui
{

QString plainText(const QAction &action)
{
    // Languages without an alphabet put the letter behind the text: "文件(&F)".
    static const QRegularExpression kLetterBehind(QStringLiteral("\\(&.\\)"));
    const QString marked = action.text().section(u'\t', 0, 0).remove(kLetterBehind);
    QString text;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] == u'&' && ++i == marked.size())
            break;
        text += marked[i];
    }
    return text;
}

QString keysText(const QAction &action)
{
    return action.shortcut().isEmpty() ? action.text().section(u'\t', 1)
                                       : action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace ui
