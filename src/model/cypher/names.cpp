// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/names.h"

#include "model/cypher/lexer.h"

namespace model
{

bool isPlainName(QStringView name)
{
    return !name.isEmpty() && nameLength(name, 0) == name.size();
}

QString quoteName(const QString &name)
{
    if (isPlainName(name))
        return name;
    QString inside = name;
    inside.replace(u'`', QStringLiteral("``"));
    return u'`' % inside % u'`';
}

} // namespace model
