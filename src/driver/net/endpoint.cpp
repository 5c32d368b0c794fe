// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/endpoint.h"

namespace bolt
{

QString addressText(const QString &host, std::uint16_t port)
{
    const QString form = host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return form.arg(host.toLower()).arg(port);
}

QString Endpoint::address() const
{
    return addressText(host, port);
}

QString Endpoint::expectedSha256() const
{
    if (!trustedSha256.isEmpty())
        return trustedSha256;
    const auto known = knownCertificates.find(address());
    return known == knownCertificates.end() ? QString() : known->second;
}

} // namespace bolt
