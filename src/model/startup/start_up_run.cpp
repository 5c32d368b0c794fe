// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/startup/start_up_run.h"

#include <utility>

namespace model
{

namespace
{

/// Where it is in the start-up text, when it is `position` in the step's.
bolt::TextPosition placed(const StartUpStep &step, const bolt::TextPosition &position)
{
    bolt::TextPosition inText = position;
    inText.line += step.line - 1;
    if (position.line == 1)
        inText.column += step.column - 1;
    return inText;
}

} // namespace

StartUpRun::StartUpRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_evaluator, &ExpressionEvaluator::evaluated, this,
            [this](const Parameter &parameter) {
                m_parameters->putAtStart(parameter, step().text);
                ++m_next;
                goOn();
            });
    connect(&m_evaluator, &ExpressionEvaluator::failed, this,
            [this](const QString &, const ErrorText &error) { fail(error); });
}

StartUpRun::~StartUpRun()
{
    stop();
}

void StartUpRun::stop()
{
    m_phase = Phase::Idle;
    m_evaluator.stop();
    if (m_run)
        m_run->disconnect(this);
    m_run.reset();
    m_session.reset();
}

void StartUpRun::start(const bolt::DriverOptions &server, std::vector<StartUpStep> steps,
                       const RunOptions &options, std::shared_ptr<ConnectionParameters> parameters)
{
    stop();
    m_steps = std::move(steps);
    m_next = 0;
    m_parameters = std::move(parameters);
    m_options = options;
    m_options.mode = bolt::AccessMode::Read;
    m_options.scope = RunOptions::Scope::Transaction;
    m_options.memory = RunOptions::Memory::Budgeted;
    m_session = std::make_unique<Session>(server);
    m_phase = Phase::Connecting;
    follow(*m_session);
    m_session->connectNow();
}

/// What it tells is taken from the event loop, since the answer may be to drop it.
void StartUpRun::follow(const Session &session)
{
    connect(
        &session, &Session::connected, this,
        [this] {
            if (m_phase == Phase::Connecting && m_session->server()) {
                m_phase = Phase::Running;
                goOn();
            }
        },
        Qt::QueuedConnection);
    connect(
        &session, &Session::connectionFailed, this,
        [this](const bolt::Error &error) {
            const bool isOver =
                m_phase == Phase::Connecting && m_session->state() == Session::State::Disconnected;
            if (isOver)
                fail(describeError(error, m_session->options().endpoint));
        },
        Qt::QueuedConnection);
    connect(
        &session, &Session::transactionEnded, this,
        [this] {
            const bool isOver = m_phase == Phase::RollingBack &&
                                m_session->transaction() == Session::Transaction::None;
            if (!isOver)
                return; // of a statement that failed, which tells itself
            m_phase = Phase::Running;
            ++m_next;
            goOn();
        },
        Qt::QueuedConnection);
}

void StartUpRun::goOn()
{
    if (m_next == m_steps.size()) {
        stop();
        Q_EMIT finished();
        return;
    }
    if (step().parameter.isEmpty())
        return runStatement(step());
    m_evaluator.evaluate(m_session->options(), step().database.value_or(m_options.database),
                         step().parameter, step().text);
}

void StartUpRun::runStatement(const StartUpStep &step)
{
    RunOptions options = m_options;
    options.parameters = m_parameters->current().encodedFor(step.text);
    options.database = step.database.value_or(m_options.database);
    m_run = m_session->run(step.text, options);
    connect(m_run.get(), &QueryRun::stateChanged, this, [this] {
        if (m_run->state() == QueryRun::State::Paused)
            m_run->finishEarly();
    });
    connect(m_run.get(), &QueryRun::ended, this, &StartUpRun::endStatement, Qt::QueuedConnection);
}

void StartUpRun::endStatement()
{
    if (!m_run || !m_run->isOver())
        return;
    if (m_run->state() == QueryRun::State::Finished) {
        m_run.reset();
        m_phase = Phase::RollingBack;
        m_session->rollback();
        return;
    }
    const auto &error = m_run->error();
    std::optional<bolt::TextPosition> position;
    if (error && error->position)
        position = placed(step(), *error->position);
    fail(m_run->failureText(m_session->options().endpoint), position);
}

void StartUpRun::fail(const ErrorText &error, const std::optional<bolt::TextPosition> &position)
{
    const StartUpFailure failure{step(), m_next + 1, error, position,
                                 m_session->server().has_value()};
    stop();
    Q_EMIT failed(failure);
}

} // namespace model
