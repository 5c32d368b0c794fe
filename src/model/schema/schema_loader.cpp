// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/schema_loader.h"

#include "model/cypher/names.h"
#include "model/query/session.h"

#include <QStringList>

#include <algorithm>

namespace model
{

namespace
{

/// A count is one look into the server's count store; more names than this are not worth the wait.
constexpr qsizetype kMaxCounted = 200;

/// Keys are looked for on so many nodes of a label, so many labels in one statement.
constexpr int kSampled = 200;
constexpr qsizetype kMaxSampledNames = 400;
constexpr qsizetype kNamesInOneSample = 50;

QString textAt(const bolt::BoltList &row, std::uint32_t column)
{
    const bolt::ValueView value = row.at(column);
    if (value.kind() != bolt::Kind::String)
        return {};
    const std::string_view text = value.asString();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isListed(const bolt::BoltList &texts, std::string_view wanted)
{
    for (const bolt::ValueView &text : texts) {
        if (text.kind() == bolt::Kind::String && text.asString() == wanted)
            return true;
    }
    return false;
}

QString countQuery(const QList<SchemaName> &names, const QString &pattern)
{
    QStringList parts;
    for (qsizetype i = 0; i < names.size() && i < kMaxCounted; ++i) {
        parts << QStringLiteral("MATCH %1 WITH count(*) AS n RETURN %2 AS i, n")
                     .arg(pattern.arg(quoteName(names.at(i).name)))
                     .arg(i);
    }
    return parts.join(QLatin1String(" UNION ALL "));
}

void readCount(const bolt::BoltList &row, QList<SchemaName> &names)
{
    const bolt::ValueView index = row.at(0);
    const bolt::ValueView count = row.at(1);
    if (index.kind() != bolt::Kind::Integer || count.kind() != bolt::Kind::Integer)
        return;
    if (index.asInteger() >= 0 && index.asInteger() < names.size())
        names[index.asInteger()].count = count.asInteger();
}

QString keysQuery(const QList<SchemaName> &names, qsizetype from, const QString &pattern)
{
    QStringList parts;
    const qsizetype end = std::min({names.size(), from + kNamesInOneSample, kMaxSampledNames});
    for (qsizetype i = from; i < end; ++i) {
        parts << QStringLiteral("MATCH %1 WITH x LIMIT %2 UNWIND keys(x) AS key "
                                "RETURN %3 AS i, collect(DISTINCT key) AS keys")
                     .arg(pattern.arg(quoteName(names.at(i).name)))
                     .arg(kSampled)
                     .arg(i);
    }
    return parts.join(QLatin1String(" UNION ALL "));
}

void readKeys(const bolt::BoltList &row, const QList<SchemaName> &names,
              QHash<QString, QStringList> &keysOf)
{
    const bolt::ValueView index = row.at(0);
    const bolt::ValueView keys = row.at(1);
    if (index.kind() != bolt::Kind::Integer || keys.kind() != bolt::Kind::List)
        return;
    if (index.asInteger() < 0 || index.asInteger() >= names.size())
        return;
    QStringList seen;
    const bolt::BoltList list = keys.asList();
    for (std::uint32_t i = 0; i < list.size(); ++i)
        seen << textAt(list, i);
    seen.sort(Qt::CaseInsensitive);
    if (!seen.isEmpty())
        keysOf.insert(names.at(index.asInteger()).name, seen);
}

SchemaCallable readCallable(const bolt::BoltList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2)};
}

} // namespace

SchemaLoader::SchemaLoader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

SchemaLoader::~SchemaLoader() = default;

void SchemaLoader::load(const QString &database)
{
    m_runs.clear();
    m_unanswered = 0;
    m_database = database;
    m_schema = {};
    m_stage = Stage::Names;
    m_hasCypher25 = false;
    m_languages.clear();
    askForDialect();
    askForNames();
    askForCallables();
}

/// A Neo4j that knows more than Cypher 5 has a row for Cypher, with the versions that it reads.
void SchemaLoader::askForDialect()
{
    ask(QStringLiteral("CALL dbms.components() YIELD name, versions"), 2, m_database,
        [this](const bolt::BoltList &row) {
            if (textAt(row, 0) == u"Cypher" && row.at(1).kind() == bolt::Kind::List)
                m_hasCypher25 = isListed(row.at(1).asList(), "25");
        });
    // A server that knows Cypher 5 alone does not know the column either.
    ask(QStringLiteral("SHOW DATABASES YIELD name, defaultLanguage"), 2, QStringLiteral("system"),
        [this](const bolt::BoltList &row) { m_languages.insert(textAt(row, 0), textAt(row, 1)); });
}

void SchemaLoader::decideDialects()
{
    if (!m_session.server())
        return;
    m_schema.dialect = m_hasCypher25 ? CypherDialect::Cypher25 : CypherDialect::Cypher5;
    const QString language =
        m_languages.value(m_database.isEmpty() ? m_schema.homeDatabase : m_database);
    m_schema.defaultDialect = language == u"CYPHER 5" ? CypherDialect::Cypher5 : m_schema.dialect;
}

void SchemaLoader::askForNames()
{
    ask(QStringLiteral("SHOW DATABASES YIELD name, home"), 2, QStringLiteral("system"),
        [this](const bolt::BoltList &row) {
            const QString name = textAt(row, 0);
            // A cluster lists a database once a member.
            if (!m_schema.databases.contains(name))
                m_schema.databases << name;
            if (row.at(1).kind() == bolt::Kind::Boolean && row.at(1).asBoolean())
                m_schema.homeDatabase = name;
        });
    ask(QStringLiteral("CALL db.labels() YIELD label RETURN label ORDER BY label"), 1, m_database,
        [this](const bolt::BoltList &row) {
            m_schema.labels.append({textAt(row, 0), {}});
        });
    ask(QStringLiteral("CALL db.relationshipTypes() YIELD relationshipType AS type "
                       "RETURN type ORDER BY type"),
        1, m_database, [this](const bolt::BoltList &row) {
            m_schema.types.append({textAt(row, 0), {}});
        });
    ask(QStringLiteral("CALL db.propertyKeys() YIELD propertyKey AS key RETURN key ORDER BY key"),
        1, m_database, [this](const bolt::BoltList &row) { m_schema.keys << textAt(row, 0); });
}

void SchemaLoader::askForCallables()
{
    ask(QStringLiteral("SHOW FUNCTIONS YIELD name, signature, description"), 3, m_database,
        [this](const bolt::BoltList &row) { m_schema.functions.append(readCallable(row)); });
    ask(QStringLiteral("SHOW PROCEDURES YIELD name, signature, description"), 3, m_database,
        [this](const bolt::BoltList &row) { m_schema.procedures.append(readCallable(row)); });
}

void SchemaLoader::ask(const QString &query, std::size_t columns, const QString &database,
                       RowReader readRow)
{
    RunOptions options;
    options.columns = columns;
    options.database = database;
    options.mode = bolt::AccessMode::Read;
    m_runs.push_back(m_session.run(query, options));
    ++m_unanswered;
    QueryRun *run = m_runs.back().get();
    connect(run, &QueryRun::ended, this,
            [this, run, readRow = std::move(readRow)] { takeAnswer(*run, readRow); });
}

void SchemaLoader::takeAnswer(const QueryRun &run, const RowReader &readRow)
{
    if (run.state() == QueryRun::State::Finished && run.result()) {
        for (std::uint64_t row = 0; row < run.rowCount(); ++row)
            readRow(run.result()->row(row));
    }
    if (--m_unanswered > 0)
        return;
    // One of them is telling of its end just now.
    for (std::unique_ptr<QueryRun> &over : m_runs)
        over.release()->deleteLater();
    m_runs.clear();
    decideDialects();
    Q_EMIT changed(m_schema);
    if (m_stage == Stage::Names)
        askForCounts();
    // Without any name there are no counts to wait for, nor keys.
    if (m_stage == Stage::Counts && m_unanswered == 0)
        askForKeys();
}

void SchemaLoader::askForCounts()
{
    m_stage = Stage::Counts;
    if (!m_schema.labels.isEmpty()) {
        ask(countQuery(m_schema.labels, QStringLiteral("(:%1)")), 2, m_database,
            [this](const bolt::BoltList &row) { readCount(row, m_schema.labels); });
    }
    if (!m_schema.types.isEmpty()) {
        ask(countQuery(m_schema.types, QStringLiteral("()-[:%1]->()")), 2, m_database,
            [this](const bolt::BoltList &row) { readCount(row, m_schema.types); });
    }
}

void SchemaLoader::askForKeys()
{
    m_stage = Stage::Keys;
    const auto sample = [this](const QList<SchemaName> &names, const QString &pattern,
                               QHash<QString, QStringList> &keysOf) {
        const qsizetype end = std::min(names.size(), kMaxSampledNames);
        for (qsizetype from = 0; from < end; from += kNamesInOneSample) {
            ask(keysQuery(names, from, pattern), 2, m_database,
                [&names, &keysOf](const bolt::BoltList &row) { readKeys(row, names, keysOf); });
        }
    };
    sample(m_schema.labels, QStringLiteral("(x:%1)"), m_schema.keysOfLabel);
    sample(m_schema.types, QStringLiteral("()-[x:%1]->()"), m_schema.keysOfType);
}

} // namespace model
