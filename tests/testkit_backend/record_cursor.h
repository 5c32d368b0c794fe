// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_stream.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace testkit
{

/// A place in a result, as the suite sees results: reads record by record and asks the stream for a
/// batch when it has run out. Shared by the registry of results and the answers under way.
class RecordCursor : public std::enable_shared_from_this<RecordCursor>
{
public:
    /// `batch` records are asked for at a time.
    static std::shared_ptr<RecordCursor> over(std::shared_ptr<bolt::ResultStream> stream,
                                              std::int64_t batch);

    using Handler = std::function<void()>;
    /// Calls when the columns are known, or the statement has failed.
    void whenStarted(Handler handler);
    /// Calls when `count` records can be read from here on, or there will be no more.
    void whenReadable(std::uint64_t count, Handler handler);
    /// Calls when the result is complete.
    void whenOver(Handler handler);
    /// Gives up what has not been read; calls when the server has agreed.
    void discard(Handler handler);

    /// Records from here on that have arrived.
    std::uint64_t readable() const;
    /// The record here, of readable() ones.
    bolt::BoltList record() const { return stream().result()->row(m_next); }
    void advance() { ++m_next; }
    void skipAll() { m_next += readable(); }

    /// The transaction is over: nothing can be read any more.
    void close() { m_isClosed = true; }
    bool isClosed() const { return m_isClosed; }
    const bolt::ResultStream &stream() const { return *m_stream; }

private:
    RecordCursor(std::shared_ptr<bolt::ResultStream> stream, std::int64_t batch);

    enum class Wish : std::uint8_t { None, Start, Records, Everything, End };
    void wish(Wish wish, std::uint64_t count, Handler handler);
    void goOn();
    bool isFulfilled() const;

    const std::shared_ptr<bolt::ResultStream> m_stream;
    const std::int64_t m_batch;
    std::uint64_t m_next = 0;
    bool m_isClosed = false;
    Wish m_wish = Wish::None;
    std::uint64_t m_wishedRecords = 0;
    Handler m_handler;
};

} // namespace testkit
