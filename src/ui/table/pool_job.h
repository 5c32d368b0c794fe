// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace ui
{

/// Runs one piece of work at a time on the thread pool, for an owner that never waits for it: work
/// that is given up goes on until it looks at its stop token, and nobody hears of it any more. So
/// the work must hold what it needs. Belongs to the thread that made it.
class PoolJob : public QObject
{
    Q_OBJECT

    struct Request;

public:
    /// What is to be done on the owner's thread.
    using Task = std::function<void()>;

    /// What the work knows of the job. Used on the pool's thread.
    class Run
    {
    public:
        std::stop_token stopToken() const;
        /// Calls `task` on the owner's thread, unless the work is given up first.
        void post(Task task) const;

    private:
        friend class PoolJob;
        explicit Run(std::shared_ptr<Request> request);
        std::shared_ptr<Request> m_request;
    };
    /// Its outcome is what is done with it.
    using Work = std::function<Task(const Run &)>;

    explicit PoolJob(QObject *parent = nullptr);
    ~PoolJob() override;

    /// Gives up what runs and runs `work`.
    void start(Work work);
    void giveUp();
    bool isRunning() const { return m_request != nullptr; }

private:
    std::shared_ptr<Request> m_request; ///< the one under way
};

} // namespace ui
