// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace model
{

/// Every keyword, and those that only make sense together: `ORDER BY`, `OPTIONAL MATCH`.
const QStringList &keywordPhrases();

/// What may follow a keyword directly, likeliest first; empty where anything may. In capitals.
const QStringList &phrasesAfterKeyword(QStringView keyword);

/// What may follow a complete term in this clause, likeliest first. An empty clause is the start of a
/// statement or subquery, an unknown one any other.
const QStringList &phrasesAfterTerm(QStringView clause);

/// What a term may begin with, likeliest first.
const QStringList &phrasesOfTerms();

} // namespace model
