// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/dialect.h"

#include <QStringList>
#include <QStringView>

namespace model
{

// How sure a word is to be a keyword. Cypher reserves almost nothing: `node`, `type` and `user` are
// words of the administration commands and good variable names as well.
enum class KeywordClass : quint8 {
    None,
    Clause,       // a keyword in any case: MATCH, match
    Contextual,   // a keyword where it stands in capitals: SHOW INDEXES
    FunctionLike, // a keyword unless a parenthesis follows: COUNT { … } and count(…)
};

KeywordClass keywordClass(QStringView word, CypherDialect dialect = CypherDialect::Cypher25);

// Every keyword in capitals, sorted: the word list for completion.
QStringList cypherKeywords(CypherDialect dialect = CypherDialect::Cypher25);

} // namespace model
