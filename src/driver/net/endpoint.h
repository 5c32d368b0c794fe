// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace bolt
{

enum class Encryption : std::uint8_t {
    None,
    Verified,   ///< the certificate chains to a trusted root and names the host (+s)
    Unverified, ///< any certificate: encryption without identity (+ssc)
};

/// Where a transport connects to, and how.
struct Endpoint {
    QString host;
    std::uint16_t port = 7687;
    Encryption encryption = Encryption::None;
    QString caFile; ///< PEM file of roots to trust instead of the system's; empty: the system's
};

/// What is known of an encrypted line; empty strings on a plain one.
struct TlsSession {
    QString protocol;          ///< "TLSv1.3"
    QString cipher;            ///< "TLS_AES_128_GCM_SHA256"
    QString certificateSha256; ///< lower-case hex with colons
    QString certificateSubject;
};

} // namespace bolt
