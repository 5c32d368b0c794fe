// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass_cursor.h"

namespace model
{

namespace
{

constexpr qsizetype kMostShown = 40;
constexpr int kMostHexDigits = 6;

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

} // namespace

QString shortened(QStringView text)
{
    const QStringView plain = text.trimmed();
    return plain.size() <= kMostShown ? plain.toString()
                                      : plain.first(kMostShown).toString() + QChar(0x2026);
}

QChar GrassCursor::take()
{
    const QChar c = m_text[m_at++];
    if (c == u'\n') {
        ++m_place.line;
        m_place.column = 1;
    } else if (!c.isLowSurrogate()) {
        ++m_place.column;
    }
    return c;
}

bool GrassCursor::takeIf(QChar c)
{
    if (atEnd() || current() != c)
        return false;
    take();
    return true;
}

void GrassCursor::skipBlanks()
{
    while (!atEnd()) {
        if (current().isSpace()) {
            take();
            continue;
        }
        if (current() != u'/' || next() != u'*')
            return;
        const Place begin = place();
        take();
        take();
        while (!atEnd() && !(current() == u'*' && next() == u'/'))
            take();
        if (atEnd())
            return fail(GrassFault::What::UnclosedComment, begin);
        take();
        take();
    }
}

QString GrassCursor::takeQuoted()
{
    const Place begin = place();
    const QChar quote = take();
    QString text;
    while (!atEnd() && current() != quote) {
        const QChar c = take();
        if (c == u'\\')
            text += takeEscaped();
        else
            text += c;
    }
    if (atEnd()) {
        fail(GrassFault::What::UnclosedText, begin);
        return {};
    }
    take();
    return text;
}

QString GrassCursor::takeEscaped()
{
    char32_t code = 0;
    int digits = 0;
    while (!atEnd() && digits < kMostHexDigits && hexDigit(current()) >= 0) {
        code = code * 16 + static_cast<char32_t>(hexDigit(take()));
        ++digits;
    }
    if (digits == 0)
        return atEnd() ? QString() : QString(take());
    takeIf(u' ');
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = QChar::ReplacementCharacter;
    return QString::fromUcs4(&code, 1);
}

void GrassCursor::fail(GrassFault::What what, Place place, QStringView found)
{
    if (!m_fault)
        m_fault = GrassFault{what, place.line, place.column, shortened(found)};
    m_at = m_text.size();
}

} // namespace model
