// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/damaged_file.h"

#include <QFile>

namespace model
{

QString freeBadName(const QString &path)
{
    QString name = path % QStringLiteral(".bad");
    for (int i = 2; QFile::exists(name); ++i)
        name = path % QStringLiteral(".bad.") % QString::number(i);
    return name;
}

} // namespace model
