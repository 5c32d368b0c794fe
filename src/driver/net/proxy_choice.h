// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/endpoint.h"

#include <QNetworkProxy>

namespace bolt
{

/// The proxy that a socket to `endpoint` goes through; of the type NoProxy when it goes straight.
/// Asking the system may take a while (scripts, discovery): not for the GUI thread.
QNetworkProxy chooseProxy(const Endpoint &endpoint);

} // namespace bolt
