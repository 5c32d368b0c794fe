// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/literal_reader.h"

#include <QString>

#include <vector>

namespace model
{

/// Appends the value of a function that makes values: `function` is in lower case, and `word` the
/// type of a vector or empty. False when it is another function, or another argument, than can be
/// worked out here. Any thread.
bool callLiteralFunction(const QString &function, const std::vector<EncodedValue> &arguments,
                         const QString &word, EncodedValue &out);

} // namespace model
