// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bolt
{

/// The order in which to try the addresses of a host (RFC 8305, section 4): as they come, but
/// IPv6 and IPv4 by turns, beginning with the family of the first; none twice.
QStringList interleaveFamilies(const QStringList &addresses);

} // namespace bolt
