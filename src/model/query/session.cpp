// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"

#include "driver/session/errors.h"
#include "model/query/janitor.h"
#include "model/query/memory_budget.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace model
{

namespace
{

/// Ids are unique in the process, so that no late signal can be taken for another run's.
quint64 nextRunId()
{
    static quint64 last = 0;
    return ++last;
}

} // namespace

bolt::TransactionOptions RunOptions::transaction() const
{
    bolt::TransactionOptions transaction;
    transaction.database = database.toStdString();
    transaction.mode = mode;
    transaction.timeoutMs = timeoutMs;
    transaction.metadata = metadata;
    return transaction;
}

Session::Session(bolt::DriverOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Session::~Session()
{
    dropChannel();
    std::vector<QPointer<QueryRun>> runs{std::exchange(m_active, nullptr)};
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        runs.push_back(waiting.run);
    for (const QPointer<QueryRun> &run : runs) {
        if (!run)
            continue;
        run->m_session = nullptr;
        run->end(QueryRun::State::Cancelled);
    }
}

void Session::connectNow()
{
    if (m_state == State::Connected)
        Q_EMIT connected(*m_server);
    else if (m_state == State::Disconnected)
        openConnection();
}

std::unique_ptr<QueryRun> Session::run(const QString &query, const RunOptions &options)
{
    auto run = std::unique_ptr<QueryRun>(new QueryRun(this, nextRunId(), query));
    run->m_wantedColumns = options.columns;
    bolt::RunRequest request;
    request.id = run->id();
    request.query = query.toStdString();
    request.parameters = options.parameters;
    request.transaction = options.transaction();
    if (options.memory == RunOptions::Memory::Budgeted)
        request.growthLimit = [](std::uint64_t held) { return growthLimit(held, memoryBudget()); };
    m_waiting.push_back({run.get(), std::move(request), options.scope});
    // The caller gets to connect to the run's signals before any can come.
    QMetaObject::invokeMethod(this, &Session::sendNext, Qt::QueuedConnection);
    return run;
}

void Session::sendNext()
{
    while (!m_waiting.empty() && !m_waiting.front().run)
        m_waiting.pop_front();
    const bool isTransactionBusy =
        m_transaction == Transaction::Beginning || m_transaction == Transaction::Ending;
    if ((m_waiting.empty() && !m_wantedBegin) || m_activeId != 0 || isTransactionBusy)
        return;
    if (m_state == State::Disconnected)
        return openConnection();
    if (m_state == State::Connecting)
        return;
    if (m_wantedBegin)
        return sendBegin(*std::exchange(m_wantedBegin, std::nullopt));
    if (m_waiting.front().scope != RunOptions::Scope::AutoCommit &&
        m_transaction == Transaction::None) {
        m_isSmart = m_waiting.front().scope == RunOptions::Scope::Smart;
        return sendBegin(m_waiting.front().request.transaction);
    }
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_active = next.run;
    m_activeId = next.request.id;
    next.run->sent();
    QMetaObject::invokeMethod(m_channel, [channel = m_channel, request = std::move(next.request)] {
        channel->run(request);
    });
}

void Session::stop(QueryRun *run)
{
    if (run->id() == m_activeId) {
        run->setState(QueryRun::State::Stopping);
        QMetaObject::invokeMethod(m_channel, &bolt::QueryChannel::cancel);
        return;
    }
    std::erase_if(m_waiting, [run](const Waiting &waiting) { return waiting.run == run; });
    run->end(QueryRun::State::Cancelled);
}

void Session::resume(QueryRun *run)
{
    if (run->id() != m_activeId)
        return;
    run->setState(QueryRun::State::Running);
    const std::uint64_t raised = liveResults().bytes + memoryBudget();
    QMetaObject::invokeMethod(m_channel, [channel = m_channel, raised] {
        channel->resumePulling([raised](std::uint64_t held) { return growthLimit(held, raised); });
    });
}

void Session::finishEarly(QueryRun *run)
{
    if (run->id() != m_activeId)
        return;
    run->setState(QueryRun::State::Running);
    QMetaObject::invokeMethod(m_channel, &bolt::QueryChannel::finishEarly);
}

/// The run is being deleted: nobody wants its rows.
void Session::forget(QueryRun *run)
{
    std::erase_if(m_waiting, [run](const Waiting &waiting) { return waiting.run == run; });
    if (run->id() == m_activeId && !run->isOver())
        QMetaObject::invokeMethod(m_channel, &bolt::QueryChannel::cancel);
}

QueryRun *Session::activeRun(quint64 id) const
{
    return id == m_activeId ? m_active.data() : nullptr;
}

void Session::openConnection()
{
    setState(State::Connecting);
    if (!m_channel)
        startChannel();
    QMetaObject::invokeMethod(m_channel, &bolt::QueryChannel::open);
}

void Session::startChannel()
{
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("bolt-io"));
    m_channel = new bolt::QueryChannel(m_options);
    bolt::QueryChannel *channel = m_channel;
    channel->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, channel, &QObject::deleteLater);

    connect(channel, &bolt::QueryChannel::opened, this, &Session::connectionOpened);
    connect(channel, &bolt::QueryChannel::lost, this, &Session::connectionGone);
    connect(channel, &bolt::QueryChannel::stalled, this, &Session::stalled);
    connect(channel, &bolt::QueryChannel::runStarted, this,
            [this](quint64 id, const std::shared_ptr<bolt::ResultSet> &result) {
                if (QueryRun *run = activeRun(id))
                    run->begin(makeResultHandle(result));
            });
    connect(channel, &bolt::QueryChannel::recordsArrived, this, [this](quint64 id) {
        if (QueryRun *run = activeRun(id))
            run->updateRows();
    });
    connect(channel, &bolt::QueryChannel::pullPaused, this, [this](quint64 id) {
        if (QueryRun *run = activeRun(id)) {
            run->updateRows();
            if (run->state() != QueryRun::State::Stopping)
                run->setState(QueryRun::State::Paused);
        }
    });
    connect(channel, &bolt::QueryChannel::runFinished, this, &Session::runSucceeded);
    connect(channel, &bolt::QueryChannel::runFailed, this, &Session::runBroke);
    connect(channel, &bolt::QueryChannel::transactionChanged, this, &Session::transactionAnswered);
    connect(channel, &bolt::QueryChannel::transactionFailed, this, &Session::transactionRefused);

    m_thread->start();
}

/// Lets the I/O thread end by itself; the janitor waits for it.
void Session::dropChannel()
{
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel = nullptr;
    QThread *thread = std::exchange(m_thread, nullptr);
    thread->quit();
    Janitor::instance().post([thread] {
        thread->wait();
        delete thread;
    });
}

void Session::connectionOpened(const bolt::ServerIdentity &server)
{
    m_server = server;
    setState(State::Connected);
    Q_EMIT connected(server);
    sendNext();
}

void Session::connectionGone(const bolt::Error &error)
{
    const bool wasConnected = m_state == State::Connected;
    const Transaction transaction = m_transaction;
    setState(State::Disconnected);
    if (wasConnected) {
        Q_EMIT connectionLost(error);
        if (transaction == Transaction::Beginning)
            failWaiting(error);
        if (transaction != Transaction::None)
            endTransaction(transaction == Transaction::Beginning ? TransactionEnd::Outcome::NotBegun
                           : error.kind == bolt::ErrorKind::InDoubt
                               ? TransactionEnd::Outcome::InDoubt
                               : TransactionEnd::Outcome::Lost,
                           error);
        const bool wasStopping = m_active && m_active->state() == QueryRun::State::Stopping;
        if (wasStopping)
            endActive(m_activeId, QueryRun::State::Cancelled, std::nullopt, std::nullopt);
        else
            endActive(m_activeId, QueryRun::State::Failed, std::nullopt, error);
    } else {
        failWaiting(error);
        if (std::exchange(m_wantedBegin, std::nullopt))
            endTransaction(TransactionEnd::Outcome::NotBegun, error);
        Q_EMIT connectionFailed(error);
    }
}

void Session::failWaiting(const bolt::Error &error)
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (!waiting.run)
            continue;
        waiting.run->m_error = error;
        waiting.run->end(QueryRun::State::Failed);
    }
}

void Session::endActive(quint64 id, QueryRun::State state, std::optional<bolt::Summary> summary,
                        std::optional<bolt::Error> error)
{
    if (id != m_activeId)
        return;
    m_activeId = 0;
    // The I/O thread lets go of the result now, perhaps as the last one.
    Janitor::instance().post([] {});
    const QPointer<QueryRun> run = std::exchange(m_active, nullptr);
    if (run) {
        run->m_summary = std::move(summary);
        run->m_error = std::move(error);
        if (state == QueryRun::State::Finished && !run->hasWantedColumns()) {
            state = QueryRun::State::Failed;
            run->m_error = bolt::makeError(bolt::ErrorKind::Protocol, bolt::Step::Run,
                                           bolt::Reason::UnexpectedColumns);
        }
        run->end(state);
    }
    sendNext();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace model
