// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/error_json.h"

#include "testkit_backend/typed_values.h"

#include <QJsonValue>

#include <string>

namespace testkit
{

namespace
{

QJsonValue textOrNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(textOf(text));
}

QString knownClassification(const std::string &raw)
{
    const bool isKnown =
        raw == "CLIENT_ERROR" || raw == "DATABASE_ERROR" || raw == "TRANSIENT_ERROR";
    return isKnown ? textOf(raw) : QStringLiteral("UNKNOWN");
}

QJsonValue causeJson(const bolt::GqlStatus *cause);

void putGqlStatus(QJsonObject &json, const bolt::GqlStatus &gql)
{
    json[QLatin1String("gqlStatus")] = textOf(gql.status);
    json[QLatin1String("statusDescription")] = textOf(gql.description);
    json[QLatin1String("classification")] = knownClassification(gql.classification);
    json[QLatin1String("rawClassification")] = textOrNull(gql.classification);
    json[QLatin1String("cause")] = causeJson(gql.cause.get());
    const auto record = typedMap(bolt::ValueView::fromWire(gql.diagnosticRecord.data()).asMap());
    json[QLatin1String("diagnosticRecord")] =
        record ? QJsonValue(record.value()) : QJsonValue(QJsonValue::Null);
}

QJsonValue causeJson(const bolt::GqlStatus *cause)
{
    if (cause == nullptr)
        return QJsonValue::Null;
    QJsonObject json{{QStringLiteral("msg"), textOf(cause->message)}};
    putGqlStatus(json, *cause);
    return QJsonObject{{QStringLiteral("name"), QStringLiteral("GqlError")},
                       {QStringLiteral("data"), json}};
}

} // namespace

QJsonObject errorJson(const bolt::Error &error, const QString &id)
{
    std::string words = error.message;
    if (words.empty()) {
        words = std::string(bolt::stepName(error.step)) + ": " +
                std::string(bolt::reasonName(error.reason));
    }
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("errorType"), textOf(bolt::reasonName(error.reason))},
                     {QStringLiteral("msg"), textOf(words)},
                     {QStringLiteral("retryable"), bolt::isRetryable(error)}};
    if (!error.code.empty())
        json[QLatin1String("code")] = textOf(error.code);
    if (error.gql)
        putGqlStatus(json, *error.gql);
    return json;
}

} // namespace testkit
