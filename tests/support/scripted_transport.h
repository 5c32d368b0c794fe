// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/transport.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

namespace test
{

/// A transport without a network. What the connection writes is kept; a test answers by feed(), or
/// sets a script that answers each write. Lives on the test's thread.
class ScriptedTransport : public bolt::Transport
{
    Q_OBJECT

public:
    using Bytes = std::vector<std::uint8_t>;

    void open() override
    {
        QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
    }
    qint64 read(std::uint8_t *to, qint64 size) override
    {
        const auto count =
            std::min<std::size_t>({m_incoming.size(), static_cast<std::size_t>(size), readLimit});
        std::copy_n(m_incoming.begin(), count, to);
        m_incoming.erase(m_incoming.begin(),
                         m_incoming.begin() + static_cast<std::ptrdiff_t>(count));
        return static_cast<qint64>(count);
    }
    void write(const std::uint8_t *bytes, qint64 size) override
    {
        written.insert(written.end(), bytes, bytes + size);
        if (onWrite)
            onWrite(Bytes(bytes, bytes + size));
    }
    void close() override { isClosed = true; }
    bolt::Step step() const override { return bolt::Step::Connect; }

    /// Bytes from the server, told of when the event loop runs.
    void feed(const Bytes &bytes)
    {
        m_incoming.insert(m_incoming.end(), bytes.begin(), bytes.end());
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!isClosed)
                    Q_EMIT readyRead();
            },
            Qt::QueuedConnection);
    }
    /// The line breaks.
    void breakDown(bolt::Reason reason)
    {
        bolt::Error error;
        error.kind = bolt::ErrorKind::Reconnect;
        error.step = bolt::Step::Idle;
        error.reason = reason;
        Q_EMIT failed(error);
    }

    std::size_t readLimit = SIZE_MAX; ///< the most that one read gives
    std::function<void(const Bytes &)> onWrite;
    Bytes written;
    bool isClosed = false;

private:
    std::deque<std::uint8_t> m_incoming;
};

} // namespace test
