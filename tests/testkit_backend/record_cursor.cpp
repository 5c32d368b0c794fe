// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/record_cursor.h"

#include <utility>

namespace testkit
{

std::shared_ptr<RecordCursor> RecordCursor::over(std::shared_ptr<bolt::ResultStream> stream,
                                                 std::int64_t batch)
{
    std::shared_ptr<RecordCursor> cursor(new RecordCursor(std::move(stream), batch));
    cursor->m_stream->setListener([weak = std::weak_ptr(cursor)](bolt::ResultStream::Event) {
        if (const auto self = weak.lock())
            self->goOn();
    });
    return cursor;
}

RecordCursor::RecordCursor(std::shared_ptr<bolt::ResultStream> stream, std::int64_t batch)
    : m_stream(std::move(stream))
    , m_batch(batch)
{
}

void RecordCursor::whenStarted(Handler handler)
{
    wish(Wish::Start, 0, std::move(handler));
}

void RecordCursor::whenReadable(std::uint64_t count, Handler handler)
{
    wish(Wish::Records, count, std::move(handler));
}

void RecordCursor::whenOver(Handler handler)
{
    wish(Wish::Everything, 0, std::move(handler));
}

void RecordCursor::discard(Handler handler)
{
    skipAll();
    if (!m_stream->isOver())
        m_stream->discard();
    wish(Wish::End, 0, std::move(handler));
}

std::uint64_t RecordCursor::readable() const
{
    const auto &result = m_stream->result();
    return result ? result->rowCount() - m_next : 0;
}

void RecordCursor::wish(Wish wish, std::uint64_t count, Handler handler)
{
    m_wish = wish;
    m_wishedRecords = count;
    m_handler = std::move(handler);
    goOn();
}

bool RecordCursor::isFulfilled() const
{
    if (m_stream->isOver())
        return true;
    switch (m_wish) {
    case Wish::Start:
        return m_stream->result() != nullptr;
    case Wish::Records:
        return readable() >= m_wishedRecords;
    case Wish::None:
    case Wish::Everything:
    case Wish::End:
        return false;
    }
    return false;
}

void RecordCursor::goOn()
{
    if (m_wish == Wish::None)
        return;
    if (isFulfilled()) {
        m_wish = Wish::None;
        return std::exchange(m_handler, nullptr)();
    }
    const bool wantsMore = m_wish == Wish::Records || m_wish == Wish::Everything;
    if (wantsMore && m_stream->isPaused())
        m_stream->pull(m_batch);
}

} // namespace testkit
