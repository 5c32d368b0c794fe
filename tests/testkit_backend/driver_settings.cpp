// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/driver_settings.h"

#include "driver/session/errors.h"
#include "testkit_backend/typed_parameters.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace testkit
{

namespace
{

bolt::Error wrongSetting(std::string words)
{
    return bolt::makeError(bolt::ErrorKind::FixQuery, bolt::Step::Address,
                           bolt::Reason::ConfigurationInvalid, std::move(words));
}

/// What the scheme says, "neo4j+ssc" for instance; an empty routing context if it routes.
std::optional<bolt::Error> readUri(const QUrl &uri, bolt::DriverOptions &options)
{
    const QString scheme = uri.scheme();
    const QString base = scheme.section(QLatin1Char('+'), 0, 0);
    const QString suffix = scheme.section(QLatin1Char('+'), 1);
    const bool isRouting = base == QLatin1String("neo4j");
    if (!isRouting && base != QLatin1String("bolt"))
        return wrongSetting("unknown scheme " + scheme.toStdString());
    if (suffix == QLatin1String("s"))
        options.endpoint.encryption = bolt::Encryption::Verified;
    else if (suffix == QLatin1String("ssc"))
        options.endpoint.encryption = bolt::Encryption::Unverified;
    options.endpoint.host = uri.host();
    options.endpoint.port = static_cast<std::uint16_t>(uri.port(options.endpoint.port));

    const auto context = QUrlQuery(uri).queryItems(QUrl::FullyDecoded);
    if (!isRouting)
        return context.isEmpty() ? std::nullopt
                                 : std::optional(wrongSetting("a bolt address takes no context"));
    options.routing.emplace();
    const bolt::ServerAddress address{uri.host().toStdString(), options.endpoint.port};
    options.routing->emplace_back("address", address.text());
    for (const auto &[key, value] : context)
        options.routing->emplace_back(key.toStdString(), value.toStdString());
    return std::nullopt;
}

QString certificateFolder()
{
    return qEnvironmentVariable("TESTKIT_CUSTOM_CA_DIR",
                                QStringLiteral("/usr/local/share/custom-ca-certificates"));
}

/// null: the system's certificates; []: any; names: these alone.
std::optional<bolt::Error> readTrust(const QJsonValue &certificates, DriverSettings &settings)
{
    bolt::Endpoint &endpoint = settings.options.endpoint;
    endpoint.encryption = bolt::Encryption::Verified;
    if (!certificates.isArray())
        return std::nullopt;
    const QJsonArray names = certificates.toArray();
    if (names.isEmpty()) {
        endpoint.encryption = bolt::Encryption::Unverified;
        return std::nullopt;
    }
    settings.roots = std::make_shared<QTemporaryFile>();
    if (!settings.roots->open())
        return wrongSetting("no temporary file for the certificates");
    for (const QJsonValue &name : names) {
        QFile file(QDir(certificateFolder()).filePath(name.toString()));
        if (!file.open(QIODevice::ReadOnly))
            return wrongSetting("no certificate " + file.fileName().toStdString());
        settings.roots->write(file.readAll() + '\n');
    }
    settings.roots->flush();
    endpoint.caFile = settings.roots->fileName();
    return std::nullopt;
}

std::optional<bolt::Error> readEncryption(const QJsonObject &data, DriverSettings &settings)
{
    const bool isSaid = data.contains(QLatin1String("encrypted")) ||
                        data.contains(QLatin1String("trustedCertificates"));
    if (!isSaid)
        return std::nullopt;
    if (settings.options.endpoint.encryption != bolt::Encryption::None)
        return wrongSetting("the scheme already says what encryption and trust are");
    if (!data[QLatin1String("encrypted")].toBool())
        return std::nullopt;
    return readTrust(data[QLatin1String("trustedCertificates")], settings);
}

void readDuration(const QJsonValue &value, std::chrono::milliseconds &setting)
{
    if (value.isDouble())
        setting = std::chrono::milliseconds(value.toInteger());
}

void readLimits(const QJsonObject &data, bolt::DriverOptions &options)
{
    readDuration(data[QLatin1String("connectionTimeoutMs")], options.endpoint.connectTimeout);
    readDuration(data[QLatin1String("connectionAcquisitionTimeoutMs")], options.acquisitionTimeout);
    readDuration(data[QLatin1String("maxTxRetryTimeMs")], options.maxRetryTime);
    const QJsonValue liveness = data[QLatin1String("livenessCheckTimeoutMs")];
    if (liveness.isDouble())
        options.livenessTimeout = std::chrono::milliseconds(liveness.toInteger());
    options.maxConnectionsPerServer =
        data[QLatin1String("maxConnectionPoolSize")].toInt(options.maxConnectionsPerServer);
    options.fetchSize = data[QLatin1String("fetchSize")].toInteger(options.fetchSize);
}

} // namespace

bolt::Result<DriverSettings> driverSettings(const QJsonObject &data)
{
    DriverSettings settings;
    bolt::DriverOptions &options = settings.options;
    if (auto error = readUri(QUrl(data[QLatin1String("uri")].toString()), options))
        return *error;
    if (auto error = readEncryption(data, settings))
        return *error;
    readLimits(data, options);
    options.auth = authToken(data[QLatin1String("authorizationToken")]);
    options.userAgent =
        optionalText(data[QLatin1String("userAgent")]).value_or("LightningBolt/" LB_VERSION);
    options.notifications = notificationFilter(data);
    if (!data[QLatin1String("telemetryDisabled")].toBool())
        options.telemetry = bolt::Telemetry::WhenAsked;
    // The suite knows nothing of manifests, and of Neo4j servers alone.
    options.firstOffer = bolt::HandshakeOffer::Kind::Ranged;
    options.requiredAgent = "Neo4j/";
    return settings;
}

bolt::AuthToken authToken(const QJsonValue &token)
{
    const QJsonObject data = token[QLatin1String("data")].toObject();
    bolt::AuthToken auth;
    auth.scheme = data[QLatin1String("scheme")].toString(QStringLiteral("none")).toStdString();
    auth.principal = optionalText(data[QLatin1String("principal")]);
    auth.credentials = optionalText(data[QLatin1String("credentials")]);
    auth.realm = optionalText(data[QLatin1String("realm")]);
    auth.parameters = encodePlainMap(data[QLatin1String("parameters")].toObject());
    return auth;
}

std::optional<bolt::AuthToken> optionalAuthToken(const QJsonValue &token)
{
    return token.isObject() ? std::optional(authToken(token)) : std::nullopt;
}

bolt::NotificationFilter notificationFilter(const QJsonObject &data)
{
    bolt::NotificationFilter filter;
    filter.minimumSeverity = optionalText(data[QLatin1String("notificationsMinSeverity")]);
    const QJsonValue categories = data[QLatin1String("notificationsDisabledCategories")];
    if (categories.isArray())
        filter.disabledCategories = textList(categories);
    return filter;
}

std::optional<std::string> optionalText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

std::vector<std::string> textList(const QJsonValue &value)
{
    std::vector<std::string> texts;
    for (const QJsonValue &text : value.toArray())
        texts.push_back(text.toString().toStdString());
    return texts;
}

} // namespace testkit
