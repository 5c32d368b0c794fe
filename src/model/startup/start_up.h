// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/param_command.h"
#include "model/connections/uri.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace model
{

/// What a start-up text may hold; profiles are files, and may come from anywhere.
inline constexpr qsizetype kMostStartUpCharacters = 16 * 1024;
inline constexpr std::size_t kMostStartUpStatements = 100;

/// A step of a start-up that the server has to take: a statement, or an expression for a parameter.
struct StartUpStep {
    QString text;
    QString parameter;               ///< what the expression is for; empty: it is a statement
    int line = 1;                    ///< of its first character in the start-up text, from 1
    int column = 1;                  ///< the same
    std::optional<QString> database; ///< of the :use before it; none: the tab's
};

/// What a connection's start-up statements come to. What needs no server holds as soon as a tab has
/// the connection, so that the window shows it before anything is run there; the steps follow when
/// the tab connects, each time anew. A plain value.
struct StartUp {
    std::vector<Assignment> parameters; ///< each with its value
    std::optional<QString> database;    ///< of the last :use; empty: the home database
    bool isReadOnly = false;            ///< by :access-mode read
    std::vector<StartUpStep> steps;
};

/// Reads Cypher between semicolons and the commands :param, :use and :access-mode read. Or says what
/// is wrong and in which line: also a keyword that writes, since there are servers that heed neither
/// an access mode nor a rollback. Any thread.
std::variant<StartUp, UriError> readStartUp(const QString &text);

} // namespace model
