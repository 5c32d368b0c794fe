// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <QString>

#include <cstdint>
#include <string>

namespace model
{

/// Why a value has no literal.
enum class LiteralObstacle : std::uint8_t {
    None,
    Bytes,       ///< Cypher has neither literal nor function for bytes: they go as a parameter
    GraphEntity, ///< a node, relationship or path lives in the database alone
    Unsupported, ///< a stand-in for a value that this protocol version cannot carry
    Broken,      ///< a structure that no protocol version explains
};

/// Cypher text that the server evaluates back to the same value, or what stood in the way. Lists and
/// maps have a literal when everything inside has. That of a vector needs Cypher 25.
struct CypherLiteral {
    QString text; ///< empty when there is an obstacle
    LiteralObstacle obstacle = LiteralObstacle::None;
};

/// Appends the literal in UTF-8, or nothing when there is an obstacle. Any thread.
LiteralObstacle appendCypherLiteral(std::string &out, const bolt::ValueView &value);

/// Any thread.
CypherLiteral cypherLiteral(const bolt::ValueView &value);

} // namespace model
