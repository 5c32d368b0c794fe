// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/literal_reader.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace model
{

/// A parameter that a command sets: its value, or nothing when a server has to work it out.
struct Assignment {
    QString name;
    QString text;
    std::optional<EncodedValue> value;
};

struct ListParameters {
};
struct ClearParameters {
};

/// What the argument of :param says: `name => expression`, `name: expression` (as older Browsers
/// had it), `{name: literal, ...}`, `clear`, or nothing. Or what is wrong with it. Any thread.
std::variant<ListParameters, ClearParameters, std::vector<Assignment>, LiteralFault>
readParamCommand(const QString &argument);

} // namespace model
