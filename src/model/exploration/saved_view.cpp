// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/saved_view.h"

#include "model/exploration/request_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace model
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::SavedView)
};

constexpr QLatin1String kFormat("lightningbolt graph view");
constexpr int kVersion = 1;
/// Farther out is no place that a layout has made.
constexpr double kMostDistance = 1e7;

QJsonObject placeToJson(const SavedPlace &place)
{
    QJsonObject json{{QStringLiteral("id"), QString::fromStdString(place.id)},
                     {QStringLiteral("key"), QString::fromStdString(place.key)},
                     {QStringLiteral("x"), static_cast<double>(place.position.x)},
                     {QStringLiteral("y"), static_cast<double>(place.position.y)}};
    if (place.isPinned)
        json.insert(QStringLiteral("pinned"), true);
    return json;
}

std::optional<SavedPlace> placeFromJson(const QJsonObject &json)
{
    const double x = json[QStringLiteral("x")].toDouble(NAN);
    const double y = json[QStringLiteral("y")].toDouble(NAN);
    // Not a number is not less than anything either.
    if (!(std::abs(x) < kMostDistance && std::abs(y) < kMostDistance))
        return std::nullopt;
    return SavedPlace{json[QStringLiteral("id")].toString().toStdString(),
                      json[QStringLiteral("key")].toString().toStdString(),
                      {static_cast<float>(x), static_cast<float>(y)},
                      json[QStringLiteral("pinned")].toBool()};
}

SavedViewFault notAView(const QString &detail)
{
    return {SavedViewFault::What::NotAView, detail};
}

} // namespace

std::string fallbackKey(const Graph &graph, NodeIndex node)
{
    std::string key;
    for (const LabelId label : graph.labels(node))
        key += std::string(key.empty() ? "" : ",") + std::string(graph.labelName(label));
    return key + '|' + std::string(graph.captionUtf8(node));
}

QByteArray toJson(const SavedView &view)
{
    QJsonArray steps;
    for (const SavedStep &step : view.steps)
        steps.append(stepToJson(step));
    QJsonArray places;
    for (const SavedPlace &place : view.places)
        places.append(placeToJson(place));
    const QJsonObject root{{QStringLiteral("format"), kFormat},
                           {QStringLiteral("version"), kVersion},
                           {QStringLiteral("name"), view.name},
                           {QStringLiteral("connection"), view.connection},
                           {QStringLiteral("database"), view.database},
                           {QStringLiteral("query"), view.query},
                           {QStringLiteral("savedAt"), view.savedAt.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("steps"), steps},
                           {QStringLiteral("places"), places}};
    return QJsonDocument(root).toJson();
}

std::variant<SavedView, SavedViewFault> savedViewFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return SavedViewFault{SavedViewFault::What::NotJson,
                              Text::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset)};
    }
    const QJsonObject root = document.object();
    if (root[QStringLiteral("format")].toString() != kFormat)
        return notAView(QStringLiteral("format"));
    const int version = root[QStringLiteral("version")].toInt();
    if (version != kVersion)
        return SavedViewFault{SavedViewFault::What::OtherVersion, QString::number(version)};
    SavedView view;
    view.name = root[QStringLiteral("name")].toString();
    view.connection = root[QStringLiteral("connection")].toString();
    view.database = root[QStringLiteral("database")].toString();
    view.query = root[QStringLiteral("query")].toString();
    view.savedAt = QDateTime::fromString(root[QStringLiteral("savedAt")].toString(), Qt::ISODate);
    const QJsonArray steps = root[QStringLiteral("steps")].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto step = stepFromJson(steps[i].toObject());
        if (!step)
            return notAView(QStringLiteral("steps[%1]").arg(i));
        view.steps.push_back(*std::move(step));
    }
    const QJsonArray places = root[QStringLiteral("places")].toArray();
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto place = placeFromJson(places[i].toObject());
        if (!place)
            return notAView(QStringLiteral("places[%1]").arg(i));
        view.places.push_back(*std::move(place));
    }
    return view;
}

} // namespace model
