// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan_prefix.h"

#include "model/cypher/lexer.h"

namespace model
{

QString withPlanPrefix(const QString &statement, Plan::Kind kind)
{
    QString text = statement;
    const QStringView whole(statement);
    CypherLexer lexer(whole);
    std::optional<Token> token = lexer.next();
    while (token && isAside(token->kind))
        token = lexer.next();
    if (token) {
        const QStringView word = whole.mid(token->begin, token->length);
        const bool isPrefix = word.compare(u"EXPLAIN", Qt::CaseInsensitive) == 0 ||
                              word.compare(u"PROFILE", Qt::CaseInsensitive) == 0;
        if (isPrefix)
            text.remove(token->begin, token->length);
        text = text.trimmed();
    }
    return (kind == Plan::Kind::Measured ? QStringLiteral("PROFILE ")
                                         : QStringLiteral("EXPLAIN ")) +
           text;
}

} // namespace model
