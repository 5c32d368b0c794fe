// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace model
{

enum class ScriptClause : std::uint8_t {
    Create,
    Merge, ///< an interrupted script may be run again from its beginning
};

enum class ScriptTransactions : std::uint8_t {
    CypherShell, ///< :begin and :commit around each step
    Plain,       ///< statements alone, each a transaction of its own
};

struct CypherScriptOptions {
    ScriptClause clause = ScriptClause::Create;
    ScriptTransactions transactions = ScriptTransactions::CypherShell;

    friend bool operator==(const CypherScriptOptions &, const CypherScriptOptions &) = default;
};

} // namespace model
