// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace ui
{

class MainWindow;
class QueryPage;

/// Puts a statement into the current tab when its editor is empty or has just that, or else into a new
/// one, and makes it the current tab: what somebody has typed stays. A tab that runs something is left
/// alone.
QueryPage &openStatement(MainWindow &window, const QString &statement);

} // namespace ui
