// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>

namespace bolt
{

enum class Encryption : std::uint8_t {
    None,
    Verified,   ///< the certificate chains to a trusted root and names the host (+s)
    Pinned,     ///< the certificate is the very one that was trusted before (+ssc)
    Unverified, ///< any certificate: encryption without identity, for tests and tools
};

/// What this side shows when the server demands a certificate; no file, no certificate.
struct ClientCertificate {
    QString certificateFile; ///< PEM, with the intermediates if there are any
    QString keyFile;         ///< PEM; empty: the key stands in the certificate's file
    QString passphrase;      ///< of an encrypted key
};

enum class ProxyKind : std::uint8_t {
    None,
    Socks5,
    HttpConnect,
    System, ///< what the system says for this host, which may be none
};

/// What stands between this machine and the server. It is given the server's name, not an address.
struct Proxy {
    ProxyKind kind = ProxyKind::None;
    QString host;
    std::uint16_t port = 0;
    QString user;
    QString password;
};

/// Takes the addresses of a host, as text; none: there is no such host.
using AddressAnswer = std::function<void(const QStringList &addresses)>;
/// Finds the addresses of a host. Called on the transport's thread, and answers there, once, at once
/// or later. An address may be a name, which the system then looks up.
using Resolver = std::function<void(const QString &host, AddressAnswer answer)>;

/// Where a transport connects to, and how.
struct Endpoint {
    QString host;
    std::uint16_t port = 7687;
    Encryption encryption = Encryption::None;
    /// PEM file of roots to trust instead of the system's; empty: the system's.
    QString caFile;
    /// The name that the certificate has to be for; empty: `host`.
    QString verifyName;
    /// SHA-256 of the server's own certificate, in hexadecimal with or without colons: the only one
    /// that Pinned lets through. Empty: the one of `knownCertificates`.
    QString trustedSha256;
    /// The same for several servers, by what address() says of them.
    std::map<QString, QString> knownCertificates;
    ClientCertificate clientCertificate;
    Proxy proxy;
    /// For each address of the host.
    std::chrono::milliseconds connectTimeout{15'000};
    Resolver resolver; ///< empty: the system's

    /// "host:port", with brackets around an IPv6 address.
    QString address() const;
    /// The fingerprint that Pinned expects; empty: none is trusted yet.
    QString expectedSha256() const;
    QString nameToVerify() const { return verifyName.isEmpty() ? host : verifyName; }
};

/// "host:port" in lower case, with brackets around an IPv6 address.
QString addressText(const QString &host, std::uint16_t port);

/// What is known of an encrypted line; empty strings on a plain one.
struct TlsSession {
    QString protocol;          ///< "TLSv1.3"
    QString cipher;            ///< "TLS_AES_128_GCM_SHA256"
    QString certificateSha256; ///< lower-case hex with colons
    QString certificateSubject;
};

} // namespace bolt
