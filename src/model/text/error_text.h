// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/net/endpoint.h"

#include <QString>

namespace model
{

/// A failure in words for people.
struct ErrorText {
    QString title;  ///< one line: the step that failed, and why
    QString detail; ///< the server's or the system's own words; may be empty
    QString advice; ///< what to do next; may be empty

    /// All of it, for a terminal or a log: title, detail and advice on lines of their own.
    QString plain() const;
};

/// Words for `error` of a connection to `endpoint`. Pure; any thread.
ErrorText describeError(const bolt::Error &error, const bolt::Endpoint &endpoint);

} // namespace model
