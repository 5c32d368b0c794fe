// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace bolt
{

enum class Request : std::uint8_t {
    Hello,
    Logon,
    Logoff,
    Run,
    Pull,
    Discard,
    Begin,
    Commit,
    Rollback,
    Route,
    Reset,
    Telemetry,
};

/// How a request ended (RECORDs are no answer of their own).
enum class Answer : std::uint8_t { Success, SuccessHasMore, Failure, Ignored };

/// The server's state as the answers so far tell it (Bolt documentation, "Server states").
enum class ServerState : std::uint8_t {
    Negotiation,
    Authentication,
    Ready,
    Streaming,
    TxReady,
    TxStreaming,
    Failed,
    Defunct,
};

/// What the connection has in flight beside the request that is answered.
enum class Interruption : std::uint8_t { None, ResetPending };

/// What holds for a whole connection.
struct StateRules {
    bool hasLogon; ///< Capabilities::logon
};

/// What the answers so far tell about the server.
struct ServerProgress {
    ServerState state = ServerState::Negotiation;
    std::uint32_t openResults = 0; ///< of the explicit transaction, or 1 while streaming
};

/// The state after `request`, sent in order, was answered with `answer`; nothing when the server
/// broke the protocol. Pure.
std::optional<ServerProgress> nextState(ServerProgress progress, Request request, Answer answer,
                                        Interruption interruption, StateRules rules);

} // namespace bolt
