// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/record_feed.h"

#include "driver/session/errors.h"

#include <algorithm>
#include <utility>

namespace bolt
{

namespace
{

constexpr std::int64_t kFirstBatch = 1'000;
constexpr std::int64_t kMaxBatch = 100'000;
/// A batch grows until it is about this large. Small against the memory that an export may use, and
/// large against a round trip.
constexpr std::uint64_t kBatchBytes = std::uint64_t{2} << 20;

} // namespace

RecordFeed::RecordFeed(DriverOptions options)
    : m_driver(std::move(options))
    , m_batch(kFirstBatch)
{
    m_driver.setParent(this); // so that both change threads together
}

RecordFeed::~RecordFeed()
{
    disconnect(); // who is being deleted tells nobody
    m_isOver = true;
    if (m_stream)
        m_stream->cancel(); // one that is paused would wait for ever
    m_driver.close();
}

void RecordFeed::run(const FeedRequest &request)
{
    SessionOptions options;
    options.database = request.transaction.database;
    options.mode = request.transaction.mode;
    m_session = m_driver.session(std::move(options));
    m_session->run(request.query, request.parameters,
                   WorkOptions{request.transaction.mode, request.transaction.timeoutMs,
                               request.transaction.metadata},
                   PullPlan{m_batch, PullPlan::Mode::Manual},
                   [this](const Result<std::shared_ptr<ResultStream>> &outcome) {
                       if (!outcome)
                           end(std::nullopt, outcome.error());
                       else if (m_isOver)
                           outcome.value()->cancel(); // while it waited for a connection
                       else
                           follow(outcome.value());
                   });
}

void RecordFeed::cancel()
{
    if (m_stream)
        return m_stream->cancel();
    end(std::nullopt, makeError(ErrorKind::Cancelled, Step::Acquire, Reason::Cancelled));
}

void RecordFeed::follow(const std::shared_ptr<ResultStream> &stream)
{
    m_stream = stream;
    stream->setListener([this](ResultStream::Event event) { streamTold(event); });
}

void RecordFeed::streamTold(ResultStream::Event event)
{
    switch (event) {
    case ResultStream::Event::Started:
        Q_EMIT started(m_stream->result()->fields());
        return;
    case ResultStream::Event::Records:
        return; // until the batch is complete
    case ResultStream::Event::Paused:
        handOn(m_stream->handOver());
        m_isHeldBack = m_batchesOut >= kBatchesAhead;
        if (!m_isHeldBack)
            pullNext();
        return;
    case ResultStream::Event::Ended:
        if (m_stream->result())
            handOn(m_stream->result());
        end(m_stream->summary(), m_stream->error());
        return;
    }
}

void RecordFeed::handOn(const std::shared_ptr<ResultSet> &batch)
{
    const std::uint64_t rows = batch->rowCount();
    if (rows == 0)
        return;
    m_records += rows;
    ++m_batchesOut;
    const auto fitting =
        static_cast<std::int64_t>(kBatchBytes / (batch->payloadBytes() / rows + 1));
    m_batch = std::clamp(std::min(m_batch * 4, fitting), std::int64_t{1}, kMaxBatch);
    Q_EMIT batchArrived(batch);
}

void RecordFeed::pullNext()
{
    m_stream->pull(m_batch);
}

void RecordFeed::giveBack()
{
    --m_batchesOut;
    if (std::exchange(m_isHeldBack, false))
        pullNext();
}

void RecordFeed::end(const std::optional<Summary> &summary, const std::optional<Error> &error)
{
    if (std::exchange(m_isOver, true))
        return;
    if (summary)
        Q_EMIT finished(*summary, m_records);
    else
        Q_EMIT failed(*error);
}

} // namespace bolt
