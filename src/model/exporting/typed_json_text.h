// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <string>

namespace model
{

/// A value as JSON that names its type, in the form of Neo4j's Query API ("typed JSON"):
/// {"$type":"Integer","_value":"42"}. Nothing is lost: numbers are text. Types that the Query API
/// does not have: "UUID", and "Broken" for structures that no protocol version explains. Appends to
/// UTF-8; any thread.
void appendTypedJson(std::string &out, const bolt::ValueView &value);

} // namespace model
