// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/summary_json.h"

#include "driver/session/errors.h"
#include "testkit_backend/typed_values.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <string>

namespace testkit
{

namespace
{

QJsonValue textOrNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(textOf(text));
}

/// The word if the suite knows it.
QString known(const std::string &word, const QStringList &words)
{
    const QString text = textOf(word);
    return words.contains(text) ? text : QStringLiteral("UNKNOWN");
}

QString knownSeverity(const std::string &severity)
{
    return known(severity, {QStringLiteral("WARNING"), QStringLiteral("INFORMATION")});
}

QString knownCategory(const std::string &category)
{
    return known(category, {QStringLiteral("HINT"), QStringLiteral("UNRECOGNIZED"),
                            QStringLiteral("UNSUPPORTED"), QStringLiteral("PERFORMANCE"),
                            QStringLiteral("DEPRECATION"), QStringLiteral("GENERIC"),
                            QStringLiteral("SECURITY"), QStringLiteral("TOPOLOGY"),
                            QStringLiteral("SCHEMA")});
}

QJsonObject positionJson(const bolt::TextPosition &position)
{
    return {{QStringLiteral("offset"), qint64(position.offset)},
            {QStringLiteral("line"), qint64(position.line)},
            {QStringLiteral("column"), qint64(position.column)}};
}

QJsonObject countersJson(const bolt::Counters &counters)
{
    return {{QStringLiteral("nodesCreated"), qint64(counters.nodesCreated)},
            {QStringLiteral("nodesDeleted"), qint64(counters.nodesDeleted)},
            {QStringLiteral("relationshipsCreated"), qint64(counters.relationshipsCreated)},
            {QStringLiteral("relationshipsDeleted"), qint64(counters.relationshipsDeleted)},
            {QStringLiteral("propertiesSet"), qint64(counters.propertiesSet)},
            {QStringLiteral("labelsAdded"), qint64(counters.labelsAdded)},
            {QStringLiteral("labelsRemoved"), qint64(counters.labelsRemoved)},
            {QStringLiteral("indexesAdded"), qint64(counters.indexesAdded)},
            {QStringLiteral("indexesRemoved"), qint64(counters.indexesRemoved)},
            {QStringLiteral("constraintsAdded"), qint64(counters.constraintsAdded)},
            {QStringLiteral("constraintsRemoved"), qint64(counters.constraintsRemoved)},
            {QStringLiteral("systemUpdates"), qint64(counters.systemUpdates)},
            {QStringLiteral("containsUpdates"), counters.containsUpdates()},
            {QStringLiteral("containsSystemUpdates"), counters.containsSystemUpdates()}};
}

QJsonObject notificationJson(const bolt::Notification &notification)
{
    QJsonObject json{{QStringLiteral("title"), textOf(notification.title)},
                     {QStringLiteral("code"), textOf(notification.code)},
                     {QStringLiteral("description"), textOf(notification.description)},
                     {QStringLiteral("severity"), textOf(notification.severity)},
                     {QStringLiteral("severityLevel"), knownSeverity(notification.severity)},
                     {QStringLiteral("rawSeverityLevel"), textOf(notification.severity)},
                     {QStringLiteral("category"), knownCategory(notification.category)},
                     {QStringLiteral("rawCategory"), textOf(notification.category)}};
    if (notification.position)
        json[QLatin1String("position")] = positionJson(*notification.position);
    return json;
}

QJsonValue notificationsJson(const bolt::Summary &summary)
{
    if (!summary.hasNotificationList)
        return QJsonValue::Null;
    QJsonArray list;
    for (const bolt::Notification &notification : summary.notifications)
        list.append(notificationJson(notification));
    return list;
}

bolt::Result<QJsonObject> statusJson(const bolt::StatusObject &status)
{
    const auto record = typedMap(bolt::ValueView::fromWire(status.diagnosticRecord.data()).asMap());
    if (!record)
        return record.error();
    return QJsonObject{{QStringLiteral("gqlStatus"), textOf(status.status)},
                       {QStringLiteral("statusDescription"), textOf(status.description)},
                       {QStringLiteral("position"), status.position
                                                        ? QJsonValue(positionJson(*status.position))
                                                        : QJsonValue(QJsonValue::Null)},
                       {QStringLiteral("classification"), knownCategory(status.classification)},
                       {QStringLiteral("rawClassification"), textOrNull(status.classification)},
                       {QStringLiteral("severity"), knownSeverity(status.severity)},
                       {QStringLiteral("rawSeverity"), textOrNull(status.severity)},
                       {QStringLiteral("diagnosticRecord"), record.value()},
                       {QStringLiteral("isNotification"), status.isNotification}};
}

/// An execution plan, as the server wrote it.
QJsonValue planJson(const bolt::Summary &summary, std::string_view key)
{
    const auto plan = bolt::ValueView::fromWire(summary.metadata.data()).asMap().find(key);
    return plan ? plainValue(*plan) : QJsonValue(QJsonValue::Null);
}

QJsonValue millisecondsJson(std::int64_t milliseconds)
{
    return milliseconds < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(qint64(milliseconds));
}

bool isQueryType(const std::string &type)
{
    return type.empty() || type == "r" || type == "w" || type == "rw" || type == "s";
}

} // namespace

QJsonObject serverJson(const bolt::ServerIdentity &server)
{
    return {{QStringLiteral("address"), textOf(server.address)},
            {QStringLiteral("agent"), textOf(server.agent)},
            {QStringLiteral("protocolVersion"), textOf(server.version.text())}};
}

bolt::Result<QJsonObject> summaryJson(const bolt::Summary &summary,
                                      const bolt::ServerIdentity &server, const QJsonObject &query)
{
    if (!isQueryType(summary.queryType)) {
        return bolt::makeError(bolt::ErrorKind::Protocol, bolt::Step::Pull,
                               bolt::Reason::MalformedMessage,
                               "no query type: " + summary.queryType);
    }
    QJsonArray statuses;
    for (const bolt::StatusObject &status : summary.statuses) {
        const auto json = statusJson(status);
        if (!json)
            return json.error();
        statuses.append(json.value());
    }
    return QJsonObject{
        {QStringLiteral("serverInfo"), serverJson(server)},
        {QStringLiteral("counters"), countersJson(summary.counters)},
        {QStringLiteral("database"), textOrNull(summary.database)},
        {QStringLiteral("query"), query},
        {QStringLiteral("queryType"), textOrNull(summary.queryType)},
        {QStringLiteral("plan"), planJson(summary, "plan")},
        {QStringLiteral("profile"), planJson(summary, "profile")},
        {QStringLiteral("resultAvailableAfter"), millisecondsJson(summary.availableAfterMs)},
        {QStringLiteral("resultConsumedAfter"), millisecondsJson(summary.consumedAfterMs)},
        {QStringLiteral("notifications"), notificationsJson(summary)},
        {QStringLiteral("gqlStatusObjects"), statuses}};
}

} // namespace testkit
