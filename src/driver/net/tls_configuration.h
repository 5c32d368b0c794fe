// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/net/endpoint.h"

#include <QSslConfiguration>

namespace bolt
{

/// What QSslSocket needs for `endpoint`: TLS 1.2 at least, the roots, and the client's certificate.
/// Reads the files that the endpoint names; an error says which of them is of no use, and why.
Result<QSslConfiguration> makeTlsConfiguration(const Endpoint &endpoint);

/// Whether the key of `certificate` can only be read with a passphrase. Reads the file.
bool needsPassphrase(const ClientCertificate &certificate);

} // namespace bolt
