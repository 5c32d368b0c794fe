// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model
{

enum class CompletionKind : quint8 {
    Keyword,
    Variable,
    Function,
    Procedure,
    Label,
    RelationshipType,
    PropertyKey,
    Parameter,
    Database,
    Column,  ///< what a procedure yields
    Command, ///< of this program, with its colon
};

/// Something an editor can offer to write. A plain value.
struct CompletionItem {
    CompletionKind kind = CompletionKind::Keyword;
    QString name;          ///< what is shown, and compared with what was typed
    QString insertion;     ///< what is written: the name, quoted where Cypher wants it
    QString detail;        ///< one line beside it: a signature, a type, a count
    QString documentation; ///< the server's words, or empty
};

} // namespace model
