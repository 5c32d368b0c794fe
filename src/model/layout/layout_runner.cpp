// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout_runner.h"

#include "model/layout/living_layout.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace model
{

namespace
{
constexpr std::chrono::milliseconds kFrame{16};
}

// The thread and what is shared with it. The thread is the last member, so that it has ended before
// anything that it uses goes.
class LayoutRunner::Worker
{
public:
    struct Delivery {
        Positions positions; // null when there are none newer
        bool isSettled = false;
    };

    // announce is called on the worker's thread when there is a new delivery.
    explicit Worker(std::function<void()> announce)
        : m_announce(std::move(announce))
        , m_thread([this](const std::stop_token &quit) { run(quit); })
    {
    }

    void start(LayoutTask task)
    {
        const std::lock_guard lock(m_mutex);
        dropJob();
        m_next = std::move(task);
        m_wake.notify_all();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        dropJob();
        m_wake.notify_all();
    }

    void setPaused(bool isPaused)
    {
        const std::lock_guard lock(m_mutex);
        m_isPaused = isPaused;
        m_wake.notify_all();
    }

    bool isPaused() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isPaused;
    }

    void command(std::function<void(LivingLayout &)> change)
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(change));
        m_wake.notify_all();
    }

    Delivery takeDelivery()
    {
        const std::lock_guard lock(m_mutex);
        m_isAnnounced = false;
        return std::exchange(m_delivery, {});
    }

    void quit()
    {
        m_thread.request_stop();
        stop();
    }

private:
    // Under the lock: ends the running job and forgets what was meant for it or came from it.
    void dropJob()
    {
        m_jobStop.request_stop();
        m_jobStop = std::stop_source();
        m_next.reset();
        m_commands.clear();
        m_delivery = {};
    }

    void run(const std::stop_token &quit)
    {
        while (true) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, quit, [this] { return m_next.has_value(); });
            if (quit.stop_requested()) {
                return;
            }
            const LayoutTask task = std::move(*m_next);
            m_next.reset();
            const std::stop_token stop = m_jobStop.get_token();
            lock.unlock();
            live(task, stop);
        }
    }

    void live(const LayoutTask &task, const std::stop_token &stop)
    {
        LivingLayout layout(task, stop);
        publish(layout, true, stop);
        bool wasAtRest = true;
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            m_wake.wait(lock, [&] {
                return stop.stop_requested() || !m_commands.empty() ||
                       (!m_isPaused && !layout.isAtRest());
            });
            const auto frameEnd = std::chrono::steady_clock::now() + kFrame;
            const auto commands = std::exchange(m_commands, {});
            const bool isMoving = !m_isPaused;
            lock.unlock();
            for (const auto &command : commands) {
                command(layout);
            }
            if (isMoving) {
                layout.step(stop);
            }
            publish(layout, isMoving && layout.isAtRest() && !wasAtRest, stop);
            wasAtRest = layout.isAtRest();
            lock.lock();
            m_wake.wait_until(lock, frameEnd, [&] { return stop.stop_requested(); });
        }
    }

    void publish(const LivingLayout &layout, bool isSettled, const std::stop_token &stop)
    {
        if (stop.stop_requested()) {
            return;
        }
        auto positions = std::make_shared<const std::vector<PointF>>(layout.positions());
        {
            const std::lock_guard lock(m_mutex);
            if (stop.stop_requested()) {
                return;
            }
            m_delivery.positions = std::move(positions);
            m_delivery.isSettled = m_delivery.isSettled || isSettled;
            if (std::exchange(m_isAnnounced, true)) {
                return;
            }
        }
        m_announce();
    }

    std::function<void()> m_announce;
    mutable std::mutex m_mutex; // guards all below but the thread
    std::condition_variable_any m_wake;
    std::optional<LayoutTask> m_next;
    std::stop_source m_jobStop;
    std::vector<std::function<void(LivingLayout &)>> m_commands;
    Delivery m_delivery;
    bool m_isAnnounced = false;
    bool m_isPaused = false;
    std::jthread m_thread;
};

LayoutRunner::LayoutRunner(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>([this] {
        QMetaObject::invokeMethod(this, &LayoutRunner::deliver, Qt::QueuedConnection);
    }))
{
}

LayoutRunner::~LayoutRunner()
{
    m_worker->quit();
}

void LayoutRunner::start(LayoutTask task)
{
    m_worker->start(std::move(task));
}

void LayoutRunner::stop()
{
    m_worker->stop();
}

void LayoutRunner::pause()
{
    m_worker->setPaused(true);
}

void LayoutRunner::resume()
{
    m_worker->setPaused(false);
}

bool LayoutRunner::isPaused() const
{
    return m_worker->isPaused();
}

void LayoutRunner::reheat()
{
    m_worker->command([](LivingLayout &layout) { layout.reheat(); });
}

void LayoutRunner::pin(std::uint32_t node, PointF position)
{
    m_worker->command([node, position](LivingLayout &layout) { layout.pin(node, position); });
}

void LayoutRunner::hold(const std::vector<std::uint32_t> &nodes)
{
    m_worker->command([nodes](LivingLayout &layout) {
        for (const std::uint32_t node : nodes) {
            layout.hold(node);
        }
    });
}

void LayoutRunner::place(const Positions &positions)
{
    m_worker->command([positions](LivingLayout &layout) { layout.place(*positions); });
}

void LayoutRunner::unpin(std::uint32_t node)
{
    m_worker->command([node](LivingLayout &layout) { layout.unpin(node); });
}

void LayoutRunner::unpinAll()
{
    m_worker->command([](LivingLayout &layout) { layout.unpinAll(); });
}

void LayoutRunner::deliver()
{
    const Worker::Delivery delivery = m_worker->takeDelivery();
    if (delivery.positions) {
        Q_EMIT positionsChanged(delivery.positions);
    }
    if (delivery.isSettled) {
        Q_EMIT settled();
    }
}

} // namespace model
