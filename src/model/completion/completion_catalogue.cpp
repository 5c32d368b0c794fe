// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/completion_catalogue.h"

#include "model/completion/keyword_phrases.h"
#include "model/completion/signature_parts.h"
#include "model/cypher/names.h"

#include <QLocale>

namespace model
{

namespace
{

QList<CompletionItem> named(CompletionKind kind, const QList<SchemaName> &names)
{
    QList<CompletionItem> items;
    items.reserve(names.size());
    for (const SchemaName &entry : names) {
        const QString count = entry.count ? QLocale().toString(*entry.count) : QString();
        items.append({kind, entry.name, quoteName(entry.name), count, {}});
    }
    return items;
}

QList<CompletionItem> named(CompletionKind kind, const QStringList &names)
{
    QList<CompletionItem> items;
    items.reserve(names.size());
    for (const QString &name : names)
        items.append({kind, name, quoteName(name), {}, {}});
    return items;
}

/// A name with several signatures is one item.
QList<CompletionItem> called(CompletionKind kind, const QList<SchemaCallable> &callables)
{
    QList<CompletionItem> items;
    items.reserve(callables.size());
    for (const SchemaCallable &callable : callables) {
        if (!items.isEmpty() && items.back().name == callable.name)
            continue;
        items.append(
            {kind, callable.name, callable.name, callable.signature, callable.description});
    }
    return items;
}

QStringList united(const QHash<QString, QStringList> &keysOf, const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys += keysOf.value(name);
    keys.removeDuplicates();
    return keys;
}

} // namespace

CompletionCatalogue::CompletionCatalogue(const Schema &schema)
    : m_dialect(schema.dialect)
    , m_defaultDialect(schema.defaultDialect)
    , m_functions(called(CompletionKind::Function, schema.functions))
    , m_procedures(called(CompletionKind::Procedure, schema.procedures))
    , m_labels(named(CompletionKind::Label, schema.labels))
    , m_types(named(CompletionKind::RelationshipType, schema.types))
    , m_keys(named(CompletionKind::PropertyKey, schema.keys))
    , m_databases(named(CompletionKind::Database, schema.databases))
    , m_keysOfLabel(schema.keysOfLabel)
    , m_keysOfType(schema.keysOfType)
{
    for (const CypherDialect dialect : {CypherDialect::Cypher5, CypherDialect::Cypher25}) {
        QList<CompletionItem> &keywords = m_keywords[static_cast<std::size_t>(dialect)];
        for (const QString &phrase : keywordPhrases(dialect))
            keywords.append({CompletionKind::Keyword, phrase, phrase, {}, {}});
    }
    for (const QList<SchemaCallable> *list : {&schema.functions, &schema.procedures}) {
        for (const SchemaCallable &callable : *list)
            m_callables[callable.name.toLower()].append(callable);
    }
}

QStringList CompletionCatalogue::keysOfLabels(const QStringList &labels) const
{
    return united(m_keysOfLabel, labels);
}

QStringList CompletionCatalogue::keysOfTypes(const QStringList &types) const
{
    return united(m_keysOfType, types);
}

QList<SchemaCallable> CompletionCatalogue::callables(const QString &name) const
{
    return m_callables.value(name.toLower());
}

QList<CompletionItem> CompletionCatalogue::columnsOf(const QString &procedure) const
{
    QList<CompletionItem> items;
    const QList<SchemaCallable> found = callables(procedure);
    if (found.isEmpty())
        return items;
    const QStringView signature = found.front().signature;
    for (const SignaturePart &column : signatureParts(signature).columns) {
        const QString name = partName(column.in(signature)).toString();
        items.append({CompletionKind::Column,
                      name,
                      quoteName(name),
                      partType(column.in(signature)).toString(),
                      {}});
    }
    return items;
}

} // namespace model
