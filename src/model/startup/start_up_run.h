// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/connection_parameters.h"
#include "model/parameters/expression_evaluator.h"
#include "model/query/session.h"
#include "model/startup/start_up.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace model
{

/// Which step of a start-up failed, and why.
struct StartUpFailure {
    StartUpStep step;
    std::size_t number = 1; ///< of the step, from 1
    ErrorText error;
    std::optional<bolt::TextPosition> position; ///< in the start-up text, from 1
    bool isConnected = false;                   ///< the server had let us in
};

/// Takes the steps of a start-up one after another, up to the first that fails. Nothing is written
/// that nobody has seen and confirmed, whatever the kind of server and the tab's access mode: each
/// step runs in a transaction of its own that is for reading only and is rolled back. The first is
/// what the server enforces; the second undoes what a server lets through that does not; and for one
/// that heeds neither, readStartUp() takes no keyword that writes. A Bolt connection has no state that
/// a statement could leave to the next one, so the steps have a connection of their own, and no open
/// transaction is touched. Their rows are dropped. Lives on the GUI thread; nothing waits.
class StartUpRun : public QObject
{
    Q_OBJECT

public:
    explicit StartUpRun(QObject *parent = nullptr);
    ~StartUpRun() override;

    /// `options` say in which database, for how long and with which metadata; `parameters` are those
    /// that the steps may name, and where what the expressions come to is put. Answered by finished()
    /// or failed().
    void start(const bolt::DriverOptions &server, std::vector<StartUpStep> steps,
               const RunOptions &options, std::shared_ptr<ConnectionParameters> parameters);
    /// Nothing is told any more; the server ends what it is at.
    void stop();
    bool isRunning() const { return m_phase != Phase::Idle; }
    /// That is being taken; only while it runs.
    const StartUpStep &step() const { return m_steps[m_next]; }

Q_SIGNALS:
    void finished();
    void failed(const model::StartUpFailure &failure);

private:
    enum class Phase : std::uint8_t { Idle, Connecting, Running, RollingBack };

    void follow(const Session &session);
    void goOn();
    void runStatement(const StartUpStep &step);
    void endStatement();
    void fail(const ErrorText &error, const std::optional<bolt::TextPosition> &position = {});

    Phase m_phase = Phase::Idle; ///< tells what is due from what an earlier start has left behind
    std::unique_ptr<Session> m_session; ///< null while idle
    std::unique_ptr<QueryRun> m_run;
    ExpressionEvaluator m_evaluator;
    std::shared_ptr<ConnectionParameters> m_parameters;
    RunOptions m_options;
    std::vector<StartUpStep> m_steps;
    std::size_t m_next = 0;
};

} // namespace model
