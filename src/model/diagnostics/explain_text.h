// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace model
{

/// Lines that explainText() puts before a statement. They take no columns.
inline constexpr int kExplainLines = 1;

/// The statement as a text that the server plans and does not carry out: it begins with EXPLAIN,
/// whatever the statement says itself. Lines and columns of the statement stay, kExplainLines lower.
/// Nothing for a client command, or where there is no statement.
std::optional<QString> explainText(QStringView statement);

/// A message of the server's about a text without what it repeats of it: " (line 1, column 8 (offset:
/// 7))" and the lines after that.
QString bareMessage(const QString &message);

} // namespace model
