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
    "ACCESS"sv,
    "ACTIVE"sv,
    "ADD"sv,
    "ADMIN"sv,
    "ADMINISTRATOR"sv,
    "ALIAS"sv,
    "ALIASES"sv,
    "ALL_SHORTEST_PATHS"sv,
    "ASSERT"sv,
    "ASSIGN"sv,
    "BOOLEAN"sv,
    "BOOSTED"sv,
    "BRIEF"sv,
    "BTREE"sv,
    "BUILT"sv,
    "CHANGE"sv,
    "COMMANDS"sv,
    "COMMIT"sv,
    "COMPOSITE"sv,
    "CONCURRENT"sv,
    "CONSTRAINT"sv,
    "CONSTRAINTS"sv,
    "COPY"sv,
    "CURRENT"sv,
    "CYPHER"sv,
    "DATA"sv,
    "DATABASE"sv,
    "DATABASES"sv,
    "DATE"sv,
    "DATETIME"sv,
    "DBMS"sv,
    "DEFAULT"sv,
    "DRIVER"sv,
    "DUMP"sv,
    "DURATION"sv,
    "EACH"sv,
    "ELEMENT"sv,
    "ELEMENTS"sv,
    "ENABLE"sv,
    "ERROR"sv,
    "EXECUTABLE"sv,
    "EXECUTE"sv,
    "EXIST"sv,
    "EXISTENCE"sv,
    "FAIL"sv,
    "FLOAT"sv,
    "FOR"sv,
    "FULLTEXT"sv,
    "FUNCTION"sv,
    "FUNCTIONS"sv,
    "GRAPH"sv,
    "GRAPHS"sv,
    "HOME"sv,
    "IF"sv,
    "IMPERSONATE"sv,
    "INDEX"sv,
    "INDEXES"sv,
    "INTEGER"sv,
    "JOIN"sv,
    "KEY"sv,
    "LABEL"sv,
    "LABELS"sv,
    "LEADING"sv,
    "LIST"sv,
    "LOCAL"sv,
    "LOOKUP"sv,
    "MANAGEMENT"sv,
    "MAP"sv,
    "NAME"sv,
    "NAMES"sv,
    "NFC"sv,
    "NFD"sv,
    "NFKC"sv,
    "NFKD"sv,
    "NODE"sv,
    "NODES"sv,
    "NORMALIZED"sv,
    "NOTHING"sv,
    "NOWAIT"sv,
    "OF"sv,
    "OPTIONS"sv,
    "PASSWORD"sv,
    "PASSWORDS"sv,
    "PATH"sv,
    "PATHS"sv,
    "PERIODIC"sv,
    "POINT"sv,
    "POPULATED"sv,
    "PRIVILEGE"sv,
    "PRIVILEGES"sv,
    "PROCEDURE"sv,
    "PROCEDURES"sv,
    "PROPERTY"sv,
    "RANGE"sv,
    "READ"sv,
    "REL"sv,
    "RELATIONSHIP"sv,
    "RELATIONSHIPS"sv,
    "RENAME"sv,
    "REPEATABLE"sv,
    "REPLACE"sv,
    "REPORT"sv,
    "REQUIRE"sv,
    "REQUIRED"sv,
    "RESTRICT"sv,
    "ROLE"sv,
    "ROLES"sv,
    "ROW"sv,
    "ROWS"sv,
    "SCAN"sv,
    "SECURE"sv,
    "SERVER"sv,
    "SERVERS"sv,
    "SETTING"sv,
    "SETTINGS"sv,
    "SHORTEST"sv,
    "START"sv,
    "STATUS"sv,
    "STOP"sv,
    "STRING"sv,
    "SUPPORTED"sv,
    "SUSPENDED"sv,
    "TARGET"sv,
    "TERMINATE"sv,
    "TEXT"sv,
    "TIME"sv,
    "TIMESTAMP"sv,
    "TIMEZONE"sv,
    "TO"sv,
    "TRAILING"sv,
    "TRANSACTION"sv,
    "TRANSACTIONS"sv,
    "TRAVERSE"sv,
    "TYPE"sv,
    "TYPED"sv,
    "TYPES"sv,
    "UNIQUE"sv,
    "UNIQUENESS"sv,
    "URL"sv,
    "USER"sv,
    "USERS"sv,
    "VALUE"sv,
    "VECTOR"sv,
    "VERTEX"sv,
    "WAIT"sv,
    "WITHOUT"sv,
    "WRITE"sv,
    "ZONED"sv,
};

constexpr std::array kFunctionLikeWords = {
    "ALL"sv,  "ALLSHORTESTPATHS"sv, "ANY"sv,          "COLLECT"sv, "COUNT"sv, "EXISTS"sv,
    "NONE"sv, "REDUCE"sv,           "SHORTESTPATH"sv, "SINGLE"sv,
};

static_assert(std::is_sorted(kClauseWords.begin(), kClauseWords.end()));
static_assert(std::is_sorted(kContextualWords.begin(), kContextualWords.end()));
static_assert(std::is_sorted(kFunctionLikeWords.begin(), kFunctionLikeWords.end()));

constexpr qsizetype kLongestKeyword = 18;

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

} // namespace

KeywordClass keywordClass(QStringView word)
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
    return isUpper && holds(kContextualWords, key) ? KeywordClass::Contextual : KeywordClass::None;
}

QStringList cypherKeywords()
{
    QStringList list;
    appendAll(list, kClauseWords);
    appendAll(list, kContextualWords);
    appendAll(list, kFunctionLikeWords);
    list.sort();
    return list;
}

} // namespace model
