// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/style_scale.h"

#include "model/style/style_sheet.h"
#include "model/style/style_value.h"

#include <array>
#include <utility>

namespace model
{

namespace
{

const std::array<std::pair<QLatin1String, ScaleKind>, 3> kKinds{
    {{QLatin1String("categorical"), ScaleKind::Categorical},
     {QLatin1String("linear"), ScaleKind::Linear},
     {QLatin1String("quantile"), ScaleKind::Quantile}}};

struct Head {
    ScaleKind kind;
    StyleOperand operand;
    QStringView rest;
};

// "linear {age}" and what follows.
std::optional<Head> parseHead(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    for (const auto &[name, kind] : kKinds) {
        if (!trimmed.startsWith(name))
            continue;
        const QStringView behind = trimmed.sliced(name.size()).trimmed();
        const bool isProperty = behind.startsWith(u'{');
        const qsizetype end = behind.indexOf(isProperty ? u'}' : u'>');
        if ((!isProperty && !behind.startsWith(u'<')) || end < 2)
            return std::nullopt;
        return Head{kind,
                    {isProperty ? StyleOperand::Source::Property : StyleOperand::Source::Metric,
                     behind.sliced(1, end - 1).toString()},
                    behind.sliced(end + 1).trimmed()};
    }
    return std::nullopt;
}

QString headText(ScaleKind kind, const StyleOperand &operand)
{
    for (const auto &[name, named] : kKinds) {
        if (named == kind)
            return name + u' ' + operandText(operand);
    }
    return {};
}

} // namespace

QString operandText(const StyleOperand &operand)
{
    return operand.source == StyleOperand::Source::Property ? u'{' + operand.name + u'}'
                                                            : u'<' + operand.name + u'>';
}

std::optional<ColourScale> parseColourScale(QStringView text)
{
    const auto head = parseHead(text);
    if (!head || head->rest.contains(u' '))
        return std::nullopt;
    return ColourScale{head->kind, head->operand, head->rest.toString()};
}

std::optional<SizeScale> parseSizeScale(QStringView text)
{
    const auto head = parseHead(text);
    if (!head || head->kind == ScaleKind::Categorical)
        return std::nullopt;
    const qsizetype gap = head->rest.indexOf(u' ');
    if (gap < 0)
        return std::nullopt;
    const auto least = parseStyleLength(head->rest.first(gap));
    const auto most = parseStyleLength(head->rest.sliced(gap));
    if (!least || !most)
        return std::nullopt;
    return SizeScale{head->kind, head->operand, *least, *most};
}

QString scaleText(const ColourScale &scale)
{
    const QString head = headText(scale.kind, scale.operand);
    return scale.palette.isEmpty() ? head : head + u' ' + scale.palette;
}

QString scaleText(const SizeScale &scale)
{
    return headText(scale.kind, scale.operand) + u' ' + styleLengthText(scale.least) + u' ' +
           styleLengthText(scale.most);
}

std::set<QString> metricsIn(const StyleSheet &sheet)
{
    std::set<QString> metrics;
    const auto add = [&metrics](const StyleOperand &operand) {
        if (operand.source == StyleOperand::Source::Metric)
            metrics.insert(operand.name);
    };
    for (const StyleRule &rule : sheet.rules()) {
        for (const StyleDeclaration &declaration : rule.declarations) {
            const auto colour = declaration.key == style_key::kColourScale
                                    ? parseColourScale(declaration.value)
                                    : std::nullopt;
            const auto size = declaration.key == style_key::kDiameterScale
                                  ? parseSizeScale(declaration.value)
                                  : std::nullopt;
            if (colour)
                add(colour->operand);
            if (size)
                add(size->operand);
        }
    }
    return metrics;
}

} // namespace model
