// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/statement_scope.h"

namespace model
{

/// What may stand at a place in a statement.
enum class CompletionPlace : quint8 {
    Nothing, ///< in a string or comment, or where a new name is made up
    ClauseStart,
    AfterTerm, ///< a term is complete: an operator or a clause may follow
    Term,
    Label,
    Type,
    LabelOrType,
    Key,       ///< after a variable's dot, or in a map
    Namespace, ///< after the dot of a name that is no variable
    Procedure,
    Column,
    Database,
    Parameter,
    PatternVariable,
};

/// The place behind the name that is being written.
struct PlaceAt {
    CompletionPlace place = CompletionPlace::Nothing;
    qsizetype prefixBegin = 0; ///< of what is there of the name; for functions with the namespace
};

/// `scope` is of the text up to `nameBegin`, which is where the name (without a namespace) begins.
PlaceAt placeAt(const StatementScope &scope, QStringView before, qsizetype nameBegin);

/// Where the name that ends with the text begins.
qsizetype nameBeginIn(QStringView text);

} // namespace model
