// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/session.h"
#include "server/matrix/check.h"

#include <memory>
#include <optional>

namespace matrix
{

/// The server that is asked, and a session with it. Its functions wait, with a limit, so it is for
/// programs without a window. Lives on the main thread.
class Server
{
public:
    explicit Server(bolt::DriverOptions options);

    /// Opens the session. FalkorDB leaves handshakes unanswered after a goodbye, so silence gets
    /// further attempts.
    std::optional<bolt::Error> connect();

    const bolt::DriverOptions &options() const { return m_options; }
    model::Session &session() { return *m_session; }
    /// Of the open session.
    const bolt::ServerIdentity &identity() const { return *m_session->server(); }
    /// Runs a statement to its end.
    std::unique_ptr<model::QueryRun> run(const QString &query,
                                         const model::RunOptions &options = {});

private:
    const bolt::DriverOptions m_options;
    std::unique_ptr<model::Session> m_session;
};

/// Opens a session of its own with `options`; the error when that failed.
std::optional<bolt::Error> tryConnecting(const bolt::DriverOptions &options);

bool isFinished(const model::QueryRun &run);
/// What a run that did not finish said.
QString failureOf(const model::QueryRun &run);
QString textOf(const bolt::Error &error);
/// A cell as the window shows it; empty when there is none.
QString cellText(const model::QueryRun &run, std::uint64_t row, std::size_t column);
/// The whole number in the first cell; -1 when there is none.
qint64 numberIn(const model::QueryRun &run);
/// Yes when `run` finished, else why not.
Answer answerOf(const model::QueryRun &run);

} // namespace matrix
