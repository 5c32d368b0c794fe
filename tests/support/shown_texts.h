// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace test
{

/// All that a window says to a person: titles, labels, buttons, menus, choices, heads of tables, hints, and
/// what assistive technology reads out.
QStringList shownTexts(const QWidget &window);

/// The labels and buttons of a window that have less room than their text needs, each described.
QStringList cutTexts(const QWidget &window);

} // namespace test
