// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/style_targets.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui
{

namespace
{

using Operator = model::StyleCondition::Operator;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphStyle)

public:
    static QString all(model::StyledKind kind)
    {
        return kind == model::StyledKind::Node ? tr("All nodes") : tr("All relationships");
    }
    static QString where(const QString &what, const QStringList &conditions)
    {
        return tr("%1 where %2").arg(what, conditions.join(tr(" and ")));
    }
    static QString exists() { return tr("is there"); }
    static QString contains() { return tr("contains"); }
    static QString startsWith() { return tr("begins with"); }
    static QString endsWith() { return tr("ends with"); }
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void addNodes(std::vector<StyleTarget> &targets, const GraphScene &scene)
{
    const auto base = model::baseSelector(model::StyledKind::Node);
    targets.push_back({base, targetName(base), std::nullopt});
    for (const model::LabelId label : labelsByCount(*scene.graph())) {
        const QString name = fromUtf8(scene.graph()->labelName(label));
        targets.push_back({model::classSelector(model::StyledKind::Node, name), name,
                           scene.style().labelColour(label)});
    }
}

void addEdges(std::vector<StyleTarget> &targets, const GraphScene &scene)
{
    if (scene.graph()->edgeCount() == 0)
        return;
    const auto base = model::baseSelector(model::StyledKind::Relationship);
    targets.push_back({base, targetName(base), std::nullopt});
    for (std::uint32_t i = 0; i < scene.graph()->typeCount(); ++i) {
        const model::TypeId type{i};
        const QString name = fromUtf8(scene.graph()->typeName(type));
        targets.push_back({model::classSelector(model::StyledKind::Relationship, name), name,
                           scene.style().typeColour(type)});
    }
}

} // namespace

QString operatorName(Operator comparison)
{
    switch (comparison) {
    case Operator::Exists:
        return Words::exists();
    case Operator::Equal:
        return QStringLiteral("=");
    case Operator::NotEqual:
        return QStringLiteral("≠");
    case Operator::Less:
        return QStringLiteral("<");
    case Operator::LessOrEqual:
        return QStringLiteral("≤");
    case Operator::Greater:
        return QStringLiteral(">");
    case Operator::GreaterOrEqual:
        return QStringLiteral("≥");
    case Operator::Contains:
        return Words::contains();
    case Operator::StartsWith:
        return Words::startsWith();
    case Operator::EndsWith:
        return Words::endsWith();
    }
    return {};
}

QString targetName(const model::StyleSelector &selector)
{
    const QString what = selector.isSpecific() && !selector.classes.isEmpty()
                             ? selector.classes.join(QStringLiteral(" + "))
                             : Words::all(selector.kind);
    if (selector.conditions.empty())
        return what;
    QStringList conditions;
    for (const model::StyleCondition &condition : selector.conditions) {
        QString text = condition.property + u' ' + operatorName(condition.comparison);
        if (condition.comparison != Operator::Exists)
            text += u' ' + condition.operand;
        conditions.append(text);
    }
    return Words::where(what, conditions);
}

std::vector<StyleTarget> styleTargets(const GraphScene &scene, const model::StyleSheet &sheet)
{
    std::vector<StyleTarget> targets;
    if (!scene.graph())
        return targets;
    addNodes(targets, scene);
    addEdges(targets, scene);
    for (const model::StyleRule &rule : sheet.rules()) {
        const auto isSame = [&rule](const StyleTarget &t) { return t.selector == rule.selector; };
        const bool isRule = !rule.selector.conditions.empty() || rule.selector.classes.size() > 1;
        if (isRule && std::none_of(targets.begin(), targets.end(), isSame))
            targets.push_back({rule.selector, targetName(rule.selector), std::nullopt});
    }
    return targets;
}

} // namespace ui
