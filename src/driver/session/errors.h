// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"

#include <string>
#include <utility>

namespace bolt
{

/// An error that the driver itself found.
inline Error makeError(ErrorKind kind, Step step, Reason reason, std::string words = {})
{
    Error error;
    error.kind = kind;
    error.step = step;
    error.reason = reason;
    error.message = std::move(words);
    return error;
}

} // namespace bolt
