// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace model
{

// Whether a label, type, property key or variable may stand in Cypher without back-ticks.
bool isPlainName(QStringView name);

// The name as Cypher wants it: in back-ticks, with those inside doubled, only when it needs them.
QString quoteName(const QString &name);

// The name that a token stands for: without its back-ticks, if it has any; the second may be missing.
QString writtenName(QStringView token);

} // namespace model
