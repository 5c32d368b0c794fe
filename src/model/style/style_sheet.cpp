// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/style_sheet.h"

#include <algorithm>
#include <utility>

namespace model
{

namespace
{

// How narrow a selector is: conditions count more than any number of labels.
std::pair<std::size_t, qsizetype> rankOf(const StyleSelector &selector)
{
    return {selector.conditions.size(), selector.isSpecific() ? selector.classes.size() : 0};
}

} // namespace

bool StyleSelector::isSpecific() const
{
    return !conditions.empty() ||
           std::any_of(classes.begin(), classes.end(),
                       [](const QString &name) { return name != QLatin1String("*"); });
}

StyleSelector baseSelector(StyledKind kind)
{
    return {kind, {}, {}};
}

StyleSelector classSelector(StyledKind kind, const QString &name)
{
    return {kind, {name}, {}};
}

const QString *StyleRule::find(QStringView key) const
{
    const auto found = std::find_if(declarations.rbegin(), declarations.rend(),
                                    [key](const StyleDeclaration &d) { return d.key == key; });
    return found == declarations.rend() ? nullptr : &found->value;
}

const StyleRule *StyleSheet::find(const StyleSelector &selector) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(),
                     [&selector](const StyleRule &rule) { return rule.selector == selector; });
    return found == m_rules.end() ? nullptr : &*found;
}

QString StyleSheet::value(const StyleSelector &selector, const QString &key) const
{
    const StyleRule *rule = find(selector);
    const QString *value = rule ? rule->find(key) : nullptr;
    return value ? *value : QString();
}

void StyleSheet::setValue(const StyleSelector &selector, const QString &key, const QString &value)
{
    auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                             [&selector](const StyleRule &r) { return r.selector == selector; });
    if (rule == m_rules.end()) {
        if (value.isEmpty())
            return;
        // Before what is about fewer elements, which is to stay on top.
        const auto place = std::find_if(m_rules.begin(), m_rules.end(), [&](const StyleRule &r) {
            return r.selector.kind == selector.kind && rankOf(r.selector) > rankOf(selector);
        });
        rule = m_rules.insert(place, {selector, {}});
    }
    auto &declarations = rule->declarations;
    const auto old = std::find_if(declarations.begin(), declarations.end(),
                                  [&key](const StyleDeclaration &d) { return d.key == key; });
    if (value.isEmpty()) {
        std::erase_if(declarations, [&key](const StyleDeclaration &d) { return d.key == key; });
        if (declarations.empty())
            m_rules.erase(rule);
    } else if (old == declarations.end()) {
        declarations.push_back({key, value});
    } else {
        declarations.erase(std::remove_if(std::next(old), declarations.end(),
                                          [&key](const auto &d) { return d.key == key; }),
                           declarations.end());
        old->value = value;
    }
}

void StyleSheet::remove(const StyleSelector &selector)
{
    std::erase_if(m_rules,
                  [&selector](const StyleRule &rule) { return rule.selector == selector; });
}

} // namespace model
