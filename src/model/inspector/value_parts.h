// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <QString>

#include <vector>

namespace model
{

/// A named part of a structure. Names are Cypher's own: "elementId", "year", "srid".
struct ValuePart {
    QString name;
    bolt::ValueView value;
};

/// What a structure is made of: a node's id, labels and properties, the fields of a date, the nodes
/// and relationships of a path in their order, the numbers of a vector. Parts that the wire does not
/// hold as values are made here; they hold nothing else alive. Any thread.
std::vector<ValuePart> partsOf(const bolt::ValueView &structure);

} // namespace model
