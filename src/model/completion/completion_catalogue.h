// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completion_item.h"
#include "model/schema/schema.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <array>
#include <cstddef>
#include <memory>

namespace model
{

/// All that can be offered for one database, ready to be looked through: made once a schema, shared by
/// the editors that work with it. Immutable; any thread.
class CompletionCatalogue
{
public:
    explicit CompletionCatalogue(const Schema &schema);

    CypherDialect dialect() const { return m_dialect; }
    CypherDialect defaultDialect() const { return m_defaultDialect; }
    /// Of statements in this dialect.
    const QList<CompletionItem> &keywords(CypherDialect dialect) const
    {
        return m_keywords[static_cast<std::size_t>(dialect)];
    }
    const QList<CompletionItem> &functions() const { return m_functions; }
    const QList<CompletionItem> &procedures() const { return m_procedures; }
    const QList<CompletionItem> &labels() const { return m_labels; }
    const QList<CompletionItem> &types() const { return m_types; }
    const QList<CompletionItem> &keys() const { return m_keys; }
    const QList<CompletionItem> &databases() const { return m_databases; }

    /// Which keys were seen on nodes with one of these labels (or relationships of these types).
    QStringList keysOfLabels(const QStringList &labels) const;
    QStringList keysOfTypes(const QStringList &types) const;

    /// The ways to call a function or procedure; the name in any case.
    QList<SchemaCallable> callables(const QString &name) const;
    /// What a procedure yields, with types as details.
    QList<CompletionItem> columnsOf(const QString &procedure) const;

private:
    CypherDialect m_dialect;
    CypherDialect m_defaultDialect;
    std::array<QList<CompletionItem>, 2> m_keywords; ///< by dialect
    QList<CompletionItem> m_functions;
    QList<CompletionItem> m_procedures;
    QList<CompletionItem> m_labels;
    QList<CompletionItem> m_types;
    QList<CompletionItem> m_keys;
    QList<CompletionItem> m_databases;
    QHash<QString, QStringList> m_keysOfLabel;
    QHash<QString, QStringList> m_keysOfType;
    QHash<QString, QList<SchemaCallable>> m_callables; ///< by the name in lower case
};

using CataloguePtr = std::shared_ptr<const CompletionCatalogue>;

} // namespace model
