// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <stop_token>
#include <thread>

namespace model
{

/// Runs one piece of work at a time on a thread of its own, for an owner that must not wait.
/// Belongs to the thread that made it; only the work itself runs elsewhere. Starting, stopping and
/// the destructor wait until the work before has noticed its stop token, so work looks at it often.
/// Work that cannot is abandoned, for which only the destructor waits.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// What is to be done with the outcome, on the owner's thread.
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(std::stop_token)>;

    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    /// Stops what runs and runs `work`. Its continuation is called unless the job is stopped first.
    void start(Work work);
    void stop();
    /// Stops what runs, without waiting: it may go on for a while beside what is started next.
    void abandon();
    bool isRunning() const { return m_isRunning; }

    /// For the work: calls `task` on the owner's thread, unless the job is stopped first.
    void post(std::function<void()> task);

private:
    /// Work that nobody waits for any more.
    struct Abandoned {
        std::shared_ptr<const std::atomic<bool>> isOver;
        std::jthread thread;
    };

    void finish(std::uint64_t run, const Continuation &continuation);

    std::atomic<std::uint64_t> m_run = 0; ///< of the work that runs or ran last
    bool m_isRunning = false;
    std::list<Abandoned> m_abandoned;
    std::shared_ptr<std::atomic<bool>> m_isOver; ///< what m_thread runs
    std::jthread m_thread;
};

} // namespace model
