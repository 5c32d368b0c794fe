// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/address_order.h"

namespace bolt
{

QStringList interleaveFamilies(const QStringList &addresses)
{
    QStringList first;
    QStringList second;
    const auto isIpv6 = [](const QString &address) { return address.contains(u':'); };
    for (const QString &address : addresses) {
        QStringList &family = isIpv6(address) == isIpv6(addresses.constFirst()) ? first : second;
        if (!family.contains(address))
            family << address;
    }
    QStringList order;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        order << first.mid(i, 1);
        order << second.mid(i, 1);
    }
    return order;
}

} // namespace bolt
