// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diagnostics/explain_text.h"

#include "model/cypher/lexer.h"
#include "model/cypher/words.h"

#include <QRegularExpression>

namespace model
{

std::optional<QString> explainText(QStringView statement)
{
    QString text = statement.toString();
    bool isEmpty = true;
    bool isInOptions = false;
    CypherLexer lexer(statement);
    while (const std::optional<Token> token = lexer.next()) {
        if (isAside(token->kind))
            continue;
        if (token->kind == TokenKind::Command)
            return std::nullopt;
        isEmpty = false;
        const QStringView word = statement.mid(token->begin, token->length);
        if (isWord(word, u"PROFILE") && token->kind != TokenKind::QuotedName) {
            // It contradicts EXPLAIN; blanks in its place keep the columns.
            text.replace(token->begin, token->length, QString(token->length, u' '));
            break;
        }
        // CYPHER 25 runtime=parallel PROFILE …
        isInOptions = isInOptions || isWord(word, u"CYPHER");
        const bool isOption =
            isInOptions && (token->kind == TokenKind::Number || word == u"=" ||
                            token->kind == TokenKind::Identifier || isWord(word, u"CYPHER"));
        if (!isOption && !isWord(word, u"EXPLAIN"))
            break;
    }
    if (isEmpty)
        return std::nullopt;
    return QStringLiteral("EXPLAIN\n") + text;
}

QString bareMessage(const QString &message)
{
    static const QRegularExpression kPlace(
        QStringLiteral(R"(\s*\(line \d+, column \d+ \(offset: \d+\)\))"));
    const qsizetype place = message.indexOf(kPlace);
    return (place < 0 ? message : message.left(place)).trimmed();
}

} // namespace model
