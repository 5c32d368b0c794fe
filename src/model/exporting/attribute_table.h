// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/property_text.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model
{

/// The attributes that a graph file declares: one for each name and type, so that a property whose
/// type changes from node to node keeps every value exactly. Belongs to one writer.
class AttributeTable
{
public:
    struct Attribute {
        std::string name;
        PropertyType type;
    };

    /// The number of this attribute, counting from 0 in the order in which they turn up.
    std::size_t numberOf(std::string_view name, PropertyType type)
    {
        const auto [found, isNew] =
            m_numbers.try_emplace({std::string(name), type}, m_attributes.size());
        if (isNew)
            m_attributes.push_back({std::string(name), type});
        return found->second;
    }
    const std::vector<Attribute> &attributes() const { return m_attributes; }

private:
    std::map<std::pair<std::string, PropertyType>, std::size_t> m_numbers;
    std::vector<Attribute> m_attributes;
};

} // namespace model
