// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace model
{

/// Appends `utf8` as XML 1.0 text, which also fits between the quotes of an attribute; tabs and line
/// ends come back as they are. Answers how many characters XML has no way to write (controls, U+FFFE
/// and U+FFFF): they become U+FFFD. Any thread.
std::uint64_t appendXml(std::string &out, std::string_view utf8);

} // namespace model
