// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QHash>
#include <QString>

#include <memory>

namespace testkit
{

/// The objects of one kind that the suite knows by an id. It owns them.
template <typename T>
class Registry
{
public:
    /// `prefix` begins every id, which tells the kinds apart in logs.
    explicit Registry(QChar prefix)
        : m_prefix(prefix)
    {
    }

    QString add(std::shared_ptr<T> object)
    {
        QString id = m_prefix + QString::number(++m_count);
        m_objects.insert(id, std::move(object));
        return id;
    }
    /// Null when there is none of that id.
    std::shared_ptr<T> find(const QString &id) const { return m_objects.value(id); }
    const QHash<QString, std::shared_ptr<T>> &objects() const { return m_objects; }

private:
    const QChar m_prefix;
    quint64 m_count = 0;
    QHash<QString, std::shared_ptr<T>> m_objects;
};

} // namespace testkit
