// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/element_styles.h"

#include "model/graph/element_properties.h"
#include "model/style/palettes.h"
#include "model/style/rule_match.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace model
{

namespace
{

constexpr std::uint32_t kStopCheckMask = 0xFFF;
constexpr std::size_t kMostCategoryText = 60;
constexpr std::size_t kMostLooks = std::numeric_limits<std::uint16_t>::max();

// What stands for an element's labels or type in a cache: the same for elements that have the same.
std::uintptr_t classKey(const Graph &graph, NodeIndex node)
{
    const auto labels = graph.labels(node);
    return labels.empty() ? 0 : reinterpret_cast<std::uintptr_t>(labels.data());
}

std::uintptr_t classKey(const Graph &graph, EdgeIndex edge)
{
    return number(graph.type(edge));
}

bool hasClasses(const Graph &graph, NodeIndex node, const std::vector<std::uint32_t> &wanted)
{
    const auto labels = graph.labels(node);
    return std::all_of(wanted.begin(), wanted.end(), [labels](std::uint32_t label) {
        return std::find(labels.begin(), labels.end(), LabelId{label}) != labels.end();
    });
}

bool hasClasses(const Graph &graph, EdgeIndex edge, const std::vector<std::uint32_t> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&graph, edge](std::uint32_t type) {
        return graph.type(edge) == TypeId{type};
    });
}

ColourDefault colourDefault(const Graph &graph, NodeIndex node)
{
    return graph.labels(node).empty() ? ColourDefault::OfBase : ColourDefault::ByLabel;
}

ColourDefault colourDefault(const Graph &, EdgeIndex)
{
    return ColourDefault::OfBase;
}

/// Applies the rules of one kind to all elements of it.
template <typename Index>
class KindStyling
{
public:
    KindStyling(const Graph &graph, const StyleSheet &sheet, StyledKind kind, std::size_t count,
                const NodeMetrics &metrics, const std::stop_token &stop)
        : m_graph(graph)
        , m_metrics(metrics)
        , m_stop(stop)
        , m_kind(kind)
        , m_rules(prepareRules(graph, sheet, kind))
        , m_count(static_cast<std::uint32_t>(count))
    {
    }

    ElementStyles::OfKind run(std::vector<ScaleReading> &scales)
    {
        if (m_rules.empty())
            return {};
        m_styles.colours.resize(m_count);
        m_styles.sizes.resize(m_count);
        m_styles.looks.resize(m_count);
        for (std::uint32_t i = 0; i < m_count && !isStopped(i); ++i) {
            const std::uint16_t look = lookOf(Index{i});
            m_styles.looks[i] = look;
            m_styles.colours[i] = m_combined[look].colour;
            m_styles.sizes[i] = m_combined[look].size;
        }
        for (std::uint32_t rule = 0; rule < m_rules.size() && !m_stop.stop_requested(); ++rule)
            applyScales(rule, scales);
        for (const CombinedRules &combined : m_combined)
            m_styles.table.push_back(combined.look);
        return std::move(m_styles);
    }

private:
    /// The rules for elements with some labels or a type, before their conditions are looked at.
    struct Candidates {
        std::vector<std::uint32_t> rules;
        bool hasConditions = false;
        std::uint16_t look = 0; ///< without conditions
    };

    bool isStopped(std::uint32_t i) const
    {
        return (i & kStopCheckMask) == 0 && m_stop.stop_requested();
    }

    std::uint16_t lookOf(Index element)
    {
        const Candidates &candidates = candidatesFor(element);
        if (!candidates.hasConditions)
            return candidates.look;
        m_matching.clear();
        for (const std::uint32_t number : candidates.rules) {
            const auto &conditions = m_rules[number].conditions;
            if (std::all_of(conditions.begin(), conditions.end(),
                            [this, element](const ConditionCheck &c) { return isMet(c, element); }))
                m_matching.push_back(number);
        }
        return combinationOf(m_matching, element);
    }

    const Candidates &candidatesFor(Index element)
    {
        const auto [place, isNew] = m_candidates.try_emplace(classKey(m_graph, element));
        Candidates &candidates = place->second;
        if (!isNew)
            return candidates;
        for (std::uint32_t number = 0; number < m_rules.size(); ++number) {
            if (hasClasses(m_graph, element, m_rules[number].classes)) {
                candidates.rules.push_back(number);
                candidates.hasConditions |= !m_rules[number].conditions.empty();
            }
        }
        if (!candidates.hasConditions)
            candidates.look = combinationOf(candidates.rules, element);
        return candidates;
    }

    // Past the most that the table holds, elements take the last one's look.
    std::uint16_t combinationOf(const std::vector<std::uint32_t> &rules, Index element)
    {
        const ColourDefault fallback = colourDefault(m_graph, element);
        const auto key = std::pair(rules, fallback);
        const auto known = m_numbers.find(key);
        if (known != m_numbers.end())
            return known->second;
        if (m_combined.size() == kMostLooks)
            return static_cast<std::uint16_t>(kMostLooks - 1);
        const auto number = static_cast<std::uint16_t>(m_combined.size());
        m_combined.push_back(combine(m_rules, rules, fallback));
        m_numbers.emplace(key, number);
        return number;
    }

    bool isMet(const ConditionCheck &condition, Index element) const
    {
        const QByteArray &key = condition.property();
        return condition.isMetBy(
            propertyOf(m_graph, element, {key.constData(), static_cast<std::size_t>(key.size())}));
    }

    std::vector<std::uint32_t> usersOf(std::uint32_t rule,
                                       std::uint32_t CombinedRules::*scale) const
    {
        std::vector<std::uint32_t> users;
        for (std::uint32_t i = 0; i < m_count; ++i) {
            if (m_combined[m_styles.looks[i]].*scale == rule)
                users.push_back(i);
        }
        return users;
    }

    void applyScales(std::uint32_t rule, std::vector<ScaleReading> &scales)
    {
        const PreparedRule &prepared = m_rules[rule];
        ScaleReading reading;
        reading.selector = prepared.rule->selector;
        if (prepared.colourScale) {
            reading.key = style_key::kColourScale;
            reading.kind = prepared.colourScale->kind;
            reading.operand = prepared.colourScale->operand;
            reading.palette = prepared.colourScale->palette;
            applyColours(usersOf(rule, &CombinedRules::colourScale), reading);
            scales.push_back(reading);
        }
        if (prepared.sizeScale) {
            ScaleReading sizes;
            sizes.selector = prepared.rule->selector;
            sizes.key =
                m_kind == StyledKind::Node ? style_key::kDiameterScale : style_key::kWidthScale;
            sizes.kind = prepared.sizeScale->kind;
            sizes.operand = prepared.sizeScale->operand;
            applySizes(usersOf(rule, &CombinedRules::sizeScale), sizes, *prepared.sizeScale);
            scales.push_back(std::move(sizes));
        }
    }

    void applyColours(const std::vector<std::uint32_t> &users, ScaleReading &reading)
    {
        if (reading.kind == ScaleKind::Categorical) {
            const std::vector<std::uint32_t> of = readCategories(reading, texts(users, reading));
            for (std::size_t i = 0; i < users.size(); ++i) {
                if (of[i] != kNoCategory)
                    m_styles.colours[users[i]] = reading.categories[of[i]].colour;
            }
            return;
        }
        const RampPalette &ramp = rampPalette(reading.palette);
        applyRange(users, reading,
                   [&](std::uint32_t i, double share) { m_styles.colours[i] = ramp.at(share); });
    }

    void applySizes(const std::vector<std::uint32_t> &users, ScaleReading &reading,
                    const SizeScale &scale)
    {
        applyRange(users, reading, [&](std::uint32_t i, double share) {
            m_styles.sizes[i] =
                static_cast<float>(scale.least + (scale.most - scale.least) * share);
        });
    }

    template <typename Set>
    void applyRange(const std::vector<std::uint32_t> &users, ScaleReading &reading, Set set)
    {
        const std::vector<double> all = numbers(users, reading.operand);
        std::vector<double> values;
        std::copy_if(all.begin(), all.end(), std::back_inserter(values),
                     [](double value) { return !std::isnan(value); });
        readRange(reading, std::move(values));
        for (std::size_t i = 0; i < users.size(); ++i) {
            if (!std::isnan(all[i]))
                set(users[i], reading.shareOf(all[i]));
        }
    }

    const MetricColumn *metric(const StyleOperand &operand) const
    {
        if (m_kind != StyledKind::Node || operand.source != StyleOperand::Source::Metric)
            return nullptr;
        const auto found = m_metrics.find(operand.name);
        return found != m_metrics.end() && found->second->size() == m_count ? found->second.get()
                                                                            : nullptr;
    }

    // NaN where there is no number.
    std::vector<double> numbers(const std::vector<std::uint32_t> &users,
                                const StyleOperand &operand) const
    {
        const MetricColumn *column = metric(operand);
        const std::string key = operand.name.toStdString();
        std::vector<double> values(users.size(), std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < users.size(); ++i) {
            if (isStopped(static_cast<std::uint32_t>(i)))
                break;
            if (column) {
                values[i] = (*column)[users[i]];
            } else if (operand.source == StyleOperand::Source::Property) {
                const auto value = propertyOf(m_graph, Index{users[i]}, key);
                values[i] = (value ? numberIn(*value) : std::nullopt).value_or(values[i]);
            }
        }
        return values;
    }

    std::vector<QString> texts(const std::vector<std::uint32_t> &users,
                               const ScaleReading &reading) const
    {
        const MetricColumn *column = metric(reading.operand);
        const std::string key = reading.operand.name.toStdString();
        std::vector<QString> texts(users.size());
        for (std::size_t i = 0; i < users.size(); ++i) {
            if (isStopped(static_cast<std::uint32_t>(i)))
                break;
            if (column) {
                texts[i] = QString::number((*column)[users[i]], 'g', 12);
            } else if (reading.operand.source == StyleOperand::Source::Property) {
                if (const auto value = propertyOf(m_graph, Index{users[i]}, key))
                    appendValueText(texts[i], *value, {kMostCategoryText});
            }
        }
        return texts;
    }

    const Graph &m_graph;
    const NodeMetrics &m_metrics;
    const std::stop_token &m_stop;
    StyledKind m_kind;
    std::vector<PreparedRule> m_rules;
    std::uint32_t m_count;
    std::unordered_map<std::uintptr_t, Candidates> m_candidates;
    std::map<std::pair<std::vector<std::uint32_t>, ColourDefault>, std::uint16_t> m_numbers;
    std::vector<CombinedRules> m_combined; ///< by look
    std::vector<std::uint32_t> m_matching; ///< of the element that is being looked at
    ElementStyles::OfKind m_styles;
};

std::vector<ElementStyles::OfClass> classStyles(const Graph &graph, const StyleSheet &sheet,
                                                StyledKind kind, std::size_t count)
{
    const std::vector<PreparedRule> rules = prepareRules(graph, sheet, kind);
    const ColourDefault fallback =
        kind == StyledKind::Node ? ColourDefault::ByLabel : ColourDefault::OfBase;
    std::vector<ElementStyles::OfClass> styles;
    for (std::uint32_t number = 0; number < count; ++number) {
        std::vector<std::uint32_t> matching;
        for (std::uint32_t i = 0; i < rules.size(); ++i) {
            const auto &classes = rules[i].classes;
            if (rules[i].conditions.empty() &&
                std::all_of(classes.begin(), classes.end(),
                            [number](std::uint32_t wanted) { return wanted == number; }))
                matching.push_back(i);
        }
        const CombinedRules combined = combine(rules, matching, fallback);
        styles.push_back({combined.colour, combined.size});
    }
    return styles;
}

} // namespace

const ElementLook &ElementStyles::lookAt(const OfKind &kind, std::uint32_t index)
{
    static const ElementLook kNone;
    return index < kind.looks.size() ? kind.table[kind.looks[index]] : kNone;
}

std::size_t ElementStyles::memoryBytes() const
{
    const auto of = [](const OfKind &kind) {
        return kind.colours.capacity() * sizeof(QRgb) + kind.sizes.capacity() * sizeof(float) +
               kind.looks.capacity() * sizeof(std::uint16_t) +
               kind.table.capacity() * sizeof(ElementLook);
    };
    return of(m_parts.nodes) + of(m_parts.edges);
}

std::shared_ptr<const ElementStyles> applyStyle(const Graph &graph, const StyleSheet &sheet,
                                                const NodeMetrics &metrics,
                                                const std::stop_token &stop)
{
    ElementStyles::Parts parts;
    parts.nodes =
        KindStyling<NodeIndex>(graph, sheet, StyledKind::Node, graph.nodeCount(), metrics, stop)
            .run(parts.scales);
    parts.edges = KindStyling<EdgeIndex>(graph, sheet, StyledKind::Relationship, graph.edgeCount(),
                                         metrics, stop)
                      .run(parts.scales);
    parts.labels = classStyles(graph, sheet, StyledKind::Node, graph.labelCount());
    parts.types = classStyles(graph, sheet, StyledKind::Relationship, graph.typeCount());
    parts.labelPalette = sheet.value(baseSelector(StyledKind::Node), style_key::kLabelPalette);
    if (stop.stop_requested())
        return nullptr;
    return std::make_shared<ElementStyles>(std::move(parts));
}

} // namespace model
