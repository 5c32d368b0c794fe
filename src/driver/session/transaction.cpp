// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/transaction.h"

#include "driver/session/errors.h"
#include "driver/session/legacy_date_times.h"

#include <utility>

namespace bolt
{

Transaction::Transaction(Lease lease, std::int64_t fetchSize)
    : m_lease(std::move(lease))
    , m_fetchSize(fetchSize)
{
}

Transaction::~Transaction()
{
    release({});
}

void Transaction::begin(const RequestMessage &message, std::function<void(const Reply &)> handler)
{
    Connection &connection = *m_lease->connection;
    connection.send(Request::Begin, message,
                    [self = shared_from_this(), handler = std::move(handler)](const Reply &reply) {
                        if (!reply.isSuccess()) {
                            self->fail(reply.error);
                            self->release({});
                        }
                        handler(reply);
                    });
    connection.flush();
}

std::shared_ptr<ResultStream> Transaction::run(std::string_view query, const EncodedMap &parameters,
                                               std::optional<PullPlan> plan)
{
    if (!plan)
        plan = PullPlan{m_fetchSize, PullPlan::Mode::Manual, 0};
    auto stream = std::make_shared<ResultStream>(m_lease, *plan);
    if (const auto error = whyNotOpen(Step::Run)) {
        stream->failWith(*error);
        return stream;
    }
    for (const auto &open : m_open)
        open->nameResult();
    m_open.push_back(stream);
    m_lease->statement = query;
    stream->setOwner([self = shared_from_this(), raw = stream.get()] {
        self->streamEnded(raw->shared_from_this());
    });
    const bool isUtc = m_lease->connection->usesUtcDateTimes();
    stream->start(
        runInTransactionMessage(query, isUtc ? parameters : withLegacyDateTimes(parameters)));
    return stream;
}

void Transaction::streamEnded(const std::shared_ptr<ResultStream> &stream)
{
    std::erase(m_open, stream);
    if (stream->error())
        fail(*stream->error());
    if (m_open.empty() && m_whenDrained)
        std::exchange(m_whenDrained, nullptr)();
}

/// The server has rolled back, or is gone.
void Transaction::fail(const Error &error)
{
    if (m_failure)
        return;
    m_failure = error;
    m_state = State::Failed;
    const auto open = m_open;
    for (const auto &stream : open)
        stream->failWith(error);
    if (!m_lease->connection->isOpen())
        release({});
}

std::optional<Error> Transaction::whyNotOpen(Step step) const
{
    if (m_failure) {
        Error error = *m_failure;
        error.kind = ErrorKind::FixQuery;
        error.reason = Reason::TransactionOver;
        error.step = step;
        error.message = "the transaction has failed: " + m_failure->message;
        return error;
    }
    if (m_state != State::Open)
        return makeError(ErrorKind::FixQuery, step, Reason::TransactionOver,
                         "the transaction is over");
    return std::nullopt;
}

void Transaction::discardResults(std::function<void()> then)
{
    const auto open = m_open;
    for (const auto &stream : open)
        stream->discard();
    if (m_open.empty())
        return then();
    m_whenDrained = std::move(then);
}

void Transaction::commit(Handler handler)
{
    finish(Request::Commit, commitMessage(), std::move(handler));
}

void Transaction::rollback(Handler handler)
{
    if (m_state == State::Failed) {
        // The server has rolled back by itself; what is left is to give the connection back.
        discardResults([self = shared_from_this(), handler = std::move(handler)] {
            self->m_state = State::Over;
            self->release({});
            handler(std::nullopt);
        });
        return;
    }
    finish(Request::Rollback, rollbackMessage(), std::move(handler));
}

void Transaction::finish(Request request, const RequestMessage &message, Handler handler)
{
    const Step step = request == Request::Commit ? Step::Commit : Step::Rollback;
    if (const auto error = whyNotOpen(step)) {
        if (m_state == State::Failed)
            release({});
        return handler(error);
    }
    m_state = State::Ending;
    discardResults(
        [self = shared_from_this(), request, message, step, handler = std::move(handler)] {
            if (self->m_failure) { // a discarded result has failed
                self->release({});
                return handler(self->m_failure);
            }
            Connection &connection = *self->m_lease->connection;
            connection.send(request, message, [self, request, step, handler](const Reply &reply) {
                self->m_state = State::Over;
                if (reply.isSuccess()) {
                    self->release({readBookmark(reply.map())});
                    return handler(std::nullopt);
                }
                Error error = reply.error;
                if (reply.kind == Reply::Kind::Ignored)
                    error = makeError(ErrorKind::Cancelled, step, Reason::Cancelled);
                if (reply.kind == Reply::Kind::Lost && request == Request::Commit)
                    error.kind = ErrorKind::InDoubt;
                self->m_failure = error;
                self->release({});
                handler(error);
            });
            connection.flush();
        });
}

void Transaction::close(std::function<void()> handler)
{
    if (m_state == State::Ending || m_state == State::Over)
        return handler();
    rollback([handler = std::move(handler)](std::optional<Error>) { handler(); });
}

void Transaction::release(const Ending &ending)
{
    if (const auto releaser = std::exchange(m_releaser, nullptr))
        releaser(ending);
}

} // namespace bolt
