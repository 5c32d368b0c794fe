// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/janitor.h"

#include "driver/pool/segment_cache.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace model
{

namespace
{

constexpr auto kQuietBeforeTrim = std::chrono::milliseconds(300);

} // namespace

Janitor &Janitor::instance()
{
    static Janitor janitor;
    return janitor;
}

Janitor::Janitor()
{
    bolt::SegmentCache::instance(); // outlives this: it is made first
    m_thread = std::thread([this] { work(); });
    qAddPostRoutine([] { instance().finish(); });
}

Janitor::~Janitor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Janitor::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Janitor::finish()
{
    std::unique_lock lock(m_mutex);
    m_rest.wait(lock, [this] { return m_tasks.empty() && !m_isWorking; });
}

void Janitor::work()
{
    std::unique_lock lock(m_mutex);
    bool isTrimmed = true;
    while (true) {
        const auto hasWork = [this] { return !m_tasks.empty() || m_isEnding; };
        if (isTrimmed)
            m_wake.wait(lock, hasWork);
        else
            m_wake.wait_for(lock, kQuietBeforeTrim, hasWork);
        if (m_tasks.empty() && m_isEnding)
            return;
        auto tasks = std::exchange(m_tasks, {});
        m_isWorking = true;
        lock.unlock();
        isTrimmed = tasks.empty();
        if (isTrimmed)
            bolt::SegmentCache::instance().trim();
        for (auto &task : tasks) {
            task();
            task = nullptr; // what it held is freed here, not under the lock
        }
        lock.lock();
        m_isWorking = false;
        m_rest.notify_all();
    }
}

} // namespace model
