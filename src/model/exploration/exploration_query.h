// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_request.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// A statement that only reads, with its values as parameters.
struct ExplorationStatement {
    QString text;
    std::vector<std::uint8_t> parameters; ///< a PackStream map
    QString parametersText;               ///< the same for people, long lists cut
};

/// What differs between servers, apart from ids: those that are decimal numbers (before Neo4j 5, and
/// on other servers) are compared with id(), all others with elementId().
enum class PathSyntax : std::uint8_t { ShortestPath, Memgraph };

/// `serverAgent` is as the server calls itself: "Neo4j/5.26.0".
PathSyntax pathSyntaxOf(std::string_view serverAgent);

ExplorationStatement statementFor(const ExplorationRequest &request,
                                  PathSyntax syntax = PathSyntax::ShortestPath);

/// Counts the relationships of nodes, in rows of type, "outgoing" or "incoming", and their number. A
/// self-loop is counted in both directions.
ExplorationStatement countStatement(const std::vector<std::string> &nodes);

} // namespace model
