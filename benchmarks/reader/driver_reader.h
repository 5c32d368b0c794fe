// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "reader/depth.h"

#include <QString>
#include <QThread>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace bolt
{
class QueryChannel;
}

namespace reader
{

/// Our driver as the window uses it: a channel on an I/O thread, and a consumer on the calling
/// thread that reads rows as they arrive. Throws std::runtime_error when a run fails.
class DriverReader
{
public:
    /// `caFile` names the PEM file of the authority for TLS; empty: plain.
    DriverReader(std::uint16_t port, const QString &caFile);
    DriverReader(const DriverReader &) = delete;
    DriverReader &operator=(const DriverReader &) = delete;
    ~DriverReader();

    /// Runs the statement and takes all rows to `depth`.
    std::shared_ptr<bolt::ResultSet> read(const std::string &query, Depth depth);

private:
    /// What the I/O thread tells; guarded by m_mutex.
    struct Progress {
        bool isOpen = false;
        bool isOver = false;
        std::string trouble;
        std::shared_ptr<bolt::ResultSet> result;
        std::uint64_t news = 0;
    };

    void listen();
    template <typename Change>
    void tell(const Change &change);

    QThread m_thread;
    std::unique_ptr<bolt::QueryChannel> m_channel; ///< lives on m_thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Progress m_progress;
};

} // namespace reader
