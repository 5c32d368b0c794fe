// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/parameter_set.h"

#include "driver/packstream/writer.h"
#include "driver/value/value_view.h"
#include "model/cypher/lexer.h"
#include "model/cypher/names.h"
#include "model/text/kind_name.h"

#include <algorithm>

namespace model
{

const Parameter *ParameterSet::find(const QString &name) const
{
    const auto found = std::ranges::find(m_parameters, name, &Parameter::name);
    return found == m_parameters.end() ? nullptr : &*found;
}

void ParameterSet::put(const Parameter &parameter)
{
    const auto found = std::ranges::find(m_parameters, parameter.name, &Parameter::name);
    if (found == m_parameters.end())
        m_parameters.push_back(parameter);
    else
        *found = parameter;
}

bool ParameterSet::remove(const QString &name)
{
    return std::erase_if(m_parameters, [&name](const Parameter &parameter) {
               return parameter.name == name;
           }) > 0;
}

std::vector<const Parameter *> ParameterSet::usedBy(QStringView statement) const
{
    std::vector<const Parameter *> used;
    for (const QString &name : parameterNames(statement)) {
        if (const Parameter *parameter = find(name))
            used.push_back(parameter);
    }
    return used;
}

QString ParameterSet::literalFor(QStringView statement) const
{
    QStringList entries;
    for (const Parameter *parameter : usedBy(statement)) {
        // What was written may end with a comment, which must not hide what comes behind.
        const QString end =
            parameter->text.contains(QLatin1String("//")) ? QStringLiteral("\n") : QString();
        entries << quoteName(parameter->name) + QStringLiteral(": ") + parameter->text + end;
    }
    return entries.isEmpty() ? QString() : u'{' + entries.join(QStringLiteral(", ")) + u'}';
}

std::vector<std::uint8_t> ParameterSet::encodedFor(QStringView statement) const
{
    const std::vector<const Parameter *> used = usedBy(statement);
    std::vector<std::uint8_t> encoded;
    if (used.empty())
        return encoded;
    bolt::PackStreamWriter writer(encoded);
    writer.map(used.size());
    for (const Parameter *parameter : used) {
        writer.string(parameter->name.toStdString());
        writer.encoded(parameter->value);
    }
    return encoded;
}

QStringList ParameterSet::missingFor(QStringView statement) const
{
    QStringList missing;
    for (const QString &name : parameterNames(statement)) {
        if (!find(name))
            missing << name;
    }
    return missing;
}

QStringList parameterNames(QStringView statement)
{
    QStringList names;
    for (const Token &token : tokenize(statement)) {
        if (token.kind != TokenKind::Parameter || token.length < 2)
            continue;
        QString name = statement.mid(token.begin + 1, token.length - 1).toString();
        if (name.startsWith(u'`'))
            name = name.mid(1, name.size() - 2).replace(QLatin1String("``"), QLatin1String("`"));
        if (!names.contains(name))
            names << name;
    }
    return names;
}

QString parameterType(const EncodedValue &value)
{
    return kindName(bolt::ValueView::fromWire(value.data()));
}

} // namespace model
