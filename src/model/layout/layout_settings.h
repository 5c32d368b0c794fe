// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace model
{

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
