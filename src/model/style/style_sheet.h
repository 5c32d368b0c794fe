// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace model
{

enum class StyledKind : std::uint8_t { Node, Relationship };

/// A condition on a property's value, as in [age > 30]. Without an operand (Exists) the property only
/// has to be there. Numbers are compared as numbers, texts by code units.
struct StyleCondition {
    enum class Operator : std::uint8_t {
        Exists,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        StartsWith,
        EndsWith,
    };

    QString property;
    Operator comparison = Operator::Exists;
    QString operand;
    /// The operand was written in quotes: never a number or a truth value.
    bool isText = false;

    bool operator==(const StyleCondition &) const = default;
};

/// What a rule applies to: elements of a kind that have every label (or the type) named and meet
/// every condition. No class, or the class "*", stands for all of the kind.
struct StyleSelector {
    StyledKind kind = StyledKind::Node;
    QStringList classes;
    std::vector<StyleCondition> conditions;

    /// Names labels or a type: then it is a style of its own, not the base of all.
    bool isSpecific() const;
    bool operator==(const StyleSelector &) const = default;
};

/// "node" or "relationship", the base of all.
StyleSelector baseSelector(StyledKind kind);
/// "node.Person" or "relationship.KNOWS".
StyleSelector classSelector(StyledKind kind, const QString &name);

struct StyleDeclaration {
    QString key;
    QString value;

    bool operator==(const StyleDeclaration &) const = default;
};

struct StyleRule {
    StyleSelector selector;
    std::vector<StyleDeclaration> declarations;

    /// The last value given to the key; null when there is none.
    const QString *find(QStringView key) const;
    bool operator==(const StyleRule &) const = default;
};

/// Keys of declarations: those of Neo4j Browser's graph style sheets, then those that are only ours,
/// which it reads past.
namespace style_key
{
inline const QString kColour = QStringLiteral("color");
inline const QString kBorderColour = QStringLiteral("border-color");
inline const QString kBorderWidth = QStringLiteral("border-width");
inline const QString kDiameter = QStringLiteral("diameter");
inline const QString kTextColour = QStringLiteral("text-color-internal");
inline const QString kOuterTextColour = QStringLiteral("text-color-external");
inline const QString kWidth = QStringLiteral("shaft-width");
inline const QString kCaption = QStringLiteral("caption");
inline const QString kDefaultCaption = QStringLiteral("defaultCaption");
inline const QString kIcon = QStringLiteral("icon");
inline const QString kColourScale = QStringLiteral("color-scale");
inline const QString kDiameterScale = QStringLiteral("diameter-scale");
inline const QString kWidthScale = QStringLiteral("shaft-width-scale");
/// In the base rule of nodes: the palette of labels that have no colour of their own.
inline const QString kLabelPalette = QStringLiteral("label-palette");
} // namespace style_key

/// The rules of a graph's look in their order: every rule that matches an element applies, later ones
/// over earlier ones. Values are kept as they were written, known or not, so that a file can be
/// written again without loss. A value type.
class StyleSheet
{
public:
    std::vector<StyleRule> &rules() { return m_rules; }
    const std::vector<StyleRule> &rules() const { return m_rules; }
    bool isEmpty() const { return m_rules.empty(); }

    const StyleRule *find(const StyleSelector &selector) const;
    /// The value that the rule with exactly this selector gives; empty when none does.
    QString value(const StyleSelector &selector, const QString &key) const;
    /// Sets the key in the rule with exactly this selector, which is added if there is none: behind
    /// its like and before narrower ones (more conditions, then more labels). An empty value takes
    /// the key away, and the rule with its last key.
    void setValue(const StyleSelector &selector, const QString &key, const QString &value);
    void remove(const StyleSelector &selector);

    bool operator==(const StyleSheet &) const = default;

private:
    std::vector<StyleRule> m_rules;
};

} // namespace model
