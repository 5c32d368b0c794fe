// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/dialect.h"

#include <QStringList>
#include <QStringView>

namespace model
{

/// Every keyword that a server of this dialect knows, and those that only make sense together:
/// `ORDER BY`, `OPTIONAL MATCH`.
QStringList keywordPhrases(CypherDialect dialect);

/// What may follow a keyword directly, likeliest first; empty where anything may. In capitals.
const QStringList &phrasesAfterKeyword(QStringView keyword, CypherDialect dialect);

/// What may follow a complete term in this clause, likeliest first. An empty clause is the start of a
/// statement or subquery, an unknown one any other.
const QStringList &phrasesAfterTerm(QStringView clause, CypherDialect dialect);

/// What a term may begin with, likeliest first.
const QStringList &phrasesOfTerms();

} // namespace model
