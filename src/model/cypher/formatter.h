// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace model
{

/// The text with its clauses on lines of their own and its lines indented. Blanks alone change: every
/// other token, and so its meaning, stays as it is. Line breaks inside a clause stay where they were;
/// statements of administration commands are only indented. What is formatted already stays the same.
/// Only the statements that lie, if partly, between `begin` and `end` are touched. Any thread.
QString formatCypher(QStringView text, qsizetype begin, qsizetype end);
QString formatCypher(QStringView text);

} // namespace model
