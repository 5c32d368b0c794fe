// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace model
{

/// The text with every string in it replaced by '…' when it sets or changes a password, or
/// names an address with one; nothing when it has nothing to hide. For what is kept on disk.
std::optional<QString> withoutPasswords(QStringView text);

/// The text with every string in it replaced by '…'.
QString withoutStrings(QStringView text);

} // namespace model
