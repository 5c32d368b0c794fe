// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/keyword_phrases.h"

#include "model/cypher/keywords.h"

#include <QHash>

#include <array>
#include <string_view>

namespace model
{

namespace
{

using namespace std::string_view_literals;

/// A word and what follows it, separated by bars. A plus marks what Cypher 25 alone has.
struct Following {
    std::string_view word;
    std::string_view phrases;
};

constexpr Following kAfterKeyword[] = {
    {"OPTIONAL"sv, "MATCH|CALL"sv},
    {"DETACH"sv, "DELETE"sv},
    {"NODETACH"sv, "DELETE"sv},
    {"ORDER"sv, "BY"sv},
    {"STARTS"sv, "WITH"sv},
    {"ENDS"sv, "WITH"sv},
    {"IS"sv, "NULL|NOT NULL|NORMALIZED|NOT NORMALIZED|TYPED|UNIQUE|NODE KEY|+LABELED"sv},
    {"ON"sv, "CREATE SET|MATCH SET"sv},
    {"UNION"sv, "ALL|MATCH|CALL|RETURN|DISTINCT"sv},
    {"LOAD"sv, "CSV WITH HEADERS FROM|CSV FROM"sv},
    {"CSV"sv, "WITH HEADERS FROM|FROM"sv},
    {"HEADERS"sv, "FROM"sv},
    {"CASE"sv, "WHEN"sv},
    {"SHOW"sv, "INDEXES|CONSTRAINTS|DATABASES|DATABASE|FUNCTIONS|PROCEDURES|TRANSACTIONS|SETTINGS|"
               "USERS|ROLES|PRIVILEGES|ALIASES FOR DATABASE|SERVERS|CURRENT USER|HOME DATABASE|"
               "DEFAULT DATABASE|ALL"sv},
    {"DROP"sv, "INDEX|CONSTRAINT|DATABASE|USER|ROLE|ALIAS|SERVER"sv},
    {"ALTER"sv, "USER|DATABASE|CURRENT USER SET PASSWORD FROM|ALIAS|SERVER"sv},
    {"CREATE"sv, "INDEX|CONSTRAINT|FULLTEXT INDEX|VECTOR INDEX|TEXT INDEX|POINT INDEX|RANGE INDEX|"
                 "LOOKUP INDEX|DATABASE|USER|ROLE|OR REPLACE|COMPOSITE DATABASE|ALIAS"sv},
    {"EXPLAIN"sv, "MATCH|CALL|CREATE|MERGE|UNWIND|WITH|OPTIONAL MATCH|LOAD CSV|RETURN"sv},
    {"PROFILE"sv, "MATCH|CALL|CREATE|MERGE|UNWIND|WITH|OPTIONAL MATCH|LOAD CSV|RETURN"sv},
    {"INDEX"sv, "FOR|IF NOT EXISTS"sv},
    {"CONSTRAINT"sv, "FOR|IF NOT EXISTS|IF EXISTS"sv},
    {"TERMINATE"sv, "TRANSACTIONS"sv},
    {"MATCH"sv, "SHORTEST|ALL SHORTEST|ANY|+ACYCLIC|+TRAIL|+WALK"sv},
};

constexpr std::string_view kAfterPattern =
    "RETURN|WHERE|WITH|SET|MATCH|OPTIONAL MATCH|CREATE|MERGE|DELETE|DETACH "
    "DELETE|REMOVE|CALL|UNWIND|"
    "ORDER BY|UNION|USING INDEX|LIMIT|SKIP|FOREACH|FINISH|+FILTER|+LET|+SEARCH|+NEXT"sv;
constexpr std::string_view kAfterUpdate = "RETURN|WITH|SET|MERGE|CREATE|MATCH|ON CREATE SET|ON "
                                          "MATCH SET|DELETE|DETACH DELETE|REMOVE|WHERE|"
                                          "CALL|UNWIND|FOREACH|FINISH|+LET|+NEXT"sv;
constexpr std::string_view kOperators =
    "AND|OR|IN|IS NULL|IS NOT NULL|CONTAINS|STARTS WITH|ENDS WITH|NOT|XOR"sv;

constexpr Following kAfterTerm[] = {
    {""sv,
     "MATCH|RETURN|CREATE|CALL|WITH|MERGE|UNWIND|OPTIONAL MATCH|SHOW|PROFILE|EXPLAIN|LOAD CSV|"
     "USE|FOREACH|DROP|ALTER|INSERT|CYPHER|GRANT|DENY|REVOKE|TERMINATE|START|+LET|+FILTER|+WHEN|+FOR"sv},
    {"MATCH"sv, kAfterPattern},
    {"CREATE"sv, kAfterUpdate},
    {"INSERT"sv, kAfterUpdate},
    {"MERGE"sv,
     "ON CREATE SET|ON MATCH SET|RETURN|WITH|SET|MERGE|MATCH|CREATE|DELETE|FOREACH|CALL"sv},
    {"SET"sv,
     "RETURN|WITH|SET|REMOVE|ON MATCH SET|ON CREATE SET|MERGE|MATCH|CREATE|DELETE|FINISH"sv},
    {"REMOVE"sv, "RETURN|SET|REMOVE|WITH|MATCH|FINISH"sv},
    {"DELETE"sv, "RETURN|WITH|SET|MATCH|CREATE|FINISH"sv},
    {"WHERE"sv,
     "AND|OR|RETURN|IN|IS NULL|IS NOT NULL|CONTAINS|STARTS WITH|ENDS WITH|WITH|SET|DELETE|"
     "DETACH DELETE|OPTIONAL MATCH|MATCH|CREATE|MERGE|ORDER BY|XOR|REMOVE|CALL|UNWIND|"
     "UNION|LIMIT|IS TYPED|+FILTER|+LET|+NEXT"sv},
    {"RETURN"sv, "AS|ORDER BY|LIMIT|SKIP|UNION|UNION ALL|AND|OR|IN|IS NULL|IS NOT NULL|OFFSET|"
                 "CONTAINS|STARTS WITH|ENDS WITH|+NEXT|+GROUP BY"sv},
    {"WITH"sv,
     "AS|WHERE|MATCH|ORDER BY|RETURN|OPTIONAL MATCH|LIMIT|UNWIND|CALL|SET|CREATE|MERGE|"
     "SKIP|WITH|DELETE|DETACH DELETE|AND|OR|IN|IS NULL|IS NOT NULL|FOREACH|REMOVE|+FILTER|+LET"sv},
    {"ORDER"sv, "DESC|ASC|LIMIT|SKIP|RETURN|MATCH|WITH|WHERE|OFFSET|DESCENDING|ASCENDING"sv},
    {"SKIP"sv, "LIMIT|RETURN|MATCH|WITH|UNION"sv},
    {"OFFSET"sv, "LIMIT|RETURN|MATCH|WITH|UNION"sv},
    {"LIMIT"sv, "RETURN|MATCH|WITH|UNION|UNION ALL|UNWIND|SET|CALL|DELETE|DETACH DELETE|+NEXT"sv},
    {"UNWIND"sv, "AS|MATCH|MERGE|CREATE|RETURN|WITH|CALL|OPTIONAL MATCH|SET|UNWIND|+FILTER|+LET"sv},
    {"CALL"sv, "YIELD|RETURN|WITH|MATCH|IN TRANSACTIONS|IN CONCURRENT TRANSACTIONS|UNION|CALL"sv},
    {"YIELD"sv, "RETURN|WHERE|AS|WITH|MATCH|ORDER BY|LIMIT|CALL|UNWIND|+FILTER|+LET"sv},
    {"LOAD"sv, "AS|FIELDTERMINATOR|MERGE|CREATE|MATCH|WITH|CALL|RETURN"sv},
    {"SHOW"sv, "YIELD|WHERE|AS COMMANDS|EXECUTABLE"sv},
    {"USE"sv, "MATCH|CALL|RETURN|CREATE|WITH|UNWIND|MERGE"sv},
    {"CASE"sv, "WHEN|THEN|ELSE|END"sv},
    {"LET"sv,
     "RETURN|MATCH|WITH|+FILTER|+LET|CREATE|MERGE|SET|CALL|UNWIND|OPTIONAL MATCH|AND|OR"sv},
    {"FILTER"sv,
     "AND|OR|RETURN|MATCH|+LET|WITH|IN|IS NULL|IS NOT NULL|CONTAINS|STARTS WITH|ENDS WITH|"
     "SET|DELETE|DETACH DELETE|CREATE|MERGE|CALL|UNWIND|ORDER BY|LIMIT"sv},
    {"NEXT"sv, "RETURN|MATCH|WITH|CALL|UNWIND|+LET|+FILTER|CREATE|MERGE|SET"sv},
    {"FOREACH"sv, "IN|SET|CREATE|MERGE|DELETE|REMOVE"sv},
};

constexpr std::string_view kOfTerms =
    "DISTINCT|NOT|CASE|EXISTS|COUNT|NULL|TRUE|FALSE|COLLECT|ALL|ANY|NONE|SINGLE"sv;

using Index = QHash<QString, QStringList>;

QStringList split(std::string_view phrases, CypherDialect dialect)
{
    QStringList known;
    for (const QString &phrase :
         QString::fromLatin1(phrases.data(), static_cast<qsizetype>(phrases.size()))
             .split(u'|', Qt::SkipEmptyParts)) {
        if (!phrase.startsWith(u'+'))
            known << phrase;
        else if (dialect == CypherDialect::Cypher25)
            known << phrase.mid(1);
    }
    return known;
}

template <std::size_t size>
Index indexed(const Following (&table)[size], CypherDialect dialect)
{
    Index index;
    for (const Following &entry : table) {
        index.insert(
            QString::fromLatin1(entry.word.data(), static_cast<qsizetype>(entry.word.size())),
            split(entry.phrases, dialect));
    }
    return index;
}

/// The same for each dialect, in their order.
template <std::size_t size>
std::array<Index, 2> indexes(const Following (&table)[size])
{
    return {indexed(table, CypherDialect::Cypher5), indexed(table, CypherDialect::Cypher25)};
}

const QStringList &find(const std::array<Index, 2> &indexes, CypherDialect dialect,
                        QStringView word, const QStringList &otherwise)
{
    const Index &index = indexes[static_cast<std::size_t>(dialect)];
    const auto found = index.constFind(word.toString());
    return found == index.constEnd() ? otherwise : *found;
}

} // namespace

QStringList keywordPhrases(CypherDialect dialect)
{
    QStringList phrases = cypherKeywords(dialect);
    for (const Following &entry : kAfterTerm)
        phrases += split(entry.phrases, dialect);
    phrases += split(kOperators, dialect);
    phrases.removeDuplicates();
    phrases.sort();
    return phrases;
}

const QStringList &phrasesAfterKeyword(QStringView keyword, CypherDialect dialect)
{
    static const std::array<Index, 2> kIndexes = indexes(kAfterKeyword);
    static const QStringList kNone;
    return find(kIndexes, dialect, keyword, kNone);
}

const QStringList &phrasesAfterTerm(QStringView clause, CypherDialect dialect)
{
    static const std::array<Index, 2> kIndexes = indexes(kAfterTerm);
    static const QStringList kAny = split(kOperators, CypherDialect::Cypher5);
    return find(kIndexes, dialect, clause, kAny);
}

const QStringList &phrasesOfTerms()
{
    static const QStringList kPhrases = split(kOfTerms, CypherDialect::Cypher5);
    return kPhrases;
}

} // namespace model
