// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/keywords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace model
{
namespace
{

using namespace std::string_view_literals;

constexpr std::array kClauseWords = {
    "ALTER"sv,    "AND"sv,     "AS"sv,         "ASC"sv,     "ASCENDING"sv, "BY"sv,
    "CALL"sv,     "CASE"sv,    "CONTAINS"sv,   "CREATE"sv,  "CSV"sv,       "DELETE"sv,
    "DENY"sv,     "DESC"sv,    "DESCENDING"sv, "DETACH"sv,  "DISTINCT"sv,  "DROP"sv,
    "ELSE"sv,     "END"sv,     "ENDS"sv,       "EXPLAIN"sv, "FALSE"sv,     "FIELDTERMINATOR"sv,
    "FINISH"sv,   "FOREACH"sv, "FROM"sv,       "GRANT"sv,   "HEADERS"sv,   "IN"sv,
    "INSERT"sv,   "IS"sv,      "LIMIT"sv,      "LOAD"sv,    "MATCH"sv,     "MERGE"sv,
    "NODETACH"sv, "NOT"sv,     "NULL"sv,       "OFFSET"sv,  "ON"sv,        "OPTIONAL"sv,
    "OR"sv,       "ORDER"sv,   "PROFILE"sv,    "REMOVE"sv,  "RETURN"sv,    "REVOKE"sv,
    "SET"sv,      "SHOW"sv,    "SKIP"sv,       "STARTS"sv,  "THEN"sv,      "TRUE"sv,
    "UNION"sv,    "UNWIND"sv,  "USE"sv,        "USING"sv,   "WHEN"sv,      "WHERE"sv,
    "WITH"sv,     "XOR"sv,     "YIELD"sv,
};

constexpr std::array kContextualWords = {
    "ACCESS"sv,      "ACTIVE"sv,      "ADMIN"sv,        "ADMINISTRATOR"sv,
    "ALIAS"sv,       "ALIASES"sv,     "ASSERT"sv,       "ASSIGN"sv,
    "AUTH"sv,        "BOOLEAN"sv,     "BOOSTED"sv,      "BREAK"sv,
    "BRIEF"sv,       "BTREE"sv,       "BUILT"sv,        "CASCADE"sv,
    "CHANGE"sv,      "COMMANDS"sv,    "COMMIT"sv,       "COMPOSITE"sv,
    "CONCURRENT"sv,  "CONSTRAINT"sv,  "CONSTRAINTS"sv,  "CONTINUE"sv,
    "COPY"sv,        "CURRENT"sv,     "CYPHER"sv,       "DATA"sv,
    "DATABASE"sv,    "DATABASES"sv,   "DATE"sv,         "DATETIME"sv,
    "DBMS"sv,        "DEALLOCATE"sv,  "DEFAULT"sv,      "DESTROY"sv,
    "DIFFERENT"sv,   "DRIVER"sv,      "DRYRUN"sv,       "DUMP"sv,
    "DURATION"sv,    "EACH"sv,        "EDGE"sv,         "ELEMENT"sv,
    "ELEMENTS"sv,    "ENABLE"sv,      "ENCRYPTED"sv,    "ERROR"sv,
    "EXECUTABLE"sv,  "EXECUTE"sv,     "EXIST"sv,        "EXISTENCE"sv,
    "FAIL"sv,        "FLOAT"sv,       "FOR"sv,          "FULLTEXT"sv,
    "FUNCTION"sv,    "FUNCTIONS"sv,   "GRAPH"sv,        "GRAPHS"sv,
    "GROUP"sv,       "GROUPS"sv,      "HOME"sv,         "IF"sv,
    "IMMUTABLE"sv,   "IMPERSONATE"sv, "INDEX"sv,        "INDEXES"sv,
    "INTEGER"sv,     "JOIN"sv,        "KEY"sv,          "LABEL"sv,
    "LABELS"sv,      "LEADING"sv,     "LIST"sv,         "LOCAL"sv,
    "LOOKUP"sv,      "MANAGEMENT"sv,  "MAP"sv,          "NAME"sv,
    "NAMES"sv,       "NFC"sv,         "NFD"sv,          "NFKC"sv,
    "NFKD"sv,        "NODE"sv,        "NODES"sv,        "NORMALIZED"sv,
    "NOTHING"sv,     "NOWAIT"sv,      "OF"sv,           "OPTIONS"sv,
    "PASSWORD"sv,    "PASSWORDS"sv,   "PATH"sv,         "PATHS"sv,
    "PERIODIC"sv,    "PLAINTEXT"sv,   "POINT"sv,        "POPULATED"sv,
    "PRIMARIES"sv,   "PRIMARY"sv,     "PRIVILEGE"sv,    "PRIVILEGES"sv,
    "PROCEDURE"sv,   "PROCEDURES"sv,  "PROPERTIES"sv,   "PROPERTY"sv,
    "PROVIDER"sv,    "PROVIDERS"sv,   "RANGE"sv,        "READ"sv,
    "REALLOCATE"sv,  "REL"sv,         "RELATIONSHIP"sv, "RELATIONSHIPS"sv,
    "RENAME"sv,      "REPEATABLE"sv,  "REPLACE"sv,      "REPORT"sv,
    "REQUIRE"sv,     "REQUIRED"sv,    "RESTRICT"sv,     "ROLE"sv,
    "ROLES"sv,       "ROW"sv,         "ROWS"sv,         "SCAN"sv,
    "SECONDARIES"sv, "SECONDARY"sv,   "SERVER"sv,       "SERVERS"sv,
    "SETTING"sv,     "SETTINGS"sv,    "SHORTEST"sv,     "START"sv,
    "STATUS"sv,      "STOP"sv,        "STRING"sv,       "SUPPORTED"sv,
    "SUSPENDED"sv,   "TARGET"sv,      "TERMINATE"sv,    "TEXT"sv,
    "TIME"sv,        "TIMESTAMP"sv,   "TIMEZONE"sv,     "TO"sv,
    "TOPOLOGY"sv,    "TRAILING"sv,    "TRANSACTION"sv,  "TRANSACTIONS"sv,
    "TRAVERSE"sv,    "TYPE"sv,        "TYPED"sv,        "TYPES"sv,
    "UNIQUE"sv,      "UNIQUENESS"sv,  "URL"sv,          "USER"sv,
    "USERS"sv,       "VALUE"sv,       "VECTOR"sv,       "VERTEX"sv,
    "WAIT"sv,        "WITHOUT"sv,     "WRITE"sv,        "ZONED"sv,
};

/// Contextual as well; those of Cypher 25 and of the commands that came with it.
constexpr std::array kCypher25Words = {
    "ACYCLIC"sv,
    "ADD"sv,
    "ANALYZER"sv,
    "AUTO"sv,
    "CONDITION"sv,
    "COSINE"sv,
    "CREDENTIAL"sv,
    "CREDENTIALS"sv,
    "DEFINE"sv,
    "DISJOINT"sv,
    "ENABLED"sv,
    "EUCLIDEAN"sv,
    "EUCLIDEAN_SQUARED"sv,
    "EXPAND"sv,
    "FILTER"sv,
    "FLOAT32"sv,
    "FLOAT64"sv,
    "FORWARDING"sv,
    "HAMMING"sv,
    "IMPLIES"sv,
    "INT16"sv,
    "INT32"sv,
    "INT64"sv,
    "INT8"sv,
    "INTEGER16"sv,
    "INTEGER32"sv,
    "INTEGER64"sv,
    "INTEGER8"sv,
    "INTO"sv,
    "LABELED"sv,
    "LANGUAGE"sv,
    "LET"sv,
    "MANHATTAN"sv,
    "METADATA"sv,
    "NEXT"sv,
    "OIDC"sv,
    "REPLICA"sv,
    "REPLICAS"sv,
    "RETRY"sv,
    "RULE"sv,
    "RULES"sv,
    "SCORE"sv,
    "SEARCH"sv,
    "SECRET"sv,
    "SECRETS"sv,
    "SHARD"sv,
    "SHARDS"sv,
    "TAG"sv,
    "TAGS"sv,
    "TRAIL"sv,
    "UUID"sv,
    "VIA"sv,
    "WALK"sv,
};

constexpr std::array kFunctionLikeWords = {
    "ALL"sv,  "ALLSHORTESTPATHS"sv, "ANY"sv,          "COLLECT"sv, "COUNT"sv, "EXISTS"sv,
    "NONE"sv, "REDUCE"sv,           "SHORTESTPATH"sv, "SINGLE"sv,
};

static_assert(std::is_sorted(kClauseWords.begin(), kClauseWords.end()));
static_assert(std::is_sorted(kContextualWords.begin(), kContextualWords.end()));
static_assert(std::is_sorted(kCypher25Words.begin(), kCypher25Words.end()));
static_assert(std::is_sorted(kFunctionLikeWords.begin(), kFunctionLikeWords.end()));

constexpr qsizetype kLongestKeyword = 17;

template <typename Words>
bool holds(const Words &words, std::string_view word)
{
    return std::binary_search(words.begin(), words.end(), word);
}

template <typename Words>
void appendAll(QStringList &list, const Words &words)
{
    for (const std::string_view word : words)
        list.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
}

/// Whether a word in capitals is one of this dialect's contextual words.
bool isContextual(std::string_view word, CypherDialect dialect)
{
    return holds(kContextualWords, word) ||
           (dialect == CypherDialect::Cypher25 && holds(kCypher25Words, word));
}

} // namespace

KeywordClass keywordClass(QStringView word, CypherDialect dialect)
{
    if (word.size() < 2 || word.size() > kLongestKeyword)
        return KeywordClass::None;
    std::array<char, kLongestKeyword> upper;
    bool isUpper = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (c > 0x7f)
            return KeywordClass::None;
        const bool isLowerLetter = c >= u'a' && c <= u'z';
        isUpper = isUpper && !isLowerLetter;
        upper[size_t(i)] = char(isLowerLetter ? c - (u'a' - u'A') : c);
    }
    const std::string_view key(upper.data(), size_t(word.size()));
    if (holds(kClauseWords, key))
        return KeywordClass::Clause;
    if (holds(kFunctionLikeWords, key))
        return KeywordClass::FunctionLike;
    return isUpper && isContextual(key, dialect) ? KeywordClass::Contextual : KeywordClass::None;
}

QStringList cypherKeywords(CypherDialect dialect)
{
    QStringList list;
    appendAll(list, kClauseWords);
    appendAll(list, kContextualWords);
    appendAll(list, kFunctionLikeWords);
    if (dialect == CypherDialect::Cypher25)
        appendAll(list, kCypher25Words);
    list.sort();
    return list;
}

} // namespace model
