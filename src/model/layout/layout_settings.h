// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace model
{

/// How nodes are arranged. All but Force are computed once and then stand still: a node that is dragged
/// moves alone.
enum class LayoutKind : std::uint8_t {
    Force,   ///< a picture that lives: related nodes attract, all others keep their distance
    Layered, ///< rows from top to bottom; relationships point down, but for those that close a cycle
    Radial,  ///< rings of equal numbers of steps from the roots
    Circular,    ///< each component on a circle
    Grid,        ///< rows and columns in the order of the nodes
    Coordinates, ///< at two values that each node has, as on a map
    Property,    ///< from left to right by one value that each node has
};

struct LayoutSettings {
    /// What a lone relationship settles at, in drawing units.
    float edgeLength = 120;
    /// Nodes that come closer than this are pushed apart harder.
    float nodeSpacing = 90;
    /// Width over height of the area that components are packed into.
    float aspectRatio = 1.5F;
    /// The same graph and seed give the same picture on every run.
    std::uint32_t seed = 1;
};

} // namespace model
