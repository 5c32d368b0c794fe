// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui
{

/// The text for a tool tip that shows it as it is: without this, a text from a server or a query that
/// looks like markup would be taken for it.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<div style=\"white-space: pre-wrap\">%1</div>")
        .arg(text.toHtmlEscaped());
}

} // namespace ui
