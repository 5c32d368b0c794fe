// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace ui
{

/// Foretells how long a picture of so many elements takes to paint, from how long others took, and so
/// whether the GUI thread may paint it within a frame. A value.
class FrameBudget
{
public:
    /// Half a frame at 60 a second: layouts and the compositor want the other half.
    static constexpr std::chrono::microseconds kLimit{8'000};

    void took(std::chrono::microseconds time, std::size_t elements)
    {
        if (elements < kLeastElements)
            return;
        const double each = static_cast<double>(time.count()) / static_cast<double>(elements);
        m_each += (each - m_each) * kWeight;
    }
    bool mayPaint(std::size_t elements) const
    {
        return m_each * static_cast<double>(elements) <= static_cast<double>(kLimit.count());
    }

private:
    static constexpr std::size_t kLeastElements = 1'000;
    static constexpr double kWeight = 0.3;

    double m_each = 0.2; ///< microseconds
};

} // namespace ui
