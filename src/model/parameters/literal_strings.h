// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace model
{

/// What a Cypher string literal, quotes included, stands for; nothing when it is not closed or an
/// escape is malformed. Any thread.
std::optional<QString> unquoted(QStringView literal);

} // namespace model
