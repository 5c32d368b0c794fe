// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QByteArray>

/// Plans to pass on. Any thread.
namespace model
{

/// A table as cypher-shell draws it: the tree at the left, a column for each figure that the server
/// told. UTF-8.
QByteArray planText(const Plan &plan);

/// The server's own map as JSON, with all that it holds.
QByteArray planJson(const Plan &plan);

} // namespace model
