// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cli
{

/// Asks for a password on the terminal without showing it; nothing when there is no terminal.
std::optional<QString> askPassword(const QString &user);

} // namespace cli
