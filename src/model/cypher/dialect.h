// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace model
{

/// The words that a server takes for keywords.
enum class CypherDialect : quint8 {
    Cypher5,  ///< of Neo4j up to 2025.05; what servers of other makers have in common with it
    Cypher25, ///< of Neo4j from 2025.06 on, which reads Cypher 5 as well; and where nothing is known
};

} // namespace model
