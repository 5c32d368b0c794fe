// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/connection_profile.h"

#include <QStringList>
#include <QUuid>

#include <array>
#include <utility>

namespace model
{
namespace
{

constexpr QLatin1String kId("id");
constexpr QLatin1String kKind("kind");
constexpr QLatin1String kPassword("password");

// "password" holds where the password is kept; anything else under that name is not ours to store.
constexpr std::array<std::pair<QLatin1String, ServerKind>, 3> kKinds = {{
    {QLatin1String("development"), ServerKind::Development},
    {QLatin1String("test"), ServerKind::Test},
    {QLatin1String("production"), ServerKind::Production},
}};
constexpr std::array<std::pair<QLatin1String, PasswordKeeping>, 2> kKeepings = {{
    {QLatin1String("ask"), PasswordKeeping::AskEachTime},
    {QLatin1String("keychain"), PasswordKeeping::Keychain},
}};

struct TextField {
    QLatin1String key;
    QString ConnectionProfile::*member;
};

constexpr std::array<TextField, 5> kTextFields = {{
    {kId, &ConnectionProfile::id},
    {QLatin1String("name"), &ConnectionProfile::name},
    {QLatin1String("uri"), &ConnectionProfile::uri},
    {QLatin1String("user"), &ConnectionProfile::user},
    {QLatin1String("database"), &ConnectionProfile::database},
}};

struct NetworkField {
    QLatin1String key;
    QString NetworkSettings::*member;
};

// Written only when they are set: most connections have none of them.
constexpr std::array<NetworkField, 4> kNetworkFields = {{
    {QLatin1String("caFile"), &NetworkSettings::caFile},
    {QLatin1String("clientCertificate"), &NetworkSettings::clientCertificate},
    {QLatin1String("clientKey"), &NetworkSettings::clientKey},
    {QLatin1String("proxy"), &NetworkSettings::proxy},
}};
constexpr QLatin1String kAddressMap("addressMap");

void writeNetwork(const NetworkSettings &network, QJsonObject &json)
{
    for (const NetworkField &field : kNetworkFields) {
        if (!(network.*field.member).isEmpty())
            json.insert(field.key, network.*field.member);
    }
    QJsonObject map;
    for (const auto &[advertised, reachable] : network.addressMap)
        map.insert(QString::fromStdString(advertised), QString::fromStdString(reachable));
    if (!map.isEmpty())
        json.insert(kAddressMap, map);
}

NetworkSettings takeNetwork(QJsonObject &json)
{
    NetworkSettings network;
    for (const NetworkField &field : kNetworkFields)
        network.*field.member = json.take(field.key).toString();
    const QJsonObject map = json.take(kAddressMap).toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        network.addressMap.emplace(entry.key().toStdString(),
                                   entry.value().toString().toStdString());
    return network;
}

template <typename Words, typename Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &[word, candidate] : words) {
        if (candidate == value)
            return word;
    }
    return {};
}

template <typename Words, typename Value>
Value valueOf(const Words &words, const QString &text, Value fallback)
{
    for (const auto &[word, value] : words) {
        if (word == text)
            return value;
    }
    return fallback;
}

} // namespace

ConnectionProfile ConnectionProfile::createNew()
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

QJsonObject ConnectionProfile::toJson() const
{
    QJsonObject json = unknown;
    for (const TextField &field : kTextFields)
        json.insert(field.key, this->*field.member);
    writeNetwork(network, json);
    json.insert(kKind, wordOf(kKinds, kind));
    json.insert(kPassword, wordOf(kKeepings, keeping));
    return json;
}

ConnectionProfile ConnectionProfile::fromJson(const QJsonObject &json)
{
    ConnectionProfile profile = createNew();
    profile.unknown = json;
    for (const TextField &field : kTextFields) {
        const QJsonValue value = profile.unknown.take(field.key);
        if (value.isString() && (field.key != kId || !value.toString().isEmpty()))
            profile.*field.member = value.toString();
    }
    profile.network = takeNetwork(profile.unknown);
    profile.kind = valueOf(kKinds, profile.unknown.take(kKind).toString(), ServerKind::Development);
    profile.keeping = valueOf(kKeepings, profile.unknown.take(kPassword).toString(),
                              PasswordKeeping::AskEachTime);
    return profile;
}

} // namespace model
