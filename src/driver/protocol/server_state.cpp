// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/server_state.h"

namespace bolt
{

namespace
{

using S = ServerState;
using Next = std::optional<ServerProgress>;

Next to(S state, std::uint32_t openResults = 0)
{
    return ServerProgress{state, openResults};
}

Next nextIf(bool isAllowed, S state)
{
    return isAllowed ? to(state) : std::nullopt;
}

/// Where a refused log-in or log-out leaves the server, it closes.
Next afterFailure(S state, Request request)
{
    if (state == S::Defunct)
        return std::nullopt;
    const bool isFatal = state == S::Negotiation || state == S::Authentication ||
                         request == Request::Logoff || request == Request::Reset;
    return to(isFatal ? S::Defunct : S::Failed);
}

Next afterRun(ServerProgress progress)
{
    if (progress.state == S::Ready)
        return to(S::Streaming, 1);
    if (progress.state == S::TxReady || progress.state == S::TxStreaming)
        return to(S::TxStreaming, progress.openResults + 1);
    return std::nullopt;
}

/// One of the open results gave a batch.
Next afterBatch(ServerProgress progress, bool hasMore)
{
    if (progress.state != S::Streaming && progress.state != S::TxStreaming)
        return std::nullopt;
    if (hasMore)
        return progress;
    if (progress.state == S::Streaming)
        return to(S::Ready);
    return progress.openResults > 1 ? to(S::TxStreaming, progress.openResults - 1) : to(S::TxReady);
}

Next afterSuccess(ServerProgress progress, Request request, bool hasMore, StateRules rules)
{
    const S state = progress.state;
    switch (request) {
    case Request::Hello:
        return nextIf(state == S::Negotiation, rules.hasLogon ? S::Authentication : S::Ready);
    case Request::Logon:
        return nextIf(state == S::Authentication && rules.hasLogon, S::Ready);
    case Request::Logoff:
        return nextIf(state == S::Ready && rules.hasLogon, S::Authentication);
    case Request::Run:
        return afterRun(progress);
    case Request::Pull:
    case Request::Discard:
        return afterBatch(progress, hasMore);
    case Request::Begin:
        return nextIf(state == S::Ready, S::TxReady);
    case Request::Commit:
    case Request::Rollback:
        // Servers drop results that are still open.
        return nextIf(state == S::TxReady || state == S::TxStreaming, S::Ready);
    case Request::Route:
    case Request::Telemetry:
        return nextIf(state == S::Ready, S::Ready);
    case Request::Reset:
        return nextIf(state != S::Negotiation && state != S::Authentication && state != S::Defunct,
                      S::Ready);
    }
    return std::nullopt;
}

} // namespace

std::optional<ServerProgress> nextState(ServerProgress progress, Request request, Answer answer,
                                        Interruption interruption, StateRules rules)
{
    switch (answer) {
    case Answer::Failure:
        return afterFailure(progress.state, request);
    case Answer::Ignored:
        if (progress.state == S::Failed || interruption == Interruption::ResetPending)
            return request == Request::Reset ? std::nullopt : Next(progress);
        return std::nullopt;
    case Answer::SuccessHasMore:
        if (request != Request::Pull && request != Request::Discard)
            return std::nullopt;
        return afterSuccess(progress, request, true, rules);
    case Answer::Success:
        return afterSuccess(progress, request, false, rules);
    }
    return std::nullopt;
}

} // namespace bolt
