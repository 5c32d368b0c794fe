// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/text_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

namespace ui
{

TextPage::TextPage(const QString &text, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setObjectName(QStringLiteral("textPage"));
    setReadOnly(true);
    setAccessibleName(tr("Text"));
    setFrameShape(QFrame::NoFrame);
    setFont(codeFont());
    document()->setDocumentMargin(kWideSpacing);
}

} // namespace ui
