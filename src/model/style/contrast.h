// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace model
{

/// What WCAG 2 asks of text (level AA).
constexpr double kReadableContrast = 4.5;

/// Relative luminance, 0 to 1, as the Web Content Accessibility Guidelines define it.
double relativeLuminance(const QColor &colour);

/// 1 to 21; the order of the two does not matter.
double contrastRatio(const QColor &a, const QColor &b);

/// The colour of text on the fill: near black or white where one of them reads, else pure black,
/// which then does. At least kReadableContrast on every opaque colour.
QColor readableInkOn(const QColor &fill);

/// `wanted` where it reads on the fill, else readableInkOn().
QColor readableInkOn(const QColor &fill, const QColor &wanted);

/// `wanted`, made darker or lighter until it reads on the ground.
QColor inkLike(const QColor &wanted, const QColor &ground);

} // namespace model
