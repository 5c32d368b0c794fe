// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bolt
{

/// The 16 bytes of a UUID as "00112233-4455-6677-8899-aabbccddeeff" (RFC 9562, section 4).
std::string uuidText(std::string_view bytes);

} // namespace bolt
