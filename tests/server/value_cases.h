// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_values.h"

#include <string>
#include <vector>

namespace test
{

/// An expression, and what a server returns for it: written down by hand, never taken from what
/// this program makes of the answer.
struct ServerValue {
    std::string name;
    std::string query; ///< returns one record of one column
    Tree wire;         ///< with ids as withOrdinalIds() numbers them and maps sorted by key
    std::string text;  ///< as the table shows it
    Tree parameters;   ///< a map, or null for none
};

/// What every version of the server returns alike.
const std::vector<ServerValue> &commonServerValues();
/// What needs Cypher 25 and Bolt 6.
const std::vector<ServerValue> &vectorServerValues();

/// The ids of nodes and relationships are the server's choice: they become 1, 2, … in the order of
/// their first appearance, and element ids that fit them "n1", "r1" …; others stay, and so differ
/// from every expectation. Entries of maps are put in the order of their keys, labels sorted. Which
/// NaN it is depends on the server's processor: each becomes the usual one.
Tree withOrdinalIds(Tree tree);

/// Expected nodes and relationships, with their ordinals.
Tree node(std::int64_t id, const std::vector<std::string> &labels, Tree properties);
Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end, const std::string &type,
                  Tree properties);
/// A relationship as paths hold it.
Tree unbound(std::int64_t id, const std::string &type, Tree properties);
Tree path(std::vector<Tree> nodes, std::vector<Tree> relationships,
          const std::vector<std::int64_t> &indices);

} // namespace test
