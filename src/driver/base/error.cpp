// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/error.h"

namespace bolt
{

namespace
{

/// Reasons that say: no server could be reached, or the one we had is gone. Another try may find one.
bool isServerOutOfReach(Reason reason)
{
    switch (reason) {
    case Reason::HostNotFound:
    case Reason::ConnectionRefused:
    case Reason::NetworkUnreachable:
    case Reason::TimedOut:
    case Reason::ClosedByPeer:
    case Reason::NetworkOther:
    case Reason::NoRouter:
    case Reason::NoServerForRole:
    case Reason::MalformedRoutingTable:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isRetryable(const Error &error)
{
    if (error.kind == ErrorKind::Retry)
        return true;
    return error.kind == ErrorKind::Reconnect && error.step != Step::Tls &&
           isServerOutOfReach(error.reason);
}

bool isConnectionFailure(const Error &error)
{
    if (error.reason == Reason::Server)
        return false;
    return error.kind == ErrorKind::Reconnect || error.kind == ErrorKind::InDoubt ||
           error.kind == ErrorKind::Protocol;
}

std::string_view stepName(Step step)
{
    switch (step) {
    case Step::Address:
        return "address";
    case Step::Route:
        return "route";
    case Step::Acquire:
        return "acquire";
    case Step::Resolve:
        return "resolve";
    case Step::Connect:
        return "connect";
    case Step::Tls:
        return "tls";
    case Step::Handshake:
        return "handshake";
    case Step::Authenticate:
        return "authenticate";
    case Step::Run:
        return "run";
    case Step::Pull:
        return "pull";
    case Step::Begin:
        return "begin";
    case Step::Commit:
        return "commit";
    case Step::Rollback:
        return "rollback";
    case Step::Reset:
        return "reset";
    case Step::Idle:
        return "idle";
    case Step::Proxy:
        return "proxy";
    }
    return "unknown";
}

std::string_view reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Server:
        return "server";
    case Reason::HostNotFound:
        return "host_not_found";
    case Reason::ConnectionRefused:
        return "connection_refused";
    case Reason::NetworkUnreachable:
        return "network_unreachable";
    case Reason::TimedOut:
        return "timed_out";
    case Reason::ClosedByPeer:
        return "closed_by_peer";
    case Reason::HttpPort:
        return "http";
    case Reason::PeerWantsTls:
        return "tls_expected";
    case Reason::PeerHasNoTls:
        return "no_tls";
    case Reason::CertificateExpired:
        return "certificate_expired";
    case Reason::CertificateUntrusted:
        return "certificate_untrusted";
    case Reason::CertificateWrongHost:
        return "certificate_wrong_host";
    case Reason::CertificateOther:
        return "certificate_other";
    case Reason::TlsFailed:
        return "tls_failed";
    case Reason::NoCommonVersion:
        return "no_common_version";
    case Reason::UnsupportedManifest:
        return "unsupported_manifest";
    case Reason::NotBolt:
        return "not_bolt";
    case Reason::MalformedMessage:
        return "malformed_message";
    case Reason::UnexpectedMessage:
        return "unexpected_message";
    case Reason::UnexpectedColumns:
        return "unexpected_columns";
    case Reason::ResultTooLarge:
        return "result_too_large";
    case Reason::MessageTooLarge:
        return "message_too_large";
    case Reason::OutOfMemory:
        return "out_of_memory";
    case Reason::UnsupportedByVersion:
        return "unsupported_by_version";
    case Reason::InvalidAddress:
        return "invalid_address";
    case Reason::Cancelled:
        return "cancelled";
    case Reason::NetworkOther:
        return "network_other";
    case Reason::NoRouter:
        return "no_router";
    case Reason::NoServerForRole:
        return "no_server_for_role";
    case Reason::MalformedRoutingTable:
        return "malformed_routing_table";
    case Reason::PoolTimedOut:
        return "pool_timed_out";
    case Reason::PoolClosed:
        return "pool_closed";
    case Reason::ConfigurationInvalid:
        return "configuration_invalid";
    case Reason::TransactionOver:
        return "transaction_over";
    case Reason::ResultOver:
        return "result_over";
    case Reason::CertificateNotYetValid:
        return "certificate_not_yet_valid";
    case Reason::CertificateUnknown:
        return "certificate_unknown";
    case Reason::CertificateChanged:
        return "certificate_changed";
    case Reason::CaFileUnusable:
        return "ca_file_unusable";
    case Reason::ClientCertificateUnusable:
        return "client_certificate_unusable";
    case Reason::ClientKeyUnusable:
        return "client_key_unusable";
    case Reason::ClientKeyLocked:
        return "client_key_locked";
    case Reason::ClientKeyWrongPassphrase:
        return "client_key_wrong_passphrase";
    case Reason::ClientKeyMismatch:
        return "client_key_mismatch";
    case Reason::ClientCertificateRequired:
        return "client_certificate_required";
    case Reason::ClientCertificateRejected:
        return "client_certificate_rejected";
    case Reason::TlsTooOld:
        return "tls_too_old";
    case Reason::ProxyNotFound:
        return "proxy_not_found";
    case Reason::ProxyRefused:
        return "proxy_refused";
    case Reason::ProxyAuthentication:
        return "proxy_authentication";
    case Reason::ProxyDenied:
        return "proxy_denied";
    case Reason::ProxyOther:
        return "proxy_other";
    }
    return "unknown";
}

} // namespace bolt
