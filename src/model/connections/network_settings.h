// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/address_map.h"

#include <QString>

namespace model
{

/// How to get to a server, beyond its address. A plain value without secrets.
struct NetworkSettings {
    QString caFile;            ///< PEM file of roots to trust; empty: the system's
    QString clientCertificate; ///< PEM file that this side shows
    QString clientKey;         ///< PEM file; empty: the key is in the certificate's file
    QString proxy;             ///< as parseProxy() takes it; empty: none
    AddressMap addressMap;

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// What has to be asked for to get to a server; never stored.
struct NetworkSecrets {
    QString keyPassphrase;
    QString proxyPassword;
};

} // namespace model
