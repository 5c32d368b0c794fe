// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/request_json.h"

#include <QJsonArray>

#include <algorithm>

namespace model
{

namespace
{

constexpr std::int64_t kMostLimit = 100'000;
constexpr int kMostLength = 100;

QJsonArray toArray(const std::vector<std::string> &ids)
{
    QJsonArray array;
    for (const std::string &id : ids)
        array.append(QString::fromStdString(id));
    return array;
}

std::vector<std::string> idsIn(const QJsonValue &value)
{
    std::vector<std::string> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array)
        ids.push_back(id.toString().toStdString());
    return ids;
}

QString nameOf(Direction direction)
{
    switch (direction) {
    case Direction::Outgoing:
        return QStringLiteral("outgoing");
    case Direction::Incoming:
        return QStringLiteral("incoming");
    case Direction::Both:
        break;
    }
    return QStringLiteral("both");
}

Direction directionIn(const QJsonValue &value)
{
    const QString name = value.toString();
    return name == QLatin1String("outgoing")   ? Direction::Outgoing
           : name == QLatin1String("incoming") ? Direction::Incoming
                                               : Direction::Both;
}

std::int64_t limitIn(const QJsonValue &value)
{
    return std::clamp<std::int64_t>(value.toInteger(), 1, kMostLimit);
}

QJsonObject toJson(const ExpandRequest &request)
{
    QJsonArray types;
    for (const TypeChoice &choice : request.types) {
        types.append(QJsonObject{{QStringLiteral("type"), choice.type},
                                 {QStringLiteral("direction"), nameOf(choice.direction)}});
    }
    return {{QStringLiteral("kind"), QStringLiteral("expand")},
            {QStringLiteral("nodes"), toArray(request.nodes)},
            {QStringLiteral("known"), toArray(request.known)},
            {QStringLiteral("types"), types},
            {QStringLiteral("direction"), nameOf(request.direction)},
            {QStringLiteral("label"), request.label},
            {QStringLiteral("key"), request.filter.key},
            {QStringLiteral("text"), request.filter.text},
            {QStringLiteral("limit"), qint64{request.limit}}};
}

ExpandRequest expandIn(const QJsonObject &json)
{
    ExpandRequest request;
    request.nodes = idsIn(json[QStringLiteral("nodes")]);
    request.known = idsIn(json[QStringLiteral("known")]);
    const QJsonArray types = json[QStringLiteral("types")].toArray();
    for (const QJsonValue &type : types) {
        request.types.push_back({type[QStringLiteral("type")].toString(),
                                 directionIn(type[QStringLiteral("direction")])});
    }
    request.direction = directionIn(json[QStringLiteral("direction")]);
    request.label = json[QStringLiteral("label")].toString();
    request.filter = {json[QStringLiteral("key")].toString(),
                      json[QStringLiteral("text")].toString()};
    request.limit = limitIn(json[QStringLiteral("limit")]);
    return request;
}

QJsonObject toJson(const RevealRequest &request)
{
    return {{QStringLiteral("kind"), QStringLiteral("reveal")},
            {QStringLiteral("nodes"), toArray(request.nodes)},
            {QStringLiteral("known"), toArray(request.known)},
            {QStringLiteral("limit"), qint64{request.limit}},
            {QStringLiteral("others"), toArray(request.others)}};
}

QJsonObject toJson(const PathRequest &request)
{
    return {{QStringLiteral("kind"), QStringLiteral("path")},
            {QStringLiteral("from"), QString::fromStdString(request.from)},
            {QStringLiteral("to"), QString::fromStdString(request.to)},
            {QStringLiteral("direction"), nameOf(request.direction)},
            {QStringLiteral("length"), request.maxLength},
            {QStringLiteral("all"), request.which == PathRequest::Which::All},
            {QStringLiteral("limit"), qint64{request.limit}}};
}

PathRequest pathIn(const QJsonObject &json)
{
    PathRequest request;
    request.from = json[QStringLiteral("from")].toString().toStdString();
    request.to = json[QStringLiteral("to")].toString().toStdString();
    request.direction = directionIn(json[QStringLiteral("direction")]);
    request.maxLength = std::clamp(json[QStringLiteral("length")].toInt(), 1, kMostLength);
    request.which =
        json[QStringLiteral("all")].toBool() ? PathRequest::Which::All : PathRequest::Which::One;
    request.limit = limitIn(json[QStringLiteral("limit")]);
    return request;
}

QJsonObject toJson(const FetchRequest &request)
{
    return {{QStringLiteral("kind"), QStringLiteral("fetch")},
            {QStringLiteral("nodes"), toArray(request.nodes)},
            {QStringLiteral("edges"), toArray(request.edges)}};
}

QJsonObject toJson(const ExplorationRequest &request)
{
    return std::visit([](const auto &known) { return toJson(known); }, request);
}

QJsonObject toJson(const HideElements &hidden)
{
    return {{QStringLiteral("kind"), QStringLiteral("hide")},
            {QStringLiteral("nodes"), toArray(hidden.nodes)},
            {QStringLiteral("edges"), toArray(hidden.edges)}};
}

QJsonObject toJson(const KeepOnly &kept)
{
    return {{QStringLiteral("kind"), QStringLiteral("keepOnly")},
            {QStringLiteral("nodes"), toArray(kept.nodes)}};
}

QJsonObject toJson(const ShowHidden &)
{
    return {{QStringLiteral("kind"), QStringLiteral("showHidden")}};
}

QJsonObject toJson(const ShowAdded &added)
{
    return {{QStringLiteral("kind"), QStringLiteral("showAdded")},
            {QStringLiteral("shown"), added.choice == ShowAdded::Choice::Shown}};
}

std::optional<SavedStep::Change> changeIn(const QJsonObject &json)
{
    const QString kind = json[QStringLiteral("kind")].toString();
    const auto nodes = [&json] { return idsIn(json[QStringLiteral("nodes")]); };
    const auto edges = [&json] { return idsIn(json[QStringLiteral("edges")]); };
    if (kind == QLatin1String("expand"))
        return ExplorationRequest(expandIn(json));
    if (kind == QLatin1String("reveal")) {
        return ExplorationRequest(RevealRequest{nodes(), idsIn(json[QStringLiteral("known")]),
                                                limitIn(json[QStringLiteral("limit")]),
                                                idsIn(json[QStringLiteral("others")])});
    }
    if (kind == QLatin1String("path"))
        return ExplorationRequest(pathIn(json));
    if (kind == QLatin1String("fetch"))
        return ExplorationRequest(FetchRequest{nodes(), edges()});
    if (kind == QLatin1String("hide"))
        return HideElements{nodes(), edges()};
    if (kind == QLatin1String("keepOnly"))
        return KeepOnly{nodes()};
    if (kind == QLatin1String("showHidden"))
        return ShowHidden();
    if (kind == QLatin1String("showAdded")) {
        return ShowAdded{json[QStringLiteral("shown")].toBool() ? ShowAdded::Choice::Shown
                                                                : ShowAdded::Choice::Left};
    }
    return std::nullopt;
}

} // namespace

QJsonObject stepToJson(const SavedStep &step)
{
    QJsonObject json = std::visit([](const auto &change) { return toJson(change); }, step.change);
    json.insert(QStringLiteral("step"), step.text);
    return json;
}

std::optional<SavedStep> stepFromJson(const QJsonObject &json)
{
    auto change = changeIn(json);
    if (!change)
        return std::nullopt;
    return SavedStep{json[QStringLiteral("step")].toString(), *std::move(change)};
}

} // namespace model
