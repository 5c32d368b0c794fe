// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/protocol/capabilities.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Writers of the client's messages (Bolt documentation, "Messages"). Each returns one message,
/// unchunked. Keys with their default value are left out.
namespace bolt
{

using RequestMessage = std::vector<std::uint8_t>;
/// A PackStream map, encoded; empty stands for the empty map.
using EncodedMap = std::vector<std::uint8_t>;

/// Who logs in: "none", "basic", "bearer", "kerberos", or a scheme of the server's own. Fields that
/// are not set are not sent, nor are an empty realm or parameters; empty credentials only in scheme
/// basic, which always sends principal and credentials. Kerberos always sends a principal.
struct AuthToken {
    std::string scheme = "none";
    std::optional<std::string> principal;
    std::optional<std::string> credentials; ///< never logged
    std::optional<std::string> realm;
    EncodedMap parameters; ///< of a custom scheme

    friend bool operator==(const AuthToken &, const AuthToken &) = default;
};

/// The keys of a neo4j:// URI's query, and "address": the host:port as the person wrote it.
using RoutingContext = std::vector<std::pair<std::string, std::string>>;

/// Which notifications the server need not send.
struct NotificationFilter {
    std::optional<std::string> minimumSeverity; ///< "OFF", "WARNING", "INFORMATION"
    std::optional<std::vector<std::string>> disabledCategories;

    bool isDefault() const { return !minimumSeverity && !disabledCategories; }
    friend bool operator==(const NotificationFilter &, const NotificationFilter &) = default;
};

struct HelloOptions {
    std::string userAgent; ///< of the application: "Name/Version"
    std::string boltAgent; ///< of this driver: "Name/Version"
    /// Set when server-side routing is wanted (neo4j:// schemes).
    std::optional<RoutingContext> routing;
    NotificationFilter notifications;
};

enum class AccessMode : std::uint8_t { Write, Read };

/// What goes with RUN in auto-commit mode, or with BEGIN. Ask refusalOf() first: what a version
/// does not know is written all the same, so that the server refuses rather than works elsewhere.
struct TransactionOptions {
    std::string database; ///< empty: the user's home database
    AccessMode mode = AccessMode::Write;
    std::vector<std::string> bookmarks;
    std::optional<std::int64_t> timeoutMs; ///< 0 means no limit
    EncodedMap metadata;
    std::optional<std::string> impersonatedUser;
    NotificationFilter notifications;
};

/// Which result of an explicit transaction PULL and DISCARD mean; nothing: that of the last RUN.
using ResultId = std::optional<std::int64_t>;

/// Why a version cannot do what is asked (a database before 4.0, impersonation before 4.4, a
/// notification filter before 5.2), or no version (a negative time-out); nothing when it can. Of
/// kind FixQuery, and its message says what, and from which version on.
std::optional<Error> refusalOf(const Capabilities &capabilities, const TransactionOptions &options);
std::optional<Error> refusalOf(const Capabilities &capabilities, const NotificationFilter &filter);

/// Authentication goes into HELLO where the version has no LOGON.
RequestMessage helloMessage(const Capabilities &capabilities, const HelloOptions &options,
                            const AuthToken &auth);
RequestMessage logonMessage(const AuthToken &auth);
RequestMessage logoffMessage();
RequestMessage runMessage(const Capabilities &capabilities, std::string_view query,
                          const EncodedMap &parameters, const TransactionOptions &options);
/// RUN inside an explicit transaction, whose options went with BEGIN.
RequestMessage runInTransactionMessage(std::string_view query, const EncodedMap &parameters);
/// `count` records, or all with -1. Before Bolt 4.0 always all, whatever is asked for.
RequestMessage pullMessage(const Capabilities &capabilities, std::int64_t count,
                           ResultId result = std::nullopt);
RequestMessage discardMessage(const Capabilities &capabilities, std::int64_t count,
                              ResultId result = std::nullopt);
RequestMessage beginMessage(const Capabilities &capabilities, const TransactionOptions &options);
RequestMessage commitMessage();
RequestMessage rollbackMessage();
RequestMessage resetMessage();
RequestMessage goodbyeMessage();

/// What TELEMETRY can tell the server.
enum class TelemetryApi : std::uint8_t {
    ManagedTransaction = 0,
    ExplicitTransaction = 1,
    AutoCommit = 2,
    ExecuteQuery = 3,
};
RequestMessage telemetryMessage(TelemetryApi api);

/// For which database and user a routing table is wanted.
struct RouteQuery {
    RoutingContext context;
    std::vector<std::string> bookmarks;
    std::string database; ///< empty: the home database
    std::optional<std::string> impersonatedUser;
};

/// ROUTE, for versions that have it.
RequestMessage routeMessage(const Capabilities &capabilities, const RouteQuery &query);
/// RUN of the procedure that older versions have instead; PULL follows.
RequestMessage routeProcedureMessage(const Capabilities &capabilities, const RouteQuery &query);

} // namespace bolt
