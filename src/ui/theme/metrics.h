// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui
{

/// Distances in device-independent pixels, on a grid of four.
inline constexpr int kTightSpacing = 4;
inline constexpr int kSpacing = 8;
inline constexpr int kWideSpacing = 16;
inline constexpr int kDialogMargin = 20;
inline constexpr int kBarHeight = 34;
inline constexpr int kIconSize = 16;

} // namespace ui
