// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model
{

/// A label or relationship type.
struct SchemaName {
    QString name;
    std::optional<qint64> count; ///< of its nodes or relationships, once known

    friend bool operator==(const SchemaName &, const SchemaName &) = default;
};

/// What there is in a database, and which databases there are. A plain value.
struct Schema {
    QStringList databases; ///< empty where the server has no such list
    QString homeDatabase;
    QList<SchemaName> labels;
    QList<SchemaName> types;
    QStringList keys;

    friend bool operator==(const Schema &, const Schema &) = default;
};

} // namespace model
