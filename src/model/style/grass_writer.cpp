// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass.h"

#include <algorithm>

namespace model
{

namespace
{

// Browser splits values at `:` and `;` and ends texts at either quote, wherever they stand.
bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || QStringView(u"\"'\\:;").contains(c);
}

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"#%.,()-_+ ").contains(c);
}

QString quoted(const QString &value)
{
    QString text(u'"');
    for (const QChar c : value) {
        if (needsEscape(c))
            text += u'\\' + QString::number(c.unicode(), 16) + u' ';
        else
            text += c;
    }
    return text + u'"';
}

QString valueText(const StyleDeclaration &declaration)
{
    const QString &value = declaration.value;
    const bool isText =
        declaration.key == style_key::kCaption || declaration.key == style_key::kDefaultCaption;
    const bool isBare = !value.isEmpty() && value.trimmed() == value &&
                        std::all_of(value.begin(), value.end(), isPlain);
    return isText || !isBare ? quoted(value) : value;
}

} // namespace

QByteArray writeGrass(const StyleSheet &sheet)
{
    QString text;
    for (const StyleRule &rule : sheet.rules()) {
        text += selectorText(rule.selector) + QLatin1String(" {\n");
        for (const StyleDeclaration &declaration : rule.declarations) {
            text += QLatin1String("  ") + declaration.key + QLatin1String(": ") +
                    valueText(declaration) + QLatin1String(";\n");
        }
        text += QLatin1String("}\n\n");
    }
    return text.toUtf8();
}

} // namespace model
