// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/statement_splitter.h"

#include <QString>

#include <variant>
#include <vector>

namespace model
{

/// A statement or command that is run, but stands in no editor.
struct FileStatement {
    StatementKind kind = StatementKind::Cypher;
    QString text;
};

/// What a window reads at once; the command line reads more.
inline constexpr qint64 kMostSourceBytes = 2 << 20;

/// The statements of a file in UTF-8 of at most `mostBytes`, or why there are none. Any thread.
std::variant<std::vector<FileStatement>, QString>
readStatementFile(const QString &path, qint64 mostBytes = kMostSourceBytes);

} // namespace model
