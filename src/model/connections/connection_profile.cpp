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

constexpr std::array<TextField, 3> kOptionalFields = {{
    {QLatin1String("group"), &ConnectionProfile::group},
    {QLatin1String("colour"), &ConnectionProfile::colour},
    {QLatin1String("startUp"), &ConnectionProfile::startUp},
}};
constexpr QLatin1String kAccess("access");
constexpr QLatin1String kRead("read");
constexpr QLatin1String kTimeout("timeoutMs");
constexpr QLatin1String kMetadata("transactionMetadata");

void writeWork(const WorkSettings &work, QJsonObject &json)
{
    if (work.access == WorkSettings::Access::Read)
        json.insert(kAccess, kRead);
    if (work.timeoutMs)
        json.insert(kTimeout, qint64(*work.timeoutMs));
    QJsonObject metadata;
    for (auto entry = work.metadata.cbegin(); entry != work.metadata.cend(); ++entry)
        metadata.insert(entry.key(), entry.value());
    if (!metadata.isEmpty())
        json.insert(kMetadata, metadata);
}

WorkSettings takeWork(QJsonObject &json)
{
    WorkSettings work;
    if (json.take(kAccess).toString() == kRead)
        work.access = WorkSettings::Access::Read;
    if (const qint64 timeout = json.take(kTimeout).toInteger(); timeout > 0)
        work.timeoutMs = timeout;
    const QJsonObject metadata = json.take(kMetadata).toObject();
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
        work.metadata.insert(entry.key(), entry.value().toString());
    return work;
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
    for (const TextField &field : kOptionalFields) {
        if (!(this->*field.member).isEmpty())
            json.insert(field.key, this->*field.member);
    }
    writeNetwork(network, json);
    writeWork(work, json);
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
    for (const TextField &field : kOptionalFields)
        profile.*field.member = profile.unknown.take(field.key).toString();
    profile.network = takeNetwork(profile.unknown);
    profile.work = takeWork(profile.unknown);
    profile.kind = valueOf(kKinds, profile.unknown.take(kKind).toString(), ServerKind::Development);
    profile.keeping = valueOf(kKeepings, profile.unknown.take(kPassword).toString(),
                              PasswordKeeping::AskEachTime);
    return profile;
}

} // namespace model
