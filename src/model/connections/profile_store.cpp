// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/profile_store.h"

#include "model/connections/uri.h"
#include "model/storage/damaged_file.h"
#include "model/storage/user_folders.h"
#include "model/storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>
#include <chrono>

namespace model
{
namespace
{

constexpr int kVersion = 1;
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kConnectionsKey("connections");
// A change takes a few milliseconds, and nobody notices a wait of this length.
constexpr std::chrono::milliseconds kLockTimeout{80};
/// Far more than anybody has.
constexpr qint64 kMostBytes = 16LL << 20;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

bool holdsPassword(const QString &uri)
{
    const auto parsed = parseUri(uri);
    const auto *error = std::get_if<UriError>(&parsed);
    return error && error->fault == UriFault::PasswordInAddress;
}

} // namespace

ProfileStore::ProfileStore(const QString &path)
    : m_path(path)
{
}

QString ProfileStore::defaultPath()
{
    return configFolder() % QStringLiteral("/connections.json");
}

std::optional<StoreError> ProfileStore::load()
{
    if (!QFile::exists(m_path)) {
        m_profiles.clear();
        m_unknown = {};
        m_fileVersion = kVersion;
        return std::nullopt;
    }
    const auto file = readWholeFile(m_path, kMostBytes);
    if (const auto *fault = std::get_if<QString>(&file)) {
        return StoreError{Texts::tr("Cannot read the saved connections in %1: %2")
                              .arg(QDir::toNativeSeparators(m_path), *fault),
                          {}};
    }
    return read(std::get<QByteArray>(file));
}

std::optional<StoreError> ProfileStore::read(const QByteArray &bytes)
{
    QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = root.take(kVersionKey);
    const QJsonValue connections = root.take(kConnectionsKey);
    const QJsonArray entries = connections.toArray();
    const bool isSound = version.isDouble() && connections.isArray() &&
                         std::all_of(entries.begin(), entries.end(),
                                     [](const QJsonValue &entry) { return entry.isObject(); });
    if (!isSound)
        return setAside();

    m_fileVersion = version.toInt();
    m_unknown = root;
    m_profiles.clear();
    for (const QJsonValue &entry : entries) {
        ConnectionProfile profile = ConnectionProfile::fromJson(entry.toObject());
        if (find(profile.id))
            profile.id = ConnectionProfile::createNew().id;
        m_profiles.push_back(std::move(profile));
    }
    return std::nullopt;
}

std::optional<StoreError> ProfileStore::setAside()
{
    const QString asideName = freeBadName(m_path);
    if (!QFile::rename(m_path, asideName)) {
        m_fileVersion = 0;
        return StoreError{
            Texts::tr("The file of saved connections, %1, is damaged and cannot be moved "
                      "aside, so nothing is saved.")
                .arg(QDir::toNativeSeparators(m_path)),
            {}};
    }
    m_fileVersion = kVersion;
    m_unknown = {};
    return StoreError{Texts::tr("The file of saved connections was damaged. It is kept as %1.")
                          .arg(QDir::toNativeSeparators(asideName)),
                      asideName};
}

std::vector<ConnectionProfile> ProfileStore::byGroup() const
{
    std::vector<ConnectionProfile> profiles = m_profiles;
    std::stable_sort(profiles.begin(), profiles.end(),
                     [](const ConnectionProfile &a, const ConnectionProfile &b) {
                         return a.group.localeAwareCompare(b.group) < 0;
                     });
    return profiles;
}

const ConnectionProfile *ProfileStore::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const ConnectionProfile &p) { return p.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

std::optional<StoreError> ProfileStore::put(const ConnectionProfile &profile)
{
    if (holdsPassword(profile.uri))
        return StoreError{Texts::tr("The address holds a password, so it is not saved."), {}};
    return change([&profile](std::vector<ConnectionProfile> &profiles) {
        const auto found =
            std::find_if(profiles.begin(), profiles.end(),
                         [&](const ConnectionProfile &p) { return p.id == profile.id; });
        if (found == profiles.end())
            profiles.push_back(profile);
        else
            *found = profile;
    });
}

std::optional<StoreError> ProfileStore::remove(const QString &id)
{
    return change([&id](std::vector<ConnectionProfile> &profiles) {
        std::erase_if(profiles, [&](const ConnectionProfile &p) { return p.id == id; });
    });
}

template <typename Change>
std::optional<StoreError> ProfileStore::change(Change apply)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path % QStringLiteral(".lock"));
    if (!lock.tryLock(int(kLockTimeout.count())))
        return StoreError{Texts::tr("Another program is changing the saved connections, so nothing "
                                    "was saved. Try again."),
                          {}};

    const std::optional<StoreError> loadError = load();
    if (loadError && loadError->setAsideAs.isEmpty())
        return loadError;
    if (m_fileVersion > kVersion) {
        return StoreError{Texts::tr("The saved connections were written by a newer version of "
                                    "LightningBolt, so they are not changed."),
                          {}};
    }
    std::vector<ConnectionProfile> before = m_profiles;
    apply(m_profiles);
    if (auto saveError = save()) {
        m_profiles = std::move(before);
        return saveError;
    }
    return loadError;
}

std::optional<StoreError> ProfileStore::save() const
{
    QJsonArray entries;
    for (const ConnectionProfile &profile : m_profiles)
        entries.append(profile.toJson());
    QJsonObject root = m_unknown;
    root.insert(kVersionKey, kVersion);
    root.insert(kConnectionsKey, entries);

    const auto fault = saveForOwner(m_path, QJsonDocument(root).toJson());
    if (!fault)
        return std::nullopt;
    return StoreError{Texts::tr("Cannot save the connections in %1: %2")
                          .arg(QDir::toNativeSeparators(m_path), *fault),
                      {}};
}

} // namespace model
