// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_cases.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace test
{

namespace
{

class Numbering
{
public:
    explicit Numbering(char prefix)
        : m_prefix(prefix)
    {
    }

    void replace(Tree &id, Tree &elementId)
    {
        const bool fits = elementId.text.ends_with(':' + std::to_string(id.number));
        const auto [entry, isNew] = m_ordinals.emplace(id.number, m_ordinals.size() + 1);
        id.number = static_cast<std::int64_t>(entry->second);
        if (fits)
            elementId.text = m_prefix + std::to_string(entry->second);
    }

private:
    char m_prefix;
    std::map<std::int64_t, std::size_t> m_ordinals;
};

struct Numberings {
    Numbering nodes{'n'};
    Numbering relationships{'r'};
};

void sortMap(Tree &map)
{
    std::vector<std::pair<Tree, Tree>> entries;
    for (std::size_t i = 0; i < map.children.size(); i += 2)
        entries.emplace_back(std::move(map.children[i]), std::move(map.children[i + 1]));
    std::ranges::stable_sort(entries, {},
                             [](const std::pair<Tree, Tree> &entry) { return entry.first.text; });
    map.children.clear();
    for (auto &[key, value] : entries) {
        map.children.push_back(std::move(key));
        map.children.push_back(std::move(value));
    }
}

void normalise(Tree &tree, Numberings &numberings)
{
    std::vector<Tree> &fields = tree.children;
    if (tree.kind == bolt::Kind::Map)
        sortMap(tree);
    if (tree.kind == bolt::Kind::Float && std::isnan(std::bit_cast<double>(tree.number)))
        tree = floating(std::numeric_limits<double>::quiet_NaN());
    if (tree.kind == bolt::Kind::Structure) {
        if (tree.tag == 'N' && fields.size() == 4) {
            numberings.nodes.replace(fields[0], fields[3]);
            std::ranges::sort(fields[1].children, {}, &Tree::text);
        } else if (tree.tag == 'R' && fields.size() == 8) {
            numberings.relationships.replace(fields[0], fields[5]);
            numberings.nodes.replace(fields[1], fields[6]);
            numberings.nodes.replace(fields[2], fields[7]);
        } else if (tree.tag == 'r' && fields.size() == 4) {
            numberings.relationships.replace(fields[0], fields[3]);
        }
    }
    for (Tree &child : fields)
        normalise(child, numberings);
}

Tree elementId(char prefix, std::int64_t ordinal)
{
    return string(prefix + std::to_string(ordinal));
}

} // namespace

Tree withOrdinalIds(Tree tree)
{
    Numberings numberings;
    normalise(tree, numberings);
    return tree;
}

Tree node(std::int64_t id, const std::vector<std::string> &labels, Tree properties)
{
    std::vector<Tree> names(labels.size());
    std::ranges::transform(labels, names.begin(), [](const std::string &l) { return string(l); });
    return structure(
        'N', {integer(id), list(std::move(names)), std::move(properties), elementId('n', id)});
}

Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end, const std::string &type,
                  Tree properties)
{
    return structure('R', {integer(id), integer(start), integer(end), string(type),
                           std::move(properties), elementId('r', id), elementId('n', start),
                           elementId('n', end)});
}

Tree unbound(std::int64_t id, const std::string &type, Tree properties)
{
    return structure('r', {integer(id), string(type), std::move(properties), elementId('r', id)});
}

Tree path(std::vector<Tree> nodes, std::vector<Tree> relationships,
          const std::vector<std::int64_t> &indices)
{
    std::vector<Tree> steps(indices.size());
    std::ranges::transform(indices, steps.begin(), integer);
    return structure(
        'P', {list(std::move(nodes)), list(std::move(relationships)), list(std::move(steps))});
}

} // namespace test
