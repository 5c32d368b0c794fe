// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completer.h"

namespace model
{

/// What to offer in a command that begins with a colon: its name, or what it wants to know. Nothing:
/// the text is no command. Any thread.
std::optional<Completion> completeCommand(QStringView before, const CompletionCatalogue &catalogue,
                                          const QStringList &parameters);

} // namespace model
