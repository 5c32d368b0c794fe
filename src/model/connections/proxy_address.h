// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/endpoint.h"
#include "model/connections/uri.h"

#include <QString>

#include <variant>

namespace model
{

/// Reads "socks5://[user@]host[:port]", "http://[user@]host[:port]" (a proxy that knows CONNECT),
/// "system", or nothing at all. The password is never part of it.
std::variant<bolt::Proxy, UriError> parseProxy(const QString &text);

} // namespace model
