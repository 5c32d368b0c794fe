// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bolt
{

struct CertificateReport;

/// What the person (or the caller) can do next about a failure.
enum class ErrorKind : std::uint8_t {
    FixQuery,  ///< the server refused the request: change it
    LogIn,     ///< wrong, expired or missing credentials
    Retry,     ///< transient: the same request may succeed later
    Reconnect, ///< the connection is gone or never came to be
    InDoubt,   ///< the connection was lost while a commit was unanswered
    Cancelled, ///< stopped by the person
    Resource,  ///< a limit of this machine or of the settings was reached
    Protocol,  ///< the peer broke the protocol: report it
};

/// The step that was under way when it failed.
enum class Step : std::uint8_t {
    Address,
    Resolve,
    Connect,
    Tls,
    Handshake,
    Authenticate,
    Run,
    Pull,
    Begin,
    Commit,
    Rollback,
    Reset,
    Idle,
    Proxy,
};

/// Machine-readable reason of failures that the driver itself finds. The window turns it into a
/// sentence; a failure that the server reported carries `Server` and the server's own code.
enum class Reason : std::uint8_t {
    Server,
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable,
    TimedOut,
    ClosedByPeer,
    HttpPort,
    PeerWantsTls,
    PeerHasNoTls,
    CertificateExpired,
    CertificateUntrusted,
    CertificateWrongHost,
    CertificateOther,
    TlsFailed,
    NoCommonVersion,
    UnsupportedManifest,
    NotBolt,
    MalformedMessage,
    UnexpectedMessage,
    MessageTooLarge,
    OutOfMemory,
    UnsupportedByVersion,
    InvalidAddress,
    Cancelled,
    NetworkOther,
    CertificateNotYetValid,
    CertificateUnknown, ///< pinned encryption, and no fingerprint is trusted yet
    CertificateChanged, ///< pinned encryption, and the fingerprint is not the trusted one
    CaFileUnusable,
    ClientCertificateUnusable,
    ClientKeyUnusable,
    ClientKeyLocked, ///< the key is encrypted and no passphrase was given
    ClientKeyWrongPassphrase,
    ClientKeyMismatch,
    ClientCertificateRequired,
    ClientCertificateRejected,
    TlsTooOld,
    ProxyNotFound,
    ProxyRefused,
    ProxyAuthentication,
    ProxyDenied,
    ProxyOther,
};

/// Place in the query text, as the server counts: offset from 0, line and column from 1.
struct TextPosition {
    std::int64_t offset = 0;
    std::int64_t line = 0;
    std::int64_t column = 0;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// An expected failure: which step, why, what to do next, and the peer's own words.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    Step step = Step::Idle;
    Reason reason = Reason::MalformedMessage;
    std::string code;    ///< the server's code ("Neo.ClientError.Statement.SyntaxError"), or empty
    std::string message; ///< the server's or the system's own words; may be empty
    std::string gqlStatus; ///< five characters from Bolt 5.7 on, or empty
    std::optional<TextPosition> position;
    /// Of a failure that the server's certificates are the reason of; null otherwise.
    std::shared_ptr<const CertificateReport> certificates;
};

/// Names for logs and tests ("connect", "tls"); not translated.
std::string_view stepName(Step step);
std::string_view reasonName(Reason reason);

} // namespace bolt
