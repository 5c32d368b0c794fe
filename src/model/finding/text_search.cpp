// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finding/text_search.h"

#include <QRegularExpression>

namespace model
{

namespace
{

QRegularExpression expressionOf(const TextPattern &pattern)
{
    const bool isPlain = pattern.syntax == TextPattern::Syntax::Plain;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (pattern.letterCase == LetterCase::Ignored)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(isPlain ? QRegularExpression::escape(pattern.text) : pattern.text,
                              options);
}

/// What an escape in a replacement stands for; `place` is at its mark and goes behind it.
QString escaped(const FoundText &found, const QString &replacement, qsizetype &place)
{
    const QChar mark = replacement[place];
    const QChar c = place + 1 < replacement.size() ? replacement[place + 1] : QChar();
    place += 2;
    if (c.isDigit())
        return found.groups.value(c.digitValue());
    if (c == mark)
        return c;
    if (mark == u'$' && c == u'&')
        return found.groups.value(0);
    if (mark == u'\\' && c == u'n')
        return QStringLiteral("\n");
    if (mark == u'\\' && c == u't')
        return QStringLiteral("\t");
    --place;
    return mark;
}

} // namespace

std::vector<FoundText> findInText(const QString &text, const TextPattern &pattern,
                                  const std::stop_token &stopToken)
{
    std::vector<FoundText> found;
    const QRegularExpression expression = expressionOf(pattern);
    if (pattern.isEmpty() || !expression.isValid())
        return found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext() && found.size() < kMostFound && !stopToken.stop_requested()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.push_back({match.capturedStart(), match.capturedLength(), match.capturedTexts()});
    }
    return found;
}

QString replacementOf(const FoundText &found, const QString &replacement,
                      TextPattern::Syntax syntax)
{
    if (syntax == TextPattern::Syntax::Plain)
        return replacement;
    QString text;
    for (qsizetype place = 0; place < replacement.size();) {
        const QChar c = replacement[place];
        if (c == u'$' || c == u'\\') {
            text += escaped(found, replacement, place);
        } else {
            text += c;
            ++place;
        }
    }
    return text;
}

QString replaceAll(const QString &text, const std::vector<FoundText> &found,
                   const QString &replacement, TextPattern::Syntax syntax)
{
    QString replaced;
    replaced.reserve(text.size());
    qsizetype done = 0;
    for (const FoundText &place : found) {
        replaced += QStringView(text).mid(done, place.begin - done);
        replaced += replacementOf(place, replacement, syntax);
        done = place.end();
    }
    return replaced + QStringView(text).mid(done);
}

} // namespace model
