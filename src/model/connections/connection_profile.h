// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/network_settings.h"
#include "model/connections/work_settings.h"

#include <QJsonObject>
#include <QString>

namespace model
{

// What the data behind a connection are worth: windows warn before they change production.
enum class ServerKind : quint8 { Development, Test, Production };

enum class PasswordKeeping : quint8 { AskEachTime, Keychain };

// A connection a person has saved. A plain value; a secret never stands in it.
struct ConnectionProfile {
    QString id; // a UUID, also the key of the password in the keychain
    QString name;
    QString uri;
    QString user;
    QString database; // empty: the user's home database
    ServerKind kind = ServerKind::Development;
    PasswordKeeping keeping = PasswordKeeping::AskEachTime;
    QString group;   // in the list of connections; empty: none
    QString colour;  // of the window's frame, as #rrggbb; empty: by the kind
    QString startUp; // as readStartUp() takes it
    NetworkSettings network;
    WorkSettings work;
    QJsonObject unknown; // what a newer version wrote, kept as it is

    static ConnectionProfile createNew();

    QJsonObject toJson() const;
    static ConnectionProfile fromJson(const QJsonObject &json);

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

} // namespace model
