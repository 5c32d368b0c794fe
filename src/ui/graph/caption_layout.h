// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace ui
{

/// Captions are measured and drawn at this size and scaled to the one that is wanted, so that a text
/// keeps its breaks at every zoom.
constexpr int kCaptionFontPixels = 20;

QFont captionFont();

/// Width of a text whose letters are that high, in the same unit.
double captionWidth(const QString &text, double fontSize);

/// The text, or as much of it as fits into the width, with an ellipsis; empty when only the ellipsis
/// would be left.
QString elidedCaption(const QString &text, double fontSize, double width);

/// Of captions that stand beside their node.
constexpr double kBesideFontSize = 11;

struct LineCaption {
    QString text; ///< with an ellipsis when it was too long
    double width;
};

/// A caption beside its node, at kBesideFontSize.
LineCaption captionBeside(const QString &text);

struct WrappedCaption {
    QStringList lines;
    double fontSize;
};

/// Breaks a text into up to three lines inside a circle, in a smaller letter if a word needs it; what
/// is too long ends in an ellipsis.
WrappedCaption wrapInCircle(const QString &text, double radius);

} // namespace ui
