// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/metadata_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace model
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Metadata)
};

UriError fault(const QString &words)
{
    return {UriFault::BadMetadata, words};
}

} // namespace

std::variant<QMap<QString, QString>, UriError> parseMetadata(const QString &text)
{
    QMap<QString, QString> metadata;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals < 0 || name.isEmpty())
            return fault(Texts::tr("Line %1: write “name = value”.").arg(number));
        if (metadata.contains(name))
            return fault(Texts::tr("Line %1: %2 stands there twice.").arg(number).arg(name));
        metadata.insert(name, line.mid(equals + 1).trimmed());
    }
    return metadata;
}

QString metadataText(const QMap<QString, QString> &metadata)
{
    QStringList lines;
    for (auto entry = metadata.cbegin(); entry != metadata.cend(); ++entry)
        lines << entry.key() + QStringLiteral(" = ") + entry.value();
    return lines.join(u'\n');
}

} // namespace model
