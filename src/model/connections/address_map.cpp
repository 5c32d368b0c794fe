// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/address_map.h"

#include "driver/net/endpoint.h"

#include <QCoreApplication>
#include <QStringList>

namespace model
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AddressMap)
};

UriError lineError(int number, const QString &words)
{
    return {UriFault::BadAddressMap, Texts::tr("Line %1: %2").arg(number).arg(words)};
}

/// "host:port" of text that is a host with or without a port.
std::variant<std::string, UriError> readAddress(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.contains(u'/') || trimmed.contains(u'@') || trimmed.contains(u'?'))
        return UriError{UriFault::BadHost, Texts::tr("“%1” is not host:port.").arg(trimmed)};
    const auto parsed = parseUri(QString(QStringLiteral("bolt://") % trimmed));
    if (const auto *error = std::get_if<UriError>(&parsed))
        return *error;
    const auto &uri = std::get<ServerUri>(parsed);
    return bolt::addressText(uri.host, uri.port).toStdString();
}

} // namespace

std::variant<AddressMap, UriError> parseAddressMap(QStringView text)
{
    AddressMap map;
    int number = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto sides = line.split(u'=');
        if (sides.size() != 2)
            return lineError(number,
                             Texts::tr("write “advertised host:port = reachable host:port”."));
        const auto advertised = readAddress(sides[0]);
        const auto reachable = readAddress(sides[1]);
        for (const auto &side : {advertised, reachable}) {
            if (const auto *error = std::get_if<UriError>(&side))
                return lineError(number, error->message);
        }
        const auto &key = std::get<std::string>(advertised);
        if (!map.emplace(key, std::get<std::string>(reachable)).second) {
            return lineError(number,
                             Texts::tr("%1 stands there twice.").arg(QString::fromStdString(key)));
        }
    }
    return map;
}

QString addressMapText(const AddressMap &map)
{
    QStringList lines;
    for (const auto &[advertised, reachable] : map)
        lines << QString::fromStdString(advertised + " = " + reachable);
    return lines.join(u'\n');
}

} // namespace model
