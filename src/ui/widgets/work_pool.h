// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace ui
{

/// Threads for work that takes longer than a frame. Not the global pool, which Qt itself paints large
/// areas with: the GUI thread waits for that, and so would wait for whatever long work stands before it
/// in the queue. Lives as long as the application. Any thread.
QThreadPool &workPool();

} // namespace ui
