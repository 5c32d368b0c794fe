// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/parameter_store.h"

#include "driver/packstream/scan.h"
#include "model/storage/damaged_file.h"
#include "model/storage/user_folders.h"
#include "model/storage/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>

#include <chrono>
#include <utility>

namespace model
{

namespace
{

/// Nobody waits for it but the storage thread.
constexpr std::chrono::milliseconds kLockTimeout{1000};
constexpr int kVersion = 1;
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kConnectionsKey("connections");
constexpr QLatin1String kCurrentKey("current");
constexpr QLatin1String kSetsKey("sets");
constexpr QLatin1String kNameKey("name");
constexpr QLatin1String kParametersKey("parameters");
constexpr QLatin1String kTextKey("text");
constexpr QLatin1String kValueKey("packStream");

QJsonObject toJson(const Parameter &parameter)
{
    const QByteArray bytes(reinterpret_cast<const char *>(parameter.value.data()),
                           static_cast<qsizetype>(parameter.value.size()));
    return {{kNameKey, parameter.name},
            {kTextKey, parameter.text},
            {kValueKey, QString::fromLatin1(bytes.toBase64())}};
}

/// Nothing when the value is damaged.
std::optional<Parameter> parameterFrom(const QJsonObject &json)
{
    const QByteArray bytes = QByteArray::fromBase64(json[kValueKey].toString().toLatin1());
    Parameter parameter{
        json[kNameKey].toString(), json[kTextKey].toString(), {bytes.begin(), bytes.end()}};
    bolt::ScanRules rules;
    rules.version = bolt::PackStreamVersion::V2;
    const bool isSound =
        !parameter.name.isEmpty() &&
        bolt::scanWhole(parameter.value.data(), parameter.value.size(), rules).isOk();
    return isSound ? std::optional(parameter) : std::nullopt;
}

QJsonObject toJson(const std::vector<ParameterSet> &sets, const QString &current)
{
    QJsonArray array;
    for (const ParameterSet &set : sets) {
        QJsonArray parameters;
        for (const Parameter &parameter : set.parameters())
            parameters.append(toJson(parameter));
        array.append(QJsonObject{{kNameKey, set.name()}, {kParametersKey, parameters}});
    }
    return {{kCurrentKey, current}, {kSetsKey, array}};
}

std::shared_ptr<ConnectionParameters> connectionFrom(const QJsonObject &json)
{
    std::vector<ParameterSet> sets;
    for (const QJsonValue &entry : json[kSetsKey].toArray()) {
        ParameterSet set(entry[kNameKey].toString());
        for (const QJsonValue &value : entry[kParametersKey].toArray()) {
            if (const auto parameter = parameterFrom(value.toObject()))
                set.put(*parameter);
        }
        sets.push_back(std::move(set));
    }
    return std::make_shared<ConnectionParameters>(std::move(sets), json[kCurrentKey].toString());
}

/// The place of the set or the parameter of this name; -1 when there is none.
qsizetype placeOf(const QJsonArray &entries, const QJsonValue &name)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i][kNameKey] == name)
            return i;
    }
    return -1;
}

QJsonArray merged(QJsonArray file, const QJsonArray &before, const QJsonArray &now);

/// `file` with what differs between `before` and `now`.
QJsonObject merged(QJsonObject file, const QJsonObject &before, const QJsonObject &now)
{
    for (const QString &key : now.keys()) {
        const QJsonValue value = now[key];
        if (value == before[key])
            continue;
        if (value.isArray())
            file[key] = merged(file[key].toArray(), before[key].toArray(), value.toArray());
        else
            file[key] = value;
    }
    return file;
}

/// The same for sets, or for parameters, which change as wholes.
QJsonArray merged(QJsonArray file, const QJsonArray &before, const QJsonArray &now)
{
    for (const QJsonValue &old : before) {
        const qsizetype place = placeOf(file, old[kNameKey]);
        if (place >= 0 && placeOf(now, old[kNameKey]) < 0)
            file.removeAt(place);
    }
    for (const QJsonValue &entry : now) {
        const QJsonObject old = before.at(placeOf(before, entry[kNameKey])).toObject();
        if (entry == old)
            continue;
        const qsizetype place = placeOf(file, entry[kNameKey]);
        if (place < 0) {
            file.append(entry);
        } else {
            const bool isSet = entry[kParametersKey].isArray();
            file.replace(place, merged(file[place].toObject(), isSet ? old : QJsonObject(),
                                       entry.toObject()));
        }
    }
    return file;
}

struct FileContents {
    QJsonObject root;
    std::optional<StoreError>
        problem; ///< a damaged file has been set aside, or nothing may be done
};

bool isNewer(const QJsonObject &root)
{
    return root[kVersionKey].toDouble() > kVersion;
}

FileContents readContents(const QString &path, qint64 mostBytes)
{
    if (!QFile::exists(path))
        return {};
    const QString shown = QDir::toNativeSeparators(path);
    const auto file = readWholeFile(path, mostBytes);
    if (const auto *fault = std::get_if<QString>(&file)) {
        return {
            {},
            StoreError{
                ParameterStore::tr("Cannot read the parameters in %1: %2").arg(shown, *fault), {}}};
    }
    const QJsonObject root = QJsonDocument::fromJson(std::get<QByteArray>(file)).object();
    if (root[kConnectionsKey].isObject() || isNewer(root))
        return {root, {}};
    const QString aside = freeBadName(path);
    if (!QFile::rename(path, aside)) {
        return {{},
                StoreError{ParameterStore::tr("The file of parameters, %1, is damaged and cannot "
                                              "be moved aside, so nothing is saved.")
                               .arg(shown),
                           {}}};
    }
    return {{},
            StoreError{ParameterStore::tr("The file of parameters was damaged. It is kept as %1.")
                           .arg(QDir::toNativeSeparators(aside)),
                       aside}};
}

} // namespace

ParameterStore::ParameterStore(const QString &path, qint64 mostBytes)
    : m_path(path)
    , m_mostBytes(mostBytes)
    , m_thread(QStringLiteral("parameters"))
{
}

ParameterStore::~ParameterStore()
{
    save();
}

QString ParameterStore::defaultPath()
{
    return configFolder() % QStringLiteral("/parameters.json");
}

std::shared_ptr<ConnectionParameters> ParameterStore::of(const QString &uri)
{
    if (!m_isLoaded)
        load();
    std::shared_ptr<ConnectionParameters> &found = m_connections[uri];
    if (!found) {
        found = std::make_shared<ConnectionParameters>();
        watch(uri, *found);
    }
    return found;
}

void ParameterStore::load()
{
    m_isLoaded = true;
    const FileContents file = readContents(m_path, m_mostBytes);
    m_loadError = file.problem;
    if (m_loadError) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT problemFound(*m_loadError); }, Qt::QueuedConnection);
    }
    const QJsonObject connections = file.root[kConnectionsKey].toObject();
    for (auto entry = connections.begin(); entry != connections.end(); ++entry) {
        const auto connection = connectionFrom(entry.value().toObject());
        watch(entry.key(), *connection);
        m_connections.insert(entry.key(), connection);
        m_inFile.insert(entry.key(), toJson(connection->sets(), connection->current().name()));
    }
}

void ParameterStore::watch(const QString &uri, const ConnectionParameters &connection)
{
    connect(&connection, &ConnectionParameters::changed, this, [this, uri] {
        // Many parameters may come at once.
        if (m_changed.isEmpty())
            QMetaObject::invokeMethod(this, &ParameterStore::save, Qt::QueuedConnection);
        m_changed.insert(uri);
    });
}

void ParameterStore::save()
{
    for (const QString &uri : std::exchange(m_changed, {})) {
        const ConnectionParameters &connection = *m_connections.value(uri);
        m_thread.post([this, uri, sets = connection.sets(), current = connection.current().name()] {
            m_pending.insert(uri, toJson(sets, current));
        });
    }
    m_thread.post([this] { writePending(); });
}

// On the worker's thread.
void ParameterStore::writePending()
{
    if (m_pending.isEmpty())
        return;
    if (const auto problem = tryToWrite())
        QMetaObject::invokeMethod(this, [this, problem] { Q_EMIT problemFound(*problem); });
}

// On the worker's thread.
std::optional<StoreError> ParameterStore::tryToWrite()
{
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path % QStringLiteral(".lock"));
    // Where no lock can be made no file can, which is said below.
    if (!lock.tryLock(int(kLockTimeout.count())) && lock.error() == QLockFile::LockFailedError) {
        return StoreError{tr("Another program is changing the parameters: they are saved with the "
                             "next change."),
                          {}};
    }
    FileContents file = readContents(m_path, m_mostBytes);
    if (file.problem && file.problem->setAsideAs.isEmpty())
        return file.problem;
    if (isNewer(file.root)) {
        return StoreError{tr("The parameters were written by a newer version of LightningBolt, so "
                             "they are not changed."),
                          {}};
    }
    QJsonObject connections = file.root[kConnectionsKey].toObject();
    for (auto entry = m_pending.cbegin(); entry != m_pending.cend(); ++entry) {
        const QJsonObject kept = connections[entry.key()].toObject();
        const QJsonObject before = kept.isEmpty() ? kept : m_inFile.value(entry.key());
        connections[entry.key()] = merged(kept, before, entry.value());
    }
    file.root[kVersionKey] = kVersion;
    file.root[kConnectionsKey] = connections;
    const QByteArray bytes = QJsonDocument(file.root).toJson();
    if (bytes.size() > m_mostBytes) {
        return StoreError{tr("The last parameters are not saved: with them the file would be "
                             "larger than %1. Remove some.")
                              .arg(QLocale().formattedDataSize(m_mostBytes, 0)),
                          {}};
    }
    if (const auto fault = saveForOwner(m_path, bytes)) {
        return StoreError{tr("Cannot save the parameters in %1: %2")
                              .arg(QDir::toNativeSeparators(m_path), *fault),
                          {}};
    }
    m_inFile.insert(std::exchange(m_pending, {}));
    return file.problem;
}

} // namespace model
