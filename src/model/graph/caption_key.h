// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace model
{

/// A property as the choice of a caption sees it.
struct CaptionCandidate {
    std::string_view key;
    bool isString;
};

/// The property that names a node best, as an index into the candidates: name, title, label, then a
/// key that ends in "name" or in "description" (whatever the case), then the first string, then the
/// first property of all. None when there are no properties.
std::optional<std::size_t> chooseCaptionKey(std::span<const CaptionCandidate> candidates);

} // namespace model
