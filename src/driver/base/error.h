// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
    Route,   ///< asking for, or choosing from, the routing table
    Acquire, ///< waiting for a free connection of the pool
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
    UnexpectedColumns, ///< not those that were asked for
    MessageTooLarge,
    ResultTooLarge, ///< its records, all together
    OutOfMemory,
    UnsupportedByVersion,
    InvalidAddress,
    Cancelled,
    NetworkOther,
    NoRouter,        ///< no server gave a routing table
    NoServerForRole, ///< the routing table names none for reading, or for writing
    MalformedRoutingTable,
    PoolTimedOut,
    PoolClosed,
    ConfigurationInvalid, ///< options that contradict each other, or what the server is
    TransactionOver,      ///< committed, rolled back, or ended by an earlier failure
    ResultOver,           ///< consumed, or its transaction is over
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

/// A status of ISO GQL (from Bolt 5.7 on; made up for older servers): an error, or its cause.
struct GqlStatus {
    std::string status;      ///< five characters: "42001"
    std::string description; ///< of the status
    std::string message;
    /// "CLIENT_ERROR", "DATABASE_ERROR", "TRANSIENT_ERROR", what else it sent, or empty.
    std::string classification;
    /// A PackStream map with at least OPERATION, OPERATION_CODE and CURRENT_SCHEMA.
    std::vector<std::uint8_t> diagnosticRecord;
    std::shared_ptr<const GqlStatus> cause;
};

/// An expected failure: which step, why, what to do next, and the peer's own words.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    Step step = Step::Idle;
    Reason reason = Reason::MalformedMessage;
    std::string code;    ///< the server's code ("Neo.ClientError.Statement.SyntaxError"), or empty
    std::string message; ///< the server's or the system's own words; may be empty
    std::shared_ptr<const GqlStatus> gql; ///< of a failure that the server reported; else null
    std::optional<TextPosition> position;
    /// Of a failure that the server's certificates are the reason of; null otherwise.
    std::shared_ptr<const CertificateReport> certificates;
};

/// Whether the same work may be done again without asking (managed transactions).
bool isRetryable(const Error &error);
/// Whether the connection, rather than the statement, failed.
bool isConnectionFailure(const Error &error);

/// Names for logs and tests ("connect", "tls"); not translated.
std::string_view stepName(Step step);
std::string_view reasonName(Reason reason);

} // namespace bolt
