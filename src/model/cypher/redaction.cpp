// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/redaction.h"

#include "model/cypher/lexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace model
{

namespace
{

// Memgraph says IDENTIFIED BY, and Neo4j had dbms.security.createUser().
constexpr std::array kWords{QLatin1String("password"), QLatin1String("identified"),
                            QLatin1String("createuser")};

bool isString(const Token &token)
{
    return token.kind == TokenKind::String || (token.kind == TokenKind::Error && token.isOpen);
}

/// Whether a string is an address with a user and a password: https://ann:secret@host
bool hasLogin(QStringView text)
{
    if (!text.contains(u"://") || !text.contains(u'@'))
        return false;
    static const QRegularExpression kLogin(QStringLiteral("://[^\\s/:@]*:\\S+@"));
    CypherLexer lexer(text);
    while (const auto token = lexer.next()) {
        if (isString(*token) && text.mid(token->begin, token->length).contains(kLogin))
            return true;
    }
    return false;
}

} // namespace

std::optional<QString> withoutPasswords(QStringView text)
{
    // The words may stand in any place, also in a statement that the server refuses: rather hide a
    // string too many than one too few.
    const bool hasWord = std::ranges::any_of(
        kWords, [text](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
    return hasWord || hasLogin(text) ? std::optional(withoutStrings(text)) : std::nullopt;
}

QString withoutStrings(QStringView text)
{
    QString redacted;
    CypherLexer lexer(text);
    while (const auto token = lexer.next()) {
        if (isString(*token))
            redacted += QStringLiteral("'\u2026'");
        else
            redacted += text.mid(token->begin, token->length);
    }
    return redacted;
}

} // namespace model
