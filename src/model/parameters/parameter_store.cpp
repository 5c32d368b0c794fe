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

namespace model
{

namespace
{

constexpr qint64 kMostBytes = 64 << 20;
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

QJsonObject toJson(const ConnectionParameters &connection)
{
    QJsonArray sets;
    for (const ParameterSet &set : connection.sets()) {
        QJsonArray parameters;
        for (const Parameter &parameter : set.parameters())
            parameters.append(toJson(parameter));
        sets.append(QJsonObject{{kNameKey, set.name()}, {kParametersKey, parameters}});
    }
    return {{kCurrentKey, connection.current().name()}, {kSetsKey, sets}};
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

} // namespace

ParameterStore::ParameterStore(const QString &path)
    : m_path(path)
{
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
        connect(found.get(), &ConnectionParameters::changed, this, &ParameterStore::save);
    }
    return found;
}

void ParameterStore::load()
{
    m_isLoaded = true;
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_loadError = StoreError{tr("Cannot read the parameters in %1: %2")
                                     .arg(QDir::toNativeSeparators(m_path), file.errorString()),
                                 {}};
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    file.close();
    if (!root[kConnectionsKey].isObject()) {
        const QString aside = freeBadName(m_path);
        QFile::rename(m_path, aside);
        m_loadError = StoreError{tr("The file of parameters was damaged. It is kept as %1.")
                                     .arg(QDir::toNativeSeparators(aside)),
                                 aside};
        return;
    }
    const QJsonObject connections = root[kConnectionsKey].toObject();
    for (auto entry = connections.begin(); entry != connections.end(); ++entry) {
        const auto connection = connectionFrom(entry.value().toObject());
        connect(connection.get(), &ConnectionParameters::changed, this, &ParameterStore::save);
        m_connections.insert(entry.key(), connection);
    }
}

void ParameterStore::save()
{
    if (m_loadError && m_loadError->setAsideAs.isEmpty()) {
        Q_EMIT saveFailed(*m_loadError); // there is a file that could not be read
        return;
    }
    QJsonObject connections;
    for (auto entry = m_connections.cbegin(); entry != m_connections.cend(); ++entry)
        connections.insert(entry.key(), toJson(**entry));
    const QJsonObject root{{kVersionKey, kVersion}, {kConnectionsKey, connections}};
    QDir().mkpath(QFileInfo(m_path).path());
    if (const auto fault = saveForOwner(m_path, QJsonDocument(root).toJson()))
        Q_EMIT saveFailed({tr("Cannot save the parameters in %1: %2")
                               .arg(QDir::toNativeSeparators(m_path), *fault),
                           {}});
}

} // namespace model
