// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/server_state.h"

namespace bolt
{

namespace
{

using S = ServerState;

std::optional<S> afterFailure(S state)
{
    switch (state) {
    case S::Negotiation:
    case S::Authentication:
        return S::Defunct;
    case S::Defunct:
        return std::nullopt;
    default:
        return S::Failed;
    }
}

std::optional<S> afterSuccess(S state, Request request, bool hasMore, StateRules rules)
{
    const bool isStreaming = state == S::Streaming || state == S::TxStreaming;
    switch (request) {
    case Request::Hello:
        if (state != S::Negotiation)
            return std::nullopt;
        return rules.hasLogon ? S::Authentication : S::Ready;
    case Request::Logon:
        return state == S::Authentication ? std::optional(S::Ready) : std::nullopt;
    case Request::Run:
        if (state == S::Ready)
            return S::Streaming;
        if (state == S::TxReady || state == S::TxStreaming)
            return S::TxStreaming;
        return std::nullopt;
    case Request::Pull:
    case Request::Discard:
        if (!isStreaming)
            return std::nullopt;
        if (hasMore)
            return state;
        return state == S::Streaming ? S::Ready : S::TxReady;
    case Request::Begin:
        return state == S::Ready ? std::optional(S::TxReady) : std::nullopt;
    case Request::Commit:
    case Request::Rollback:
        return state == S::TxReady || state == S::TxStreaming ? std::optional(S::Ready)
                                                              : std::nullopt;
    case Request::Route:
        return state == S::Ready ? std::optional(S::Ready) : std::nullopt;
    case Request::Reset:
        if (state == S::Negotiation || state == S::Authentication || state == S::Defunct)
            return std::nullopt;
        return S::Ready;
    }
    return std::nullopt;
}

} // namespace

std::optional<ServerState> nextState(ServerState state, Request request, Answer answer,
                                     Interruption interruption, StateRules rules)
{
    switch (answer) {
    case Answer::Failure:
        return request == Request::Reset ? std::optional(S::Defunct) : afterFailure(state);
    case Answer::Ignored:
        if (state == S::Failed || interruption == Interruption::ResetPending)
            return request == Request::Reset ? std::nullopt : std::optional(state);
        return std::nullopt;
    case Answer::SuccessHasMore:
        if (request != Request::Pull && request != Request::Discard)
            return std::nullopt;
        return afterSuccess(state, request, true, rules);
    case Answer::Success:
        return afterSuccess(state, request, false, rules);
    }
    return std::nullopt;
}

} // namespace bolt
