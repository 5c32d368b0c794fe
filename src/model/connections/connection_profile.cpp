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

constexpr std::array<TextField, 6> kTextFields = {{
    {kId, &ConnectionProfile::id},
    {QLatin1String("name"), &ConnectionProfile::name},
    {QLatin1String("uri"), &ConnectionProfile::uri},
    {QLatin1String("user"), &ConnectionProfile::user},
    {QLatin1String("database"), &ConnectionProfile::database},
    {QLatin1String("pinnedFingerprint"), &ConnectionProfile::pinnedFingerprint},
}};

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
    profile.kind = valueOf(kKinds, profile.unknown.take(kKind).toString(), ServerKind::Development);
    profile.keeping = valueOf(kKeepings, profile.unknown.take(kPassword).toString(),
                              PasswordKeeping::AskEachTime);
    return profile;
}

} // namespace model
