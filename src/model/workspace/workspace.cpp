// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/workspace.h"

#include <QJsonArray>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace model
{

namespace
{

constexpr QLatin1String kTabs("tabs");
constexpr QLatin1String kClosed("closed");
constexpr QLatin1String kFileHash("fileHash");
constexpr QLatin1String kHasText("hasText");
constexpr QLatin1String kCaret("caret");
constexpr QLatin1String kFirstLine("firstLine");
constexpr QLatin1String kRun("run");
constexpr QLatin1String kResults("results");
constexpr QLatin1String kCurrent("current");

/// Of all tabs: with more than that the list could become larger than what is read.
constexpr qsizetype kMostLooks = 128;

struct TextField {
    QLatin1String key;
    QString WorkspaceTab::*member;
};

constexpr std::array<TextField, 5> kTextFields{{
    {QLatin1String("id"), &WorkspaceTab::id},
    {QLatin1String("title"), &WorkspaceTab::title},
    {QLatin1String("path"), &WorkspaceTab::path},
    {QLatin1String("connection"), &WorkspaceTab::profileId},
    {QLatin1String("database"), &WorkspaceTab::database},
}};

struct PlaceField {
    QLatin1String key;
    QByteArray Workspace::*member;
};

constexpr std::array<PlaceField, 2> kPlaceFields{{
    {QLatin1String("geometry"), &Workspace::geometry},
    {QLatin1String("docks"), &Workspace::docks},
}};

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// Takes what it writes of the results from `looksLeft`.
QJsonObject tabToJson(const WorkspaceTab &tab, qsizetype &looksLeft)
{
    QJsonObject json;
    for (const TextField &field : kTextFields) {
        if (!(tab.*field.member).isEmpty())
            json.insert(field.key, tab.*field.member);
    }
    if (!tab.fileHash.isEmpty())
        json.insert(kFileHash, encoded(tab.fileHash));
    json.insert(kHasText, tab.hasText);
    json.insert(kCaret, tab.caret);
    json.insert(kFirstLine, tab.firstLine);
    if (!tab.run.isEmpty())
        json.insert(kRun, tab.run);
    const QJsonArray looks = tab.looks.toJson(looksLeft);
    looksLeft -= looks.size();
    if (!looks.isEmpty())
        json.insert(kResults, looks);
    return json;
}

WorkspaceTab tabFromJson(const QJsonObject &json)
{
    WorkspaceTab tab;
    for (const TextField &field : kTextFields)
        tab.*field.member = json[field.key].toString();
    tab.fileHash = decoded(json[kFileHash]);
    tab.hasText = json[kHasText].toBool();
    tab.caret = std::max<qint64>(0, json[kCaret].toInteger());
    tab.firstLine = std::max(0, json[kFirstLine].toInt());
    tab.run = json[kRun].toObject();
    tab.looks = ResultLooks::fromJson(json[kResults].toArray());
    return tab;
}

QJsonArray listToJson(const QList<WorkspaceTab> &tabs, qsizetype &looksLeft)
{
    QJsonArray list;
    for (const WorkspaceTab &tab : tabs)
        list.append(tabToJson(tab, looksLeft));
    return list;
}

QList<WorkspaceTab> listFromJson(const QJsonArray &list, QSet<QString> &ids)
{
    QList<WorkspaceTab> tabs;
    for (const QJsonValue &entry : list) {
        WorkspaceTab tab = tabFromJson(entry.toObject());
        // The id becomes the name of a file.
        const QUuid id = QUuid::fromString(tab.id);
        if (id.isNull() || tab.id != id.toString(QUuid::WithoutBraces) || ids.contains(tab.id))
            continue;
        ids.insert(tab.id);
        tabs.append(std::move(tab));
    }
    return tabs;
}

} // namespace

QString WorkspaceTab::createId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

WorkspaceTab *Workspace::find(const QString &id)
{
    for (QList<WorkspaceTab> *list : {&tabs, &closed}) {
        for (WorkspaceTab &tab : *list) {
            if (tab.id == id)
                return &tab;
        }
    }
    return nullptr;
}

QJsonObject Workspace::toJson() const
{
    qsizetype looksLeft = kMostLooks;
    QJsonObject json{{kTabs, listToJson(tabs, looksLeft)},
                     {kClosed, listToJson(closed, looksLeft)},
                     {kCurrent, currentId}};
    for (const PlaceField &field : kPlaceFields)
        json.insert(field.key, encoded(this->*field.member));
    return json;
}

std::optional<Workspace> Workspace::fromJson(const QJsonObject &json)
{
    if (!json[kTabs].isArray())
        return std::nullopt;
    Workspace workspace;
    QSet<QString> ids;
    workspace.tabs = listFromJson(json[kTabs].toArray(), ids);
    workspace.closed = listFromJson(json[kClosed].toArray(), ids);
    workspace.currentId = json[kCurrent].toString();
    for (const PlaceField &field : kPlaceFields)
        workspace.*field.member = decoded(json[field.key]);
    return workspace;
}

} // namespace model
