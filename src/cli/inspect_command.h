// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cli
{

/// `lbolt inspect …`: reads its options from `arguments` (the program and "inspect" come first),
/// standard input until its end, and returns the exit status.
int runInspectCommand(const QStringList &arguments);

} // namespace cli
