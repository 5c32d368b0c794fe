// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace model
{

/// A query that somebody has saved, or a folder of such. A plain value.
struct SavedItem {
    enum class Kind : quint8 { Query, Folder };

    QString id;     ///< a UUID
    QString parent; ///< the folder's id; empty: none
    Kind kind = Kind::Query;
    QString name;
    QString description;
    QStringList tags;
    QString text; ///< of a query

    bool isFolder() const { return kind == Kind::Folder; }

    static SavedItem createNew(Kind kind, const QString &name, const QString &parent = {});

    friend bool operator==(const SavedItem &, const SavedItem &) = default;
};

} // namespace model
