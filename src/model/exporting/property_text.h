// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <cstdint>
#include <string>

namespace model
{

/// The types that formats for graphs give to attributes.
enum class PropertyType : std::uint8_t { Boolean, Long, Double, String };

/// "boolean", "long", "double", "string", as GraphML and GEXF spell them.
std::string_view propertyTypeName(PropertyType type);

/// Appends a property as such a format writes it, and tells as what: numbers and booleans as XML
/// Schema has them (INF, -INF), strings as they are, temporals in ISO 8601, all others as JSON.
PropertyType appendProperty(std::string &out, const bolt::ValueView &value);

} // namespace model
