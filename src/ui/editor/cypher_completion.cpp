// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cypher_completion.h"

#include "model/cypher/lexer.h"
#include "model/cypher/names.h"

namespace ui
{
namespace
{

QStringList quoted(const QStringList &names)
{
    QStringList list;
    list.reserve(names.size());
    for (const QString &name : names)
        list.append(model::quoteName(name));
    return list;
}

QStringList joined(const QStringList &first, const QStringList &second)
{
    QStringList list = first + second;
    list.removeDuplicates();
    return list;
}

// The innermost bracket that is still open at the end, or a null character.
QChar openBracket(const std::vector<model::Token> &tokens, QStringView text)
{
    int depth = 0;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        if (token->kind != model::TokenKind::Punctuation)
            continue;
        const QChar c = text[token->begin];
        if (c == u')' || c == u']' || c == u'}')
            ++depth;
        else if ((c == u'(' || c == u'[' || c == u'{') && --depth < 0)
            return c;
    }
    return {};
}

} // namespace

void CypherCompletion::setWords(const QStringList &keywords, const QStringList &labels,
                                const QStringList &types, const QStringList &keys)
{
    m_keywords = keywords;
    m_labels = quoted(labels);
    m_types = quoted(types);
    m_keys = quoted(keys);
    m_labelsAndTypes = joined(m_labels, m_types);
    m_keysAndKeywords = joined(m_keys, m_keywords);
}

CypherCompletion::Offer CypherCompletion::offerFor(QStringView textBeforeCaret) const
{
    qsizetype begin = textBeforeCaret.size();
    while (begin > 0 &&
           (textBeforeCaret[begin - 1].isLetterOrNumber() || textBeforeCaret[begin - 1] == u'_'))
        --begin;
    const QStringView prefix = textBeforeCaret.mid(begin);
    Offer offer;
    offer.prefixLength = prefix.size();
    for (const QString &word : wordsFor(textBeforeCaret.left(begin))) {
        const QStringView name = word.startsWith(u'`') ? QStringView(word).mid(1) : word;
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            offer.words.append(word);
    }
    if (offer.words.size() == 1 && isComplete(offer.words.front(), prefix))
        offer.words.clear();
    offer.words.sort(Qt::CaseInsensitive);
    return offer;
}

// Whether the word stands there in full; a keyword does in any case.
bool CypherCompletion::isComplete(const QString &word, QStringView prefix) const
{
    const bool isKeyword = m_keywords.contains(word);
    return prefix.compare(word, isKeyword ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

const QStringList &CypherCompletion::wordsFor(QStringView textBeforeName) const
{
    std::vector<model::Token> tokens = model::tokenize(textBeforeName);
    if (!tokens.empty() &&
        (tokens.back().isOpen || tokens.back().kind == model::TokenKind::LineComment ||
         tokens.back().kind == model::TokenKind::Command))
        return m_nothing;
    while (!tokens.empty() && tokens.back().kind == model::TokenKind::Whitespace)
        tokens.pop_back();
    const QChar last = tokens.empty() ? QChar() : textBeforeName[tokens.back().begin];
    const QChar bracket = openBracket(tokens, textBeforeName);
    if (last == u'$')
        return m_nothing;
    if (last == u'.')
        return m_keys;
    if (last == u':' && bracket != u'{')
        return bracket == u'(' ? m_labels : bracket == u'[' ? m_types : m_labelsAndTypes;
    if ((last == u'|' || last == u'&' || last == u'!') && bracket == u'[')
        return m_types;
    if ((last == u'|' || last == u'&' || last == u'!') && bracket == u'(')
        return m_labels;
    if ((last == u'{' || last == u',') && bracket == u'{')
        return m_keysAndKeywords;
    return m_keywords;
}

} // namespace ui
