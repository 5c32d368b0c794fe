// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testkit_backend/peer.h"
#include "testkit_backend/requests.h"

#include <memory>

namespace testkit
{

/// A handler that gets the object which the request names under `key`.
template <typename T, typename Handler>
RequestHandler withObject(Registry<T> &(Peer::*registry)(), const char *key, Handler handler)
{
    return [=](Peer &peer, const QJsonObject &data) {
        const QString id = data[QLatin1String(key)].toString();
        if (const std::shared_ptr<T> object = (peer.*registry)().find(id))
            handler(peer, object, data);
        else
            peer.refuse(QStringLiteral("no ") + QLatin1String(key) + QLatin1Char(' ') + id);
    };
}

} // namespace testkit
