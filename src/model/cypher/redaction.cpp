// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/redaction.h"

#include "model/cypher/lexer.h"

namespace model
{

std::optional<QString> withoutPasswords(QStringView text)
{
    // The words may stand in any place, also in a statement that the server refuses: rather hide a
    // string too many than one too few. Memgraph says IDENTIFIED BY.
    if (!text.contains(QLatin1String("password"), Qt::CaseInsensitive) &&
        !text.contains(QLatin1String("identified"), Qt::CaseInsensitive))
        return std::nullopt;
    return withoutStrings(text);
}

QString withoutStrings(QStringView text)
{
    QString redacted;
    CypherLexer lexer(text);
    while (const auto token = lexer.next()) {
        if (token->kind == TokenKind::String || (token->kind == TokenKind::Error && token->isOpen))
            redacted += QStringLiteral("'\u2026'");
        else
            redacted += text.mid(token->begin, token->length);
    }
    return redacted;
}

} // namespace model
