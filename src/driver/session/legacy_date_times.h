// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/requests.h"

namespace bolt
{

/// The same parameters for a server that knows no date-times in UTC (Bolt 4 without the UTC patch):
/// seconds become those of the wall clock. A zone that this machine does not know stays in the UTC
/// form, which the server refuses.
EncodedMap withLegacyDateTimes(const EncodedMap &parameters);

} // namespace bolt
