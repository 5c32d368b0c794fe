// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass_selector.h"

#include "model/style/grass.h"

#include <array>
#include <utility>

namespace model
{

namespace
{

using Operator = StyleCondition::Operator;

// Longer ones first, as they begin alike.
const std::array<std::pair<QLatin1String, Operator>, 10> kOperators{{
    {QLatin1String("<="), Operator::LessOrEqual},
    {QLatin1String(">="), Operator::GreaterOrEqual},
    {QLatin1String("!="), Operator::NotEqual},
    {QLatin1String("<>"), Operator::NotEqual},
    {QLatin1String("*="), Operator::Contains},
    {QLatin1String("^="), Operator::StartsWith},
    {QLatin1String("$="), Operator::EndsWith},
    {QLatin1String("<"), Operator::Less},
    {QLatin1String(">"), Operator::Greater},
    {QLatin1String("="), Operator::Equal},
}};

bool isOperator(QChar c)
{
    return QStringLiteral("<>=!*^$").contains(c);
}

// A name up to one of the characters that end it; blanks inside belong to it.
template <typename IsEnd>
QString takeName(GrassCursor &cursor, IsEnd isEnd)
{
    QString name;
    qsizetype firm = 0; // blanks behind this are not part of the name
    while (!cursor.atEnd() && !isEnd(cursor.current())) {
        if (cursor.current() == u'/' && cursor.next() == u'*') {
            cursor.skipBlanks();
            continue;
        }
        const QChar c = cursor.take();
        name += c == u'\\' ? cursor.takeEscaped() : QString(c);
        if (c == u'\\' || !c.isSpace())
            firm = name.size();
    }
    name.truncate(firm);
    return name;
}

QString takeOperatorText(GrassCursor &cursor)
{
    QString text;
    while (!cursor.atEnd() && isOperator(cursor.current()) && text.size() < 3)
        text += cursor.take();
    return text;
}

std::optional<Operator> operatorOf(const QString &text)
{
    for (const auto &[name, comparison] : kOperators) {
        if (text == name)
            return comparison;
    }
    return std::nullopt;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

// The cursor stands behind the `[`.
StyleCondition takeCondition(GrassCursor &cursor)
{
    const GrassCursor::Place begin = cursor.place();
    StyleCondition condition;
    cursor.skipBlanks();
    condition.property = isQuote(cursor.current())
                             ? cursor.takeQuoted()
                             : takeName(cursor, [](QChar c) { return isOperator(c) || c == u']'; });
    cursor.skipBlanks();
    if (!cursor.atEnd() && cursor.current() != u']') {
        const QString text = takeOperatorText(cursor);
        const auto comparison = operatorOf(text);
        if (!comparison) {
            cursor.fail(GrassFault::What::BadSelector, begin, QString(condition.property + text));
            return condition;
        }
        condition.comparison = *comparison;
        cursor.skipBlanks();
        condition.isText = isQuote(cursor.current());
        condition.operand = condition.isText ? cursor.takeQuoted()
                                             : takeName(cursor, [](QChar c) { return c == u']'; });
        cursor.skipBlanks();
        if (condition.operand.isEmpty() && !condition.isText)
            cursor.fail(GrassFault::What::BadSelector, begin, QString(condition.property + text));
    }
    if (condition.property.isEmpty() || !cursor.takeIf(u']'))
        cursor.fail(GrassFault::What::BadSelector, begin, condition.property);
    return condition;
}

} // namespace

StyleSelector readSelector(GrassCursor &cursor)
{
    StyleSelector selector;
    const GrassCursor::Place begin = cursor.place();
    const auto endsName = [](QChar c) {
        return c == u'.' || c == u'{' || c == u',' || c == u'[' || c == u'}';
    };
    const QString element = takeName(cursor, endsName);
    if (element == QLatin1String("relationship")) {
        selector.kind = StyledKind::Relationship;
    } else if (element != QLatin1String("node")) {
        cursor.fail(GrassFault::What::UnknownElement, begin, element);
        return selector;
    }
    while (cursor.current() == u'.' || cursor.current() == u'[') {
        const GrassCursor::Place at = cursor.place();
        if (cursor.take() == u'[') {
            selector.conditions.push_back(takeCondition(cursor));
            cursor.skipBlanks();
            continue;
        }
        const QString name = takeName(cursor, endsName);
        if (name.isEmpty())
            cursor.fail(GrassFault::What::BadSelector, at, QStringLiteral("."));
        selector.classes.append(name);
    }
    return selector;
}

namespace
{

// With a `\` before what would end the name, and a code for what is not to be seen.
QString escapedName(const QString &name, QStringView special)
{
    QString text;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool isEdgeBlank = c.isSpace() && (i == 0 || i == name.size() - 1);
        if (c.unicode() < 0x20 || isEdgeBlank || (c.isSpace() && c != u' '))
            text += u'\\' + QString::number(c.unicode(), 16) + u' ';
        else if (special.contains(c))
            text += QStringLiteral("\\") + c;
        else
            text += c;
    }
    return text;
}

// Inside of quotes.
QString escapedText(const QString &operand)
{
    QString text;
    for (const QChar c : operand) {
        if (c.unicode() < 0x20)
            text += u'\\' + QString::number(c.unicode(), 16) + u' ';
        else if (QStringView(u"\\\"'").contains(c))
            text += QStringLiteral("\\") + c;
        else
            text += c;
    }
    return text;
}

QString conditionText(const StyleCondition &condition)
{
    QString text = u'[' + escapedName(condition.property, u"\\<>=!*^$]'\"{}/");
    if (condition.comparison == Operator::Exists)
        return text + u']';
    for (const auto &[name, comparison] : kOperators) {
        if (comparison == condition.comparison) {
            text += u' ' + name + u' ';
            break;
        }
    }
    if (!condition.isText)
        return text + escapedName(condition.operand, u"\\]'\"{}/") + u']';
    return text + u'"' + escapedText(condition.operand) + QLatin1String("\"]");
}

} // namespace

QString selectorText(const StyleSelector &selector)
{
    QString text =
        selector.kind == StyledKind::Node ? QStringLiteral("node") : QStringLiteral("relationship");
    for (const QString &name : selector.classes)
        text += u'.' + escapedName(name, u"\\.{},[]'\"/");
    for (const StyleCondition &condition : selector.conditions)
        text += conditionText(condition);
    return text;
}

} // namespace model
