// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace ui
{

class QueryPage;

/// Asks what is to become of the transactions of `pages` that have changed something, carries that
/// out, and then calls `close`: not when the person would rather stay, nor when a commit fails. False
/// when there is nothing to ask, and then `close` is not called. GUI thread.
bool askBeforeClosing(const std::vector<QueryPage *> &pages, QWidget *parent,
                      const std::function<void()> &close);

} // namespace ui
