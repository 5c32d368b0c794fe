// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/param_command.h"

#include "model/cypher/lexer.h"

#include <QCoreApplication>

namespace model
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::ParamCommand)
};

using Outcome =
    std::variant<ListParameters, ClearParameters, std::vector<Assignment>, LiteralFault>;

Outcome fromMap(const QString &text)
{
    auto read = readLiteralMap(text);
    if (const auto *fault = std::get_if<LiteralFault>(&read))
        return *fault;
    std::vector<Assignment> assignments;
    for (LiteralEntry &entry : std::get<std::vector<LiteralEntry>>(read))
        assignments.push_back({entry.key, entry.text, std::move(entry.value)});
    if (assignments.empty())
        return ClearParameters{};
    return assignments;
}

/// The name at the front, in back-ticks or without, and how long it is in the text.
std::pair<QString, qsizetype> nameOf(const QString &text)
{
    if (text.startsWith(u'`')) {
        qsizetype end = 1;
        while (end < text.size() && (text[end] != u'`' || text.mid(end, 2) == u"``"))
            end += text[end] == u'`' ? 2 : 1;
        if (end >= text.size())
            return {};
        return {text.mid(1, end - 1).replace(QLatin1String("``"), QLatin1String("`")), end + 1};
    }
    const qsizetype length = nameLength(text, 0);
    return {text.left(length), length};
}

} // namespace

Outcome readParamCommand(const QString &argument)
{
    if (argument.isEmpty())
        return ListParameters{};
    if (argument.compare(QLatin1String("clear"), Qt::CaseInsensitive) == 0)
        return ClearParameters{};
    if (argument.startsWith(u'{'))
        return fromMap(argument);
    const auto [name, length] = nameOf(argument);
    if (name.isEmpty())
        return LiteralFault{0, Text::tr("The name of a parameter is expected here")};
    QString rest = argument.mid(length).trimmed();
    if (rest.startsWith(QLatin1String("=>")))
        rest = rest.mid(2).trimmed();
    else if (rest.startsWith(u':'))
        rest = rest.mid(1).trimmed();
    else
        return LiteralFault{length, Text::tr("\"=>\" is expected behind the name")};
    if (rest.isEmpty())
        return LiteralFault{argument.size(), Text::tr("A value is missing")};
    Assignment assignment{name, rest, std::nullopt};
    auto read = readLiteral(rest);
    if (auto *value = std::get_if<EncodedValue>(&read))
        assignment.value = std::move(*value);
    return std::vector<Assignment>{assignment};
}

} // namespace model
