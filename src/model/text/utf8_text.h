// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace model
{

/// All characters of `utf8`: QString::fromUtf8() drops a byte order mark at the front, which a value
/// or a name may begin with.
QString wholeText(std::string_view utf8);

} // namespace model
