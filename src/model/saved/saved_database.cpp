// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/saved/saved_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace model
{

namespace
{

constexpr int kVersion = 1;

bool setUp(SqliteFile &file, int /*fromVersion*/)
{
    return file.execute(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS item (id TEXT PRIMARY KEY, parent TEXT NOT NULL, "
        "is_folder INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, "
        "tags TEXT NOT NULL, text TEXT NOT NULL)"));
}

QString tagsText(const QStringList &tags)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsFrom(const QString &text)
{
    QStringList tags;
    for (const QJsonValue tag : QJsonDocument::fromJson(text.toUtf8()).array())
        tags << tag.toString();
    return tags;
}

/// A null string would be stored as NULL, which the table does not take.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

SavedDatabase::SavedDatabase(const QString &path)
    : m_file(path, kVersion, setUp)
{
}

std::optional<StorageProblem> SavedDatabase::open()
{
    return m_file.open();
}

std::optional<StorageProblem> SavedDatabase::readAll(QList<SavedItem> &items)
{
    return m_file.run([&] {
        items.clear();
        QSqlQuery query = m_file.query();
        query.prepare(QStringLiteral(
            "SELECT id, parent, is_folder, name, description, tags, text FROM item"));
        if (!m_file.execute(query))
            return false;
        while (query.next()) {
            SavedItem item;
            item.id = query.value(0).toString();
            item.parent = query.value(1).toString();
            item.kind = query.value(2).toBool() ? SavedItem::Kind::Folder : SavedItem::Kind::Query;
            item.name = query.value(3).toString();
            item.description = query.value(4).toString();
            item.tags = tagsFrom(query.value(5).toString());
            item.text = query.value(6).toString();
            items.append(item);
        }
        return m_file.isReadWhole(query);
    });
}

std::optional<StorageProblem> SavedDatabase::put(const QList<SavedItem> &items)
{
    return m_file.run([&] {
        return m_file.inTransaction([&] {
            return std::ranges::all_of(items,
                                       [this](const SavedItem &item) { return putOne(item); });
        });
    });
}

bool SavedDatabase::putOne(const SavedItem &item)
{
    QSqlQuery query = m_file.query();
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO item (id, parent, is_folder, name, "
                                 "description, tags, text) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(item.id);
    query.addBindValue(notNull(item.parent));
    query.addBindValue(item.isFolder());
    query.addBindValue(notNull(item.name));
    query.addBindValue(notNull(item.description));
    query.addBindValue(tagsText(item.tags));
    query.addBindValue(notNull(item.text));
    return m_file.execute(query);
}

std::optional<StorageProblem> SavedDatabase::remove(const QStringList &ids)
{
    return m_file.run([&] {
        return m_file.inTransaction([&] {
            return std::ranges::all_of(ids, [this](const QString &id) { return removeOne(id); });
        });
    });
}

bool SavedDatabase::removeOne(const QString &id)
{
    QSqlQuery query = m_file.query();
    query.prepare(QStringLiteral("DELETE FROM item WHERE id = ?"));
    query.addBindValue(id);
    return m_file.execute(query);
}

bool SavedDatabase::isChangedElsewhere()
{
    std::optional<int> version;
    const auto problem = m_file.run([&] {
        QSqlQuery query = m_file.query();
        query.prepare(QStringLiteral("PRAGMA data_version"));
        if (!m_file.execute(query))
            return false;
        if (query.next())
            version = query.value(0).toInt();
        return m_file.isReadWhole(query);
    });
    const bool isChanged = problem || m_dataVersion != version;
    m_dataVersion = version;
    return isChanged;
}

} // namespace model
