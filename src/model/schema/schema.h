// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/dialect.h"

#include <QHash>
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

/// A function or a procedure, or one way to call it.
struct SchemaCallable {
    QString name;      ///< with its namespace
    QString signature; ///< in the server's words: `substring(original :: STRING, …) :: STRING`
    QString description;

    friend bool operator==(const SchemaCallable &, const SchemaCallable &) = default;
};

/// What there is in a database, and which databases there are. A plain value.
struct Schema {
    CypherDialect dialect = CypherDialect::Cypher25; ///< that the server can read
    /// Of statements that begin without CYPHER 5 or CYPHER 25.
    CypherDialect defaultDialect = CypherDialect::Cypher25;
    QStringList databases; ///< empty where the server has no such list
    QString homeDatabase;
    QList<SchemaName> labels;
    QList<SchemaName> types;
    QStringList keys;
    QList<SchemaCallable> functions;
    QList<SchemaCallable> procedures;
    /// The keys seen on some nodes of a label, or relationships of a type; not all that there are.
    QHash<QString, QStringList> keysOfLabel;
    QHash<QString, QStringList> keysOfType;

    friend bool operator==(const Schema &, const Schema &) = default;
};

} // namespace model
