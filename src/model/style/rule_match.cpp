// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/rule_match.h"

#include "model/style/style_value.h"

#include <QHash>

namespace model
{

namespace
{

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

// Number of the label or type of that name; none when the graph has none of it.
std::optional<std::uint32_t> classNumber(const Graph &graph, StyledKind kind, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const std::size_t count = kind == StyledKind::Node ? graph.labelCount() : graph.typeCount();
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string_view known =
            kind == StyledKind::Node ? graph.labelName(LabelId{i}) : graph.typeName(TypeId{i});
        if (known == viewOf(utf8))
            return i;
    }
    return std::nullopt;
}

std::optional<QRgb> colourIn(const StyleRule &rule, const QString &key)
{
    const QString *text = rule.find(key);
    const auto colour = text ? parseStyleColour(*text) : std::nullopt;
    return colour ? std::optional(colour->rgb()) : std::nullopt;
}

std::optional<double> lengthIn(const StyleRule &rule, const QString &key)
{
    const QString *text = rule.find(key);
    return text ? parseStyleLength(*text) : std::nullopt;
}

std::optional<QString> textIn(const StyleRule &rule, const QString &key)
{
    const QString *text = rule.find(key);
    return text ? std::optional(*text) : std::nullopt;
}

void readValues(PreparedRule &prepared, StyledKind kind)
{
    const StyleRule &rule = *prepared.rule;
    const bool isNode = kind == StyledKind::Node;
    prepared.colour = colourIn(rule, style_key::kColour);
    prepared.size = lengthIn(rule, isNode ? style_key::kDiameter : style_key::kWidth);
    prepared.look.border = colourIn(rule, style_key::kBorderColour);
    prepared.look.borderWidth = lengthIn(rule, style_key::kBorderWidth);
    prepared.look.text =
        colourIn(rule, isNode ? style_key::kTextColour : style_key::kOuterTextColour);
    prepared.look.caption = textIn(rule, style_key::kCaption);
    prepared.look.icon = textIn(rule, style_key::kIcon).value_or(QString());
    prepared.defaultCaption = textIn(rule, style_key::kDefaultCaption);
    if (const QString *scale = rule.find(style_key::kColourScale))
        prepared.colourScale = parseColourScale(*scale);
    const QString &sizeKey = isNode ? style_key::kDiameterScale : style_key::kWidthScale;
    if (const QString *scale = rule.find(sizeKey))
        prepared.sizeScale = parseSizeScale(*scale);
}

template <typename T>
void layOver(std::optional<T> &below, const std::optional<T> &above)
{
    if (above)
        below = above;
}

} // namespace

std::vector<PreparedRule> prepareRules(const Graph &graph, const StyleSheet &sheet, StyledKind kind)
{
    std::vector<PreparedRule> prepared;
    QHash<QString, std::optional<std::uint32_t>> numbers;
    for (const StyleRule &rule : sheet.rules()) {
        if (rule.selector.kind != kind)
            continue;
        PreparedRule next;
        next.rule = &rule;
        next.isSpecific = rule.selector.isSpecific();
        bool canMatch = true;
        for (const QString &name : rule.selector.classes) {
            if (name == QLatin1String("*"))
                continue;
            if (!numbers.contains(name))
                numbers.insert(name, classNumber(graph, kind, name));
            const std::optional<std::uint32_t> number = numbers.value(name);
            canMatch = canMatch && number;
            next.classes.push_back(number.value_or(0));
        }
        if (!canMatch)
            continue;
        for (const StyleCondition &condition : rule.selector.conditions)
            next.conditions.emplace_back(condition);
        readValues(next, kind);
        prepared.push_back(std::move(next));
    }
    return prepared;
}

CombinedRules combine(const std::vector<PreparedRule> &rules,
                      const std::vector<std::uint32_t> &matching, ColourDefault colourDefault)
{
    CombinedRules combined;
    bool isColourSpecific = colourDefault == ColourDefault::OfBase;
    for (const std::uint32_t number : matching) {
        const PreparedRule &rule = rules[number];
        if (rule.colour) {
            combined.colour = *rule.colour;
            combined.colourScale = kNoRule;
            isColourSpecific = isColourSpecific || rule.isSpecific;
        }
        if (rule.colourScale)
            combined.colourScale = number;
        if (rule.size) {
            combined.size = static_cast<float>(*rule.size);
            combined.sizeScale = kNoRule;
        }
        if (rule.sizeScale)
            combined.sizeScale = number;
        layOver(combined.look.border, rule.look.border);
        layOver(combined.look.borderWidth, rule.look.borderWidth);
        layOver(combined.look.text, rule.look.text);
        layOver(combined.look.caption, rule.look.caption);
        if (!combined.look.caption)
            combined.look.caption = rule.defaultCaption;
        if (!rule.look.icon.isEmpty())
            combined.look.icon = rule.look.icon;
    }
    // Browser gives a label of its own colour a border and a text of its own, too.
    if (!isColourSpecific) {
        combined.colour = 0;
        combined.look.border.reset();
        combined.look.text.reset();
    }
    return combined;
}

} // namespace model
