// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/names.h"

#include "model/cypher/lexer.h"

#include <algorithm>

namespace model
{

namespace
{

/// Servers know letters of the basic plane alone, those of the Unicode of their day.
bool isLongKnown(QChar c)
{
    return !c.isSurrogate() && c.unicodeVersion() <= QChar::Unicode_6_0;
}

} // namespace

bool isPlainName(QStringView name)
{
    return !name.isEmpty() && nameLength(name, 0) == name.size() &&
           std::all_of(name.begin(), name.end(), isLongKnown);
}

QString quoteName(const QString &name)
{
    if (isPlainName(name))
        return name;
    QString quoted = QStringLiteral("`");
    qsizetype backslashes = 0;
    for (const QChar c : name) {
        // Servers read \uXXXX between back-ticks too, where an even number of backslashes comes
        // before it, and no other escape.
        if (c == u'u' && backslashes % 2 == 1)
            quoted += QStringLiteral("u005Cu");
        else if (c == u'`')
            quoted += QStringLiteral("``");
        else
            quoted += c;
        backslashes = c == u'\\' ? backslashes + 1 : 0;
    }
    return quoted + u'`';
}

QString writtenName(QStringView token)
{
    if (!token.startsWith(u'`'))
        return token.toString();
    QString name = token.mid(1).toString();
    if (name.endsWith(u'`'))
        name.chop(1);
    return name.replace(QStringLiteral("``"), QStringLiteral("`"));
}

} // namespace model
