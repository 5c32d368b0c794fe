// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/signature_parts.h"

namespace model
{

namespace
{

bool opens(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{' || c == u'<';
}

bool closes(QChar c)
{
    return c == u')' || c == u']' || c == u'}' || c == u'>';
}

SignaturePart trimmed(QStringView text, qsizetype begin, qsizetype end)
{
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    return {begin, end - begin};
}

/// The parts between the parenthesis at `open` and its partner, and where that stands (the end of the
/// text when there is none).
qsizetype readList(QStringView text, qsizetype open, QList<SignaturePart> &parts)
{
    int depth = 0;
    qsizetype begin = open + 1;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isEnd = closes(c) && depth == 1;
        if ((c == u',' && depth == 1) || isEnd) {
            const SignaturePart part = trimmed(text, begin, i);
            if (part.length > 0)
                parts.append(part);
            begin = i + 1;
        }
        if (isEnd)
            return i;
        depth += opens(c) ? 1 : closes(c) ? -1 : 0;
    }
    return text.size();
}

} // namespace

SignatureParts signatureParts(QStringView signature)
{
    SignatureParts parts;
    const qsizetype open = signature.indexOf(u'(');
    if (open < 0)
        return parts;
    const qsizetype close = readList(signature, open, parts.parameters);
    const qsizetype mark = signature.indexOf(u"::", close);
    if (mark < 0)
        return parts;
    parts.result = trimmed(signature, mark + 2, signature.size());
    if (parts.result.length > 0 && signature[parts.result.begin] == u'(')
        readList(signature, parts.result.begin, parts.columns);
    return parts;
}

QStringView partName(QStringView part)
{
    qsizetype end = part.indexOf(u"::");
    if (end < 0)
        end = part.size();
    const qsizetype equals = part.indexOf(u'=');
    return part.left(equals >= 0 && equals < end ? equals : end).trimmed();
}

QStringView partType(QStringView part)
{
    const qsizetype mark = part.lastIndexOf(u"::");
    return mark < 0 ? QStringView() : part.mid(mark + 2).trimmed();
}

} // namespace model
