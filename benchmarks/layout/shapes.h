// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/graph_file.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace bench
{

/// "geometric": points in a square, each joined to those near it, about seven; "scale-free": every new
/// node joins two, the more joined the likelier (Barabási, Albert); "tree": every new node joins any
/// one; "grid": a square. The same on every machine. None for another name.
std::optional<GraphFile> makeGraph(std::string_view shape, std::uint32_t nodes);

} // namespace bench
