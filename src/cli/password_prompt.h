// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cli
{

/// Asks on the terminal for what is not to be shown; nothing when there is no terminal.
std::optional<QString> askSecret(const QString &question);

} // namespace cli
