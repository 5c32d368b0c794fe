// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/capabilities.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Writers of the client's messages (Bolt documentation, "Messages"). Each returns one message,
/// unchunked. Keys with their default value are left out.
namespace bolt
{

using RequestMessage = std::vector<std::uint8_t>;

/// Who logs in. `scheme` is "none" or "basic"; other schemes fill the fields alike.
struct AuthToken {
    std::string scheme = "none";
    std::string principal;
    std::string credentials; ///< never logged
    std::string realm;

    friend bool operator==(const AuthToken &, const AuthToken &) = default;
};

struct HelloOptions {
    std::string userAgent; ///< of the application: "Name/Version"
    std::string boltAgent; ///< of this driver: "Name/Version"
    /// "host:port" as the person wrote it when server-side routing is wanted (neo4j:// schemes).
    std::optional<std::string> routingAddress;
};

enum class AccessMode : std::uint8_t { Write, Read };

/// What goes with RUN in auto-commit mode, or with BEGIN.
struct TransactionOptions {
    std::string database; ///< empty: the user's home database
    AccessMode mode = AccessMode::Write;
    std::vector<std::string> bookmarks;
    std::optional<std::int64_t> timeoutMs; ///< 0 means no limit
    std::vector<std::uint8_t> metadata;    ///< a PackStream map, or empty
};

/// Authentication goes into HELLO where the version has no LOGON.
RequestMessage helloMessage(const Capabilities &capabilities, const HelloOptions &options,
                            const AuthToken &auth);
RequestMessage logonMessage(const AuthToken &auth);
/// `parameters` is a PackStream map; empty stands for the empty map.
RequestMessage runMessage(std::string_view query, const std::vector<std::uint8_t> &parameters,
                          const TransactionOptions &options);
/// RUN inside an explicit transaction, whose options went with BEGIN.
RequestMessage runInTransactionMessage(std::string_view query,
                                       const std::vector<std::uint8_t> &parameters);
/// `count` records, or all with -1.
RequestMessage pullMessage(std::int64_t count);
RequestMessage discardMessage(std::int64_t count);
RequestMessage beginMessage(const TransactionOptions &options);
RequestMessage commitMessage();
RequestMessage rollbackMessage();
RequestMessage resetMessage();
RequestMessage goodbyeMessage();
RequestMessage routeMessage(std::string_view routingAddress, std::string_view database);

} // namespace bolt
