// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace model
{

enum class StatementKind : quint8 {
    Cypher,
    ClientCommand, // begins with ':' and is never sent to a server
};

// One statement of a text: offsets in UTF-16 units, without the blanks, comments and semicolon
// around it.
struct Statement {
    StatementKind kind = StatementKind::Cypher;
    qsizetype begin = 0;
    qsizetype end = 0;

    QStringView in(QStringView text) const { return text.mid(begin, end - begin); }
    friend bool operator==(const Statement &, const Statement &) = default;
};

// Splits at semicolons outside strings, names and comments. A client command ends with its line.
std::vector<Statement> splitStatements(QStringView text);

// The statement that holds the caret, or else the last one before it. In the blanks before the
// first statement of a line it is that statement, and before the first of all it is the first.
std::optional<Statement> statementAt(QStringView text, qsizetype caret);
std::optional<Statement> statementAt(const std::vector<Statement> &statements, QStringView text,
                                     qsizetype caret);

} // namespace model
